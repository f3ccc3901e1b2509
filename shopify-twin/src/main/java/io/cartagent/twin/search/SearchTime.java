package io.cartagent.twin.search;

import io.cartagent.twin.search.SearchField.SearchMoment;
import io.cartagent.twin.search.SearchNode.Comparison;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/** The span of time a search value names: a year, a month, a day, an hour or a moment. */
record SearchTime(Instant start, Instant end) {

  static Optional<SearchTime> read(String text, SearchMoment moment) {
    String value = text.strip();
    ZoneId zone = moment.zone();
    if (value.equalsIgnoreCase("now")) {
      return Optional.of(new SearchTime(moment.now(), moment.now()));
    }
    try {
      return Optional.of(
          switch (value.length()) {
            case 4 ->
                days(Year.parse(value).atDay(1), Year.parse(value).plusYears(1).atDay(1), zone);
            case 7 ->
                days(
                    YearMonth.parse(value).atDay(1),
                    YearMonth.parse(value).plusMonths(1).atDay(1),
                    zone);
            case 10 -> days(LocalDate.parse(value), LocalDate.parse(value).plusDays(1), zone);
            case 13 -> at(LocalDateTime.parse(value + ":00").atZone(zone).toInstant());
            default -> at(moment(value, zone));
          });
    } catch (DateTimeException | ArithmeticException unreadable) {
      return Optional.empty();
    }
  }

  private static Instant moment(String value, ZoneId zone) {
    boolean zoned = value.endsWith("Z") || value.matches(".*[+-]\\d\\d:?\\d\\d");
    return zoned
        ? OffsetDateTime.parse(value).toInstant()
        : LocalDateTime.parse(value.replace(' ', 'T')).atZone(zone).toInstant();
  }

  /** Where a range begins or ends: after a whole day means after its last moment. */
  Instant edge(Comparison comparison) {
    return switch (comparison) {
      case GREATER, LESS_OR_EQUAL -> end.equals(start) ? start : end.minusNanos(1);
      default -> start;
    };
  }

  boolean contains(Instant value) {
    return end.equals(start) ? value.equals(start) : !value.isBefore(start) && value.isBefore(end);
  }

  private static SearchTime at(Instant moment) {
    return new SearchTime(moment, moment);
  }

  private static SearchTime days(LocalDate from, LocalDate to, ZoneId zone) {
    return new SearchTime(from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
  }
}
