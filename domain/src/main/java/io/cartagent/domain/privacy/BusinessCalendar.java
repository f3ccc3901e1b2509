package io.cartagent.domain.privacy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Which days an office works. */
public record BusinessCalendar(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {
  public BusinessCalendar {
    weekend = Set.copyOf(weekend);
    holidays = Set.copyOf(holidays);
    if (weekend.containsAll(EnumSet.allOf(DayOfWeek.class))) {
      throw new IllegalArgumentException("a week needs a business day");
    }
  }

  /** Saturday and Sunday off, and the given holidays. */
  public static BusinessCalendar of(Set<LocalDate> holidays) {
    return new BusinessCalendar(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays);
  }

  public boolean isBusinessDay(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /** The nth business day after a day, which itself does not count. */
  public LocalDate businessDayAfter(LocalDate day, int nth) {
    LocalDate next = day;
    int left = nth;
    while (left > 0) {
      next = next.plusDays(1);
      if (isBusinessDay(next)) {
        left--;
      }
    }
    return next;
  }
}
