package io.cartagent.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cartagent.domain.privacy.DataSubjectRequest.Extension;
import io.cartagent.domain.privacy.DataSubjectRequest.Step;
import io.cartagent.domain.privacy.Deadlines.Urgency;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DeadlinePolicyTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("UTC"),
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("America/Los_Angeles"),
          ZoneId.of("America/Sao_Paulo"),
          ZoneId.of("Asia/Kolkata"),
          ZoneId.of("Pacific/Apia"),
          ZoneId.of("Africa/Cairo"));
  private static final List<LocalTime> TIMES =
      List.of(LocalTime.MIDNIGHT, LocalTime.of(2, 30), LocalTime.of(23, 59, 59, 999_999_999));
  private static final Set<LocalDate> HOLIDAYS = holidays();
  private static final BusinessCalendar CALENDAR = BusinessCalendar.of(HOLIDAYS);

  private interface Check {
    void on(LocalDate received, ZoneId zone, DataSubjectRequest request);
  }

  // PR-07
  @Test
  void a_receipt_is_acknowledged_within_five_business_days_on_every_date() {
    onEveryReceipt(
        PrivacyLaw.CCPA,
        (received, zone, request) -> {
          Instant by = DeadlinePolicy.of(request, CALENDAR, zone).acknowledgeBy();

          LocalDate last = by.minusNanos(1).atZone(zone).toLocalDate();
          long businessDays =
              received
                  .plusDays(1)
                  .datesUntil(last.plusDays(1))
                  .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
                  .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                  .filter(day -> !HOLIDAYS.contains(day))
                  .count();
          assertThat(businessDays).as("%s %s", received, zone).isEqualTo(5);
          assertThat(by.atZone(zone).toLocalTime()).isEqualTo(startOfDay(last, zone));
        });
  }

  // PR-07
  @Test
  void an_answer_is_due_within_thirty_days_and_one_calendar_month_on_every_date() {
    for (PrivacyLaw law : PrivacyLaw.values()) {
      onEveryReceipt(
          law,
          (received, zone, request) -> {
            Deadlines deadlines = DeadlinePolicy.of(request, CALENDAR, zone);

            LocalDate last = lastDay(deadlines.answerBy(), zone);
            LocalDate sameDayNextMonth = nextMonth(received);
            LocalDate thirtieth = LocalDate.ofEpochDay(received.toEpochDay() + 30);
            assertThat(last)
                .as("%s %s", received, zone)
                .isEqualTo(thirtieth.isBefore(sameDayNextMonth) ? thirtieth : sameDayNextMonth);
            assertThat(deadlines.answerBy()).isBeforeOrEqualTo(deadlines.lawfulBy());
            assertThat(deadlines.answerBy()).isAfter(deadlines.acknowledgeBy());
          });
    }
  }

  // PR-07
  @Test
  void the_laws_own_limits_count_from_receipt_on_every_date() {
    onEveryReceipt(
        PrivacyLaw.GDPR,
        (received, zone, request) ->
            assertThat(lastDay(DeadlinePolicy.of(request, CALENDAR, zone).lawfulBy(), zone))
                .isEqualTo(nextMonth(received)));
    onEveryReceipt(
        PrivacyLaw.CCPA,
        (received, zone, request) ->
            assertThat(lastDay(DeadlinePolicy.of(request, CALENDAR, zone).lawfulBy(), zone))
                .isEqualTo(LocalDate.ofEpochDay(received.toEpochDay() + 45)));
  }

  // PR-08
  @Test
  void an_extension_reaches_three_months_or_ninety_days_from_receipt_on_every_date() {
    onEveryReceipt(
        PrivacyLaw.GDPR,
        (received, zone, request) -> {
          YearMonth third = YearMonth.from(received).plusMonths(3);
          assertThat(lastDay(extended(request, zone), zone))
              .isEqualTo(third.atDay(Math.min(received.getDayOfMonth(), third.lengthOfMonth())));
        });
    onEveryReceipt(
        PrivacyLaw.CCPA,
        (received, zone, request) ->
            assertThat(lastDay(extended(request, zone), zone))
                .isEqualTo(LocalDate.ofEpochDay(received.toEpochDay() + 90)));
  }

  // PR-07: never silently pause
  @Test
  void asking_for_proof_moves_no_deadline() {
    onEveryReceipt(
        PrivacyLaw.CCPA,
        (received, zone, request) -> {
          DataSubjectRequest asked = moved(request.askForProof());
          DataSubjectRequest proved = moved(asked.acceptProof());

          Deadlines before = DeadlinePolicy.of(request, CALENDAR, zone);
          assertThat(DeadlinePolicy.of(asked, CALENDAR, zone)).isEqualTo(before);
          assertThat(DeadlinePolicy.of(proved, CALENDAR, zone)).isEqualTo(before);
        });
  }

  @Test
  void the_last_of_january_is_answered_by_the_last_of_february() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");

    assertThat(lastDay(answerBy("2026-01-31", berlin), berlin)).isEqualTo("2026-02-28");
    assertThat(lastDay(answerBy("2028-01-31", berlin), berlin)).isEqualTo("2028-02-29");
    assertThat(lastDay(answerBy("2026-07-31", berlin), berlin)).isEqualTo("2026-08-30");
  }

  // PR-07: alert at 50 and 80 %
  @Test
  void the_nearer_the_limit_the_louder() {
    Instant received = Instant.parse("2026-03-02T10:00:00Z");
    Deadlines deadlines =
        new Deadlines(
            received,
            received.plus(Duration.ofDays(5)),
            received.plus(Duration.ofDays(30)),
            received.plus(Duration.ofDays(31)));

    assertThat(deadlines.ofAnswer(received)).isEqualTo(Urgency.CALM);
    assertThat(deadlines.ofAnswer(at(received, 15).minusNanos(1))).isEqualTo(Urgency.CALM);
    assertThat(deadlines.ofAnswer(at(received, 15))).isEqualTo(Urgency.HALF_GONE);
    assertThat(deadlines.ofAnswer(at(received, 24).minusNanos(1))).isEqualTo(Urgency.HALF_GONE);
    assertThat(deadlines.ofAnswer(at(received, 24))).isEqualTo(Urgency.NEARLY_GONE);
    assertThat(deadlines.ofAnswer(at(received, 30).minusNanos(1))).isEqualTo(Urgency.NEARLY_GONE);
    assertThat(deadlines.ofAnswer(at(received, 30))).isEqualTo(Urgency.OVERDUE);
    assertThat(deadlines.ofAcknowledgement(at(received, 4))).isEqualTo(Urgency.NEARLY_GONE);
    assertThat(deadlines.ofAcknowledgement(at(received, 5))).isEqualTo(Urgency.OVERDUE);
  }

  @Test
  void a_calendar_without_business_days_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BusinessCalendar(EnumSet.allOf(DayOfWeek.class), Set.of()));
  }

  private static void onEveryReceipt(PrivacyLaw law, Check check) {
    for (ZoneId zone : ZONES) {
      FIRST
          .datesUntil(LAST.plusDays(1))
          .forEach(day ->
              TIMES.forEach(time -> {
                Instant at = day.atTime(time).atZone(zone).toInstant();
                check.on(at.atZone(zone).toLocalDate(), zone, received(law, at));
              }));
    }
  }

  private static DataSubjectRequest received(PrivacyLaw law, Instant at) {
    return DataSubjectRequest.receive("r-1", DataRight.ACCESS, law, at);
  }

  private static Instant answerBy(String day, ZoneId zone) {
    Instant at = LocalDate.parse(day).atTime(12, 0).atZone(zone).toInstant();
    return DeadlinePolicy.of(received(PrivacyLaw.GDPR, at), CALENDAR, zone).answerBy();
  }

  private static Instant extended(DataSubjectRequest request, ZoneId zone) {
    DataSubjectRequest longer =
        moved(request.extend(new Extension("many orders", request.receivedAt()), zone));
    Deadlines deadlines = DeadlinePolicy.of(longer, CALENDAR, zone);
    assertThat(deadlines.answerBy()).isEqualTo(deadlines.lawfulBy());
    return deadlines.answerBy();
  }

  private static DataSubjectRequest moved(Step step) {
    if (step instanceof Step.Moved moved) {
      return moved.request();
    }
    throw new AssertionError("expected a move but got " + step);
  }

  private static LocalDate nextMonth(LocalDate received) {
    YearMonth next = YearMonth.from(received).plusMonths(1);
    return next.atDay(Math.min(received.getDayOfMonth(), next.lengthOfMonth()));
  }

  private static LocalDate lastDay(Instant limit, ZoneId zone) {
    return limit.minusNanos(1).atZone(zone).toLocalDate();
  }

  private static LocalTime startOfDay(LocalDate last, ZoneId zone) {
    return last.plusDays(1).atStartOfDay(zone).toLocalTime();
  }

  private static Instant at(Instant received, int days) {
    return received.plus(Duration.ofDays(days));
  }

  private static Set<LocalDate> holidays() {
    Set<LocalDate> days = new HashSet<>();
    for (int year = 2023; year <= 2029; year++) {
      days.add(LocalDate.of(year, 1, 1));
      days.add(LocalDate.of(year, 5, 1));
      days.add(LocalDate.of(year, 12, 25));
      days.add(LocalDate.of(year, 12, 26));
    }
    return days;
  }
}
