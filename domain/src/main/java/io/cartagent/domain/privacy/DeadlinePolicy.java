package io.cartagent.domain.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clocks of a data-subject request (PR-07, PR-08). They run from receipt and never stop: asking
 * for proof of identity moves none of them. A limit that falls on a day off is not moved either,
 * although some laws would allow it.
 */
public final class DeadlinePolicy {
  private static final int ACKNOWLEDGE_BUSINESS_DAYS = 5;
  private static final int ANSWER_DAYS = 30;

  private DeadlinePolicy() {}

  /**
   * The limits of a request as it stands.
   *
   * @param zone where the request was received; a day ends at midnight there
   */
  public static Deadlines of(DataSubjectRequest request, BusinessCalendar calendar, ZoneId zone) {
    LocalDate received = request.receivedAt().atZone(zone).toLocalDate();
    LocalDate lawful =
        request.extension().isPresent()
            ? request.law().lastExtendedDay(received)
            : request.law().lastDay(received);
    LocalDate promised = request.extension().isPresent() ? lawful : promisedDay(received);
    return new Deadlines(
        request.receivedAt(),
        endOf(calendar.businessDayAfter(received, ACKNOWLEDGE_BUSINESS_DAYS), zone),
        endOf(earlier(promised, lawful), zone),
        endOf(lawful, zone));
  }

  /** Until when an extension may be announced: within the law's first period. */
  static Instant extendBefore(DataSubjectRequest request, ZoneId zone) {
    LocalDate received = request.receivedAt().atZone(zone).toLocalDate();
    return endOf(request.law().lastDay(received), zone);
  }

  private static LocalDate promisedDay(LocalDate received) {
    return earlier(received.plusDays(ANSWER_DAYS), received.plusMonths(1));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
