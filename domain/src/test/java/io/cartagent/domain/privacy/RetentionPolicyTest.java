package io.cartagent.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cartagent.domain.privacy.RetentionRule.Clock;
import io.cartagent.domain.privacy.RetentionRule.Ending;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RetentionPolicyTest {
  private static final TenantId ACME = new TenantId("acme.myshopify.com");
  private static final TenantId GLOBEX = new TenantId("globex.myshopify.com");
  private static final Instant T0 = Instant.parse("2024-02-29T10:00:00Z");
  private static final RetentionSchedule SCHEDULE = RetentionSchedule.standard();
  private static final RetentionPolicy POLICY = new RetentionPolicy(SCHEDULE);

  // PR-18
  @Test
  void with_a_daily_run_nothing_outlives_its_rule_by_more_than_a_day() {
    List<KeptItem> kept = new ArrayList<>();
    Instant day = T0;
    for (int n = 0; n < 3 * 366; n++, day = day.plus(Duration.ofDays(1))) {
      Instant now = day;
      for (DataClass dataClass : DataClass.values()) {
        kept.add(item(ACME, dataClass, now));
      }
      kept.removeIf(one -> POLICY.judge(one, List.of(), now) instanceof RetentionVerdict.Due);
      assertThat(kept).noneMatch(one -> isOlderThanItsRule(one, now.minus(Duration.ofDays(1))));
    }

    assertThat(kept).extracting(KeptItem::dataClass).contains(DataClass.values());
  }

  @Test
  void the_promised_periods_hold_to_the_instant() {
    Instant twoYearsOn = Instant.parse("2026-02-28T10:00:00Z");
    KeptItem contact = item(ACME, DataClass.CONTACT, T0);
    KeptItem merchant = item(ACME, DataClass.MERCHANT_RECORD, T0);

    assertThat(POLICY.judge(contact, List.of(), twoYearsOn.minusMillis(1)))
        .isEqualTo(new RetentionVerdict.Keep(twoYearsOn));
    assertThat(POLICY.judge(contact, List.of(), twoYearsOn))
        .isEqualTo(new RetentionVerdict.Due(Ending.DELETE, twoYearsOn));
    assertThat(POLICY.judge(merchant, List.of(), T0.plus(Duration.ofDays(90))))
        .isInstanceOf(RetentionVerdict.Due.class);
    assertThat(POLICY.judge(merchant, List.of(), T0.plus(Duration.ofDays(90)).minusMillis(1)))
        .isInstanceOf(RetentionVerdict.Keep.class);
  }

  @Test
  void a_clock_that_has_not_started_ends_nothing() {
    KeptItem merchant =
        new KeptItem(ACME, DataClass.MERCHANT_RECORD, Optional.empty(), Map.of(Clock.CREATED, T0));

    assertThat(POLICY.judge(merchant, List.of(), T0.plus(Duration.ofDays(9999))))
        .isEqualTo(new RetentionVerdict.NotCounting());
  }

  // PR-19
  @Test
  void a_hold_keeps_what_it_lists_while_it_lasts_and_nothing_else() {
    Instant now = T0.plus(Duration.ofDays(9999));
    LegalHold hold = hold(Set.of("s-1"), now.minusSeconds(60), now.plusSeconds(60));
    KeptItem listed = item(ACME, DataClass.CONTACT, T0);

    assertThat(POLICY.judge(listed, List.of(hold), now)).isEqualTo(new RetentionVerdict.Held(hold));
    for (KeptItem other :
        List.of(
            item(GLOBEX, DataClass.CONTACT, T0),
            item(ACME, DataClass.CONVERSATION, T0),
            new KeptItem(
                ACME, DataClass.CONTACT, Optional.of("s-2"), Map.of(Clock.LAST_ACTIVITY, T0)),
            new KeptItem(
                ACME, DataClass.CONTACT, Optional.empty(), Map.of(Clock.LAST_ACTIVITY, T0)))) {
      assertThat(POLICY.judge(other, List.of(hold), now)).isInstanceOf(RetentionVerdict.Due.class);
    }
    assertThat(POLICY.judge(listed, List.of(hold), hold.from()))
        .isInstanceOf(RetentionVerdict.Held.class);
    assertThat(POLICY.judge(listed, List.of(hold), hold.from().minusMillis(1)))
        .isInstanceOf(RetentionVerdict.Due.class);
    assertThat(POLICY.judge(listed, List.of(hold), hold.until()))
        .isInstanceOf(RetentionVerdict.Due.class);
    LegalHold ofEverybody = hold(Set.of(), T0, now.plusSeconds(60));
    assertThat(POLICY.judge(listed, List.of(ofEverybody), now))
        .isEqualTo(new RetentionVerdict.Held(ofEverybody));
  }

  @Test
  void a_schedule_has_one_rule_for_each_class() {
    List<RetentionRule> rules = Arrays.stream(DataClass.values()).map(SCHEDULE::ruleOf).toList();
    List<RetentionRule> twice = new ArrayList<>(rules);
    twice.add(rules.getFirst());

    assertThat(new RetentionSchedule(rules).ruleOf(DataClass.CONTACT))
        .isEqualTo(
            new RetentionRule(
                DataClass.CONTACT, Clock.LAST_ACTIVITY, Period.ofMonths(24), Ending.DELETE));
    assertThat(SCHEDULE.ruleOf(DataClass.ACTION_RECORD).ending()).isEqualTo(Ending.ANONYMISE);
    assertThatIllegalArgumentException().isThrownBy(() -> new RetentionSchedule(twice));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RetentionSchedule(rules.subList(1, rules.size())))
        .withMessageContaining(rules.getFirst().dataClass().name());
  }

  @Test
  void nonsense_is_refused_when_built() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RetentionRule(DataClass.CONTACT, Clock.CREATED, Period.ZERO, Ending.DELETE));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new RetentionRule(DataClass.CONTACT, Clock.CREATED, Period.ofDays(-1), Ending.DELETE));
    assertThatIllegalArgumentException().isThrownBy(() -> hold(Set.of(), T0, T0));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new LegalHold("h-1", ACME, Set.of(), Set.of(), "lawsuit", T0, T0.plusSeconds(1)));
  }

  private static LegalHold hold(Set<String> subjects, Instant from, Instant until) {
    return new LegalHold("h-1", ACME, Set.of(DataClass.CONTACT), subjects, "lawsuit", from, until);
  }

  private static KeptItem item(TenantId shop, DataClass dataClass, Instant at) {
    return new KeptItem(
        shop,
        dataClass,
        Optional.of("s-1"),
        Map.of(Clock.CREATED, at, Clock.LAST_ACTIVITY, at, Clock.CONTRACT_ENDED, at));
  }

  private static boolean isOlderThanItsRule(KeptItem item, Instant at) {
    LocalDate start =
        Objects.requireNonNull(item.clocks().get(Clock.CREATED))
            .atZone(ZoneOffset.UTC)
            .toLocalDate();
    Period period = SCHEDULE.ruleOf(item.dataClass()).period();
    return at.atZone(ZoneOffset.UTC).toLocalDate().isAfter(start.plus(period));
  }
}
