package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.language.CalendarWords;
import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.Topic;
import io.cartagent.domain.grounding.text.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds days and times of day. */
public final class DateScanner {
  private static final int WEEKDAY_REACH = 13;

  private static final Set<String> MONTH_LINKS = Languages.words(Topic.MONTH_LINKS);
  private static final Set<String> DATE_ARTICLES = Languages.words(Topic.DATE_ARTICLES);
  private static final Set<String> YEAR_LINKS = Languages.words(Topic.YEAR_LINKS);
  private static final Set<String> CLOCK = Languages.words(Topic.CLOCK);

  private DateScanner() {}

  /** Days found at a token, and the last token they take. */
  private record Found(Set<LocalDate> days, int last) {}

  static void scan(Scan scan) {
    for (int i = 0; i < scan.size(); i++) {
      if (scan.isUsed(i)) {
        continue;
      }
      Optional<Found> found = dayAt(scan, i);
      Optional<DayOfWeek> weekday = CalendarWords.weekday(scan.at(i));
      if (found.isPresent()) {
        addDays(scan, i, found.get(), found.get().days());
        addNextDay(scan, found.get());
      } else if (weekday.isPresent()) {
        addWeekday(scan, i, weekday.get());
      } else if (CalendarWords.relativeDay(scan.at(i)).isPresent()) {
        addRelative(scan, i, CalendarWords.relativeDay(scan.at(i)).get());
      } else {
        scanMonthOrTime(scan, i);
      }
    }
  }

  public static Set<String> keysOf(LocalDate day) {
    return Set.of(day.toString(), day.toString().substring(0, 7));
  }

  private static void scanMonthOrTime(Scan scan, int i) {
    Optional<Integer> month = CalendarWords.month(scan.at(i));
    int year = number(scan.at(i + 1));
    if (month.isPresent() && isYear(year)) {
      LocalDate first = LocalDate.of(year, month.get(), 1);
      scan.add(
          Reading.Kind.DATE,
          new Claim.Date(scan.words(i, i + 1), first),
          i,
          i + 1,
          Set.of(first.toString().substring(0, 7)),
          "");
    } else {
      scanTime(scan, i);
    }
  }

  private static void addWeekday(Scan scan, int i, DayOfWeek weekday) {
    int next = scan.has(i + 1, ",", ".") ? i + 2 : i + 1;
    next = DATE_ARTICLES.contains(scan.at(next).key()) ? next + 1 : next;
    Optional<Found> date = dayAt(scan, next);
    if (date.isPresent()) {
      Set<LocalDate> right =
          date.get().days().stream()
              .filter(day -> day.getDayOfWeek() == weekday)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      addDays(scan, i, date.get(), right);
      return;
    }
    Set<String> keys = new LinkedHashSet<>();
    keys.add(weekday.name());
    LocalDate nearest = scan.today;
    for (int days = WEEKDAY_REACH; days >= -WEEKDAY_REACH; days--) {
      LocalDate day = scan.today.plusDays(days);
      if (day.getDayOfWeek() == weekday) {
        keys.add(day.toString());
        nearest = days >= 0 ? day : nearest;
      }
    }
    scan.add(Reading.Kind.DATE, new Claim.Date(scan.words(i, i), nearest), i, i, keys, "weekday");
  }

  private static void addRelative(Scan scan, int i, int days) {
    LocalDate day = scan.today.plusDays(days);
    scan.add(
        Reading.Kind.DATE,
        new Claim.Date(scan.words(i, i), day),
        i,
        i,
        Set.of(day.toString(), "today" + days),
        "relative");
  }

  private static void addDays(Scan scan, int first, Found found, Set<LocalDate> days) {
    LocalDate shown = days.stream().findFirst().orElse(scan.today);
    scan.add(
        Reading.Kind.DATE,
        new Claim.Date(scan.words(first, found.last()), shown),
        first,
        found.last(),
        days.stream().map(LocalDate::toString).collect(Collectors.toSet()),
        "");
  }

  /** "May 19th and 20th": the second day is of the first one's month. */
  private static void addNextDay(Scan scan, Found before) {
    int at = before.last() + 2;
    String key = scan.at(at).key();
    boolean joined = DAY_JOINTS.contains(scan.at(before.last() + 1).key());
    boolean ordinal = !key.isEmpty() && !Character.isDigit(key.charAt(key.length() - 1));
    int day = ordinal(scan.at(at));
    if (joined && ordinal && day > 0 && !before.days().isEmpty()) {
      Optional<Found> next =
          withYear(scan, day, before.days().iterator().next().getMonthValue(), at);
      next.ifPresent(found -> addDays(scan, at, found, found.days()));
    }
  }

  private static final Set<String> DAY_JOINTS = Set.of("and", "or", "to", "-", "–", "&");

  private static Optional<Found> dayAt(Scan scan, int i) {
    Optional<Found> numeric = numericDay(scan, i);
    if (numeric.isPresent()) {
      return numeric;
    }
    int day = ordinal(scan.at(i));
    if (day > 0) {
      int next = MONTH_LINKS.contains(scan.at(i + 1).key()) ? i + 2 : i + 1;
      Optional<Integer> month = CalendarWords.month(scan.at(next));
      return month.flatMap(value -> withYear(scan, day, value, next));
    }
    Optional<Integer> month = CalendarWords.month(scan.at(i));
    int dayAfter = ordinal(scan.at(DATE_ARTICLES.contains(scan.at(i + 1).key()) ? i + 2 : i + 1));
    return month.isPresent() && dayAfter > 0
        ? withYear(
            scan,
            dayAfter,
            month.get(),
            DATE_ARTICLES.contains(scan.at(i + 1).key()) ? i + 2 : i + 1)
        : Optional.empty();
  }

