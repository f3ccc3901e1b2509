package io.cartagent.domain.grounding.language;

import io.cartagent.domain.grounding.text.Token;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Months, weekdays and days named from today, in the languages we read. */
public final class CalendarWords {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> RELATIVE =
      Map.of(
          "today",
          0,
          "tomorrow",
          1,
          "yesterday",
          -1,
          "tonight",
          0,
          "heute",
          0,
          "morgen",
          1,
          "gestern",
          -1,
          "demain",
          1,
          "hier",
          -1,
          "mañana",
          1);

  static {
    number(
        """
        january february march april may june july august september october november december
        januar februar märz april mai juni juli august september oktober november dezember
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        jan feb mar apr may jun jul aug sep oct nov dec
        """);
    MONTHS.put("sept", 9);
    weekdays(
        """
        monday tuesday wednesday thursday friday saturday sunday
        montag dienstag mittwoch donnerstag freitag samstag sonntag
        lundi mardi mercredi jeudi vendredi samedi dimanche
        lunes martes miércoles jueves viernes sábado domingo
        mon tue wed thu fri sat sun
        """);
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

  private static void number(String names) {
    String[] all = names.strip().split("\\s+", -1);
    for (int i = 0; i < all.length; i++) {
      MONTHS.put(all[i], i % 12 + 1);
    }
  }

  private static void weekdays(String names) {
    String[] all = names.strip().split("\\s+", -1);
    for (int i = 0; i < all.length; i++) {
      WEEKDAYS.put(all[i], DayOfWeek.of(i % 7 + 1));
    }
  }
}
