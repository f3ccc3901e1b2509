package io.cartagent.domain.grounding.language;

import io.cartagent.domain.grounding.text.Token;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Months, weekdays and days named from today, in the languages we read. */
public final class CalendarWords {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> RELATIVE = Languages.numbers(Topic.DAYS);

  static {
    for (Language language : Languages.ALL) {
      number(language.words(Topic.MONTHS));
      number(language.words(Topic.SHORT_MONTHS));
      weekdays(language.words(Topic.WEEKDAYS));
      weekdays(language.words(Topic.SHORT_WEEKDAYS));
    }
    MONTHS.put("sept", 9);
  }

  private CalendarWords() {}

  public static Optional<Integer> month(Token token) {
    boolean verb = token.key().equals("may") || token.key().equals("march");
    return verb && !token.isCapitalised()
        ? Optional.empty()
        : Optional.ofNullable(MONTHS.get(token.key()));
  }

  public static Optional<DayOfWeek> weekday(Token token) {
    String key = token.key();
    if (key.length() <= 3 && !token.isCapitalised()) {
      return Optional.empty();
    }
    String single = key.endsWith("days") ? key.substring(0, key.length() - 1) : key;
    return Optional.ofNullable(WEEKDAYS.get(single));
  }

  /** Days from today. */
  public static Optional<Integer> relativeDay(Token token) {
    return Optional.ofNullable(RELATIVE.get(token.key()));
  }

  private static void number(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      MONTHS.put(names.get(i), i + 1);
    }
  }

  private static void weekdays(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      WEEKDAYS.put(names.get(i), DayOfWeek.of(i + 1));
    }
  }
}