  private static Optional<Found> withYear(Scan scan, int day, int month, int last) {
    int at = YEAR_LINKS.contains(scan.at(last + 1).key()) ? last + 2 : last + 1;
    int year = number(scan.at(at));
    if (isYear(year)) {
      return found(days(List.of(year), month, day), at);
    }
    int now = scan.today.getYear();
    return found(days(List.of(now, now + 1, now - 1), month, day), last);
  }

  /** {@code 2026-11-24}, {@code 24/11/2026}, {@code 11/24/26}, {@code 24.11.2026}. */
  private static Optional<Found> numericDay(Scan scan, int i) {
    Token first = scan.at(i);
    if (!first.isNumber()) {
      return Optional.empty();
    }
    if (first.text().indexOf('.') > 0) {
      String[] parts = first.text().split("\\.", -1);
      return parts.length == 3
          ? found(days(List.of(year(parts[2])), number(parts[1]), number(parts[0])), i)
          : Optional.empty();
    }
    boolean dashed = scan.has(i + 1, "-") && scan.has(i + 3, "-");
    boolean slashed = scan.has(i + 1, "/") && scan.has(i + 3, "/");
    if (!(dashed || slashed) || !scan.touchesNext(i) || !scan.touchesNext(i + 2)) {
      return Optional.empty();
    }
    int a = number(first);
    int b = number(scan.at(i + 2));
    String third = scan.at(i + 4).text();
    int time = third.indexOf('T');
    int c = number(time == 2 ? third.substring(0, 2) : third);
    if (isYear(a)) {
      return found(days(List.of(a), b, c), i + 4);
    }
    Set<LocalDate> either = new LinkedHashSet<>(days(List.of(year(third)), b, a));
    either.addAll(days(List.of(year(third)), a, b));
    return found(either, i + 4);
  }

  private static Optional<Found> found(Set<LocalDate> days, int last) {
    return days.isEmpty() ? Optional.empty() : Optional.of(new Found(days, last));
  }

  private static Set<LocalDate> days(List<Integer> years, int month, int day) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (int year : years) {
      boolean possible = month >= 1 && month <= 12 && day >= 1 && isYear(year);
      if (possible && day <= YearMonth.of(year, month).lengthOfMonth()) {
        days.add(LocalDate.of(year, month, day));
      }
    }
    return days;
  }

  /** {@code 8am}, {@code 11PM}. */
  private static boolean scanShortTime(Scan scan, int i) {
    String key = scan.at(i).key();
    boolean evening = key.endsWith("pm");
    if ((!evening && !key.endsWith("am")) || key.length() > 4) {
      return false;
    }
    int hour = number(key.substring(0, key.length() - 2));
    if (hour < 1 || hour > 12) {
      return false;
    }
    int minutes = (hour % 12 + (evening ? 12 : 0)) * 60;
    scan.add(
        Reading.Kind.TIME,
        new Claim.Time(scan.words(i, i), minutes),
        i,
        i,
        Set.of(Integer.toString(minutes)),
        "");
    return true;
  }

  private static void scanTime(Scan scan, int i) {
    if (scanShortTime(scan, i)) {
      return;
    }
    int hour = number(scan.at(i));
    if (hour < 0 || hour > 24 || scan.at(i).text().length() > 2) {
      return;
    }
    int last = i;
    int minute = 0;
    boolean colon = scan.has(i + 1, ":") && scan.touchesNext(i) && scan.touchesNext(i + 1);
    if (colon && scan.at(i + 2).text().length() == 2 && number(scan.at(i + 2)) >= 0) {
      minute = number(scan.at(i + 2));
      last = i + 2;
    }
    boolean dotted = scan.has(last + 2, ".") && scan.has(last + 3, "m");
    boolean morning = scan.has(last + 1, "am") || (scan.has(last + 1, "a") && dotted);
    boolean evening = scan.has(last + 1, "pm") || (scan.has(last + 1, "p") && dotted);
    boolean clock = CLOCK.contains(scan.at(last + 1).key());
    if (last == i && !morning && !evening && !clock) {
      return;
    }
    int end = morning || evening ? (dotted ? last + 3 : last + 1) : clock ? last + 1 : last;
    int base = (morning || evening) && hour == 12 ? 0 : hour;
    int minuteOfDay = (evening ? base + 12 : base) * 60 + minute;
    scan.add(
        Reading.Kind.TIME,
        new Claim.Time(scan.words(i, end), minuteOfDay),
        i,
        end,
        Set.of(Integer.toString(minuteOfDay)),
        "");
  }

  private static int ordinal(Token token) {
    String key = token.key();
    for (String ending : List.of("st", "nd", "rd", "th")) {
      if (key.endsWith(ending)) {
        return dayNumber(key.substring(0, key.length() - 2));
      }
    }
    return dayNumber(key);
  }

  private static int dayNumber(String digits) {
    int number = number(digits);
    return digits.length() <= 2 && number >= 1 && number <= 31 ? number : -1;
  }

  private static int year(String digits) {
    int number = number(digits);
    return digits.length() == 2 && number >= 0 ? 2000 + number : number;
  }

  private static boolean isYear(int number) {
    return number >= 1900 && number < 2200;
  }

  private static int number(Token token) {
    return number(token.text());
  }

  private static int number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= 4
            && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return plain ? Integer.parseInt(digits) : -1;
  }
}
