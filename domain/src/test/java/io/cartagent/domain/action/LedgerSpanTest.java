package io.cartagent.domain.action;

import static io.cartagent.domain.action.ActionFixture.BERLIN;
import static io.cartagent.domain.action.ActionFixture.T0;
import static io.cartagent.domain.action.ActionFixture.euros;
import static io.cartagent.domain.action.ActionFixture.order;
import static io.cartagent.domain.action.ActionFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerSpanTest {
  @Test
  void reaches_back_over_the_longest_period_of_a_shopper() {
    assertThat(rules().ledgerSince(order(), BERLIN, T0)).isEqualTo(T0.minus(Duration.ofDays(30)));
  }

  @Test
  void reaches_back_over_the_orders_life_and_today_without_such_a_limit() {
    assertThat(limited(List.of()).ledgerSince(order(), BERLIN, T0))
        .isEqualTo(T0.minus(Duration.ofDays(10)));
    assertThat(limited(List.of()).ledgerSince(order(), BERLIN, T0.minus(Duration.ofDays(10))))
        .isEqualTo(Instant.parse("2026-02-19T23:00:00Z"));
  }

  @Test
  void of_a_merchant_who_set_none_nothing_is_offered() {
    for (ActionKind kind : ActionKind.values()) {
      assertThat(ActionRules.none().offers(kind)).isFalse();
      assertThat(rules().offers(kind)).isTrue();
      assertThat(rules().with(new KillSwitch(false, Set.of(kind))).offers(kind)).isFalse();
    }
  }

  private static ActionRules limited(List<ActionLimit> limits) {
    return new ActionRules(
        Set.of(),
        KillSwitch.off(),
        Map.of(ActionKind.REFUND, new ApprovalRule.Above(euros("1"))),
        limits,
        Duration.ofMinutes(1),
        Duration.ofMinutes(1),
        Duration.ZERO,
        Duration.ZERO,
        1);
  }
}
