package io.cartagent.domain.action;

import static io.cartagent.domain.action.ActionFixture.BERLIN;
import static io.cartagent.domain.action.ActionFixture.LENA;
import static io.cartagent.domain.action.ActionFixture.MALLORY;
import static io.cartagent.domain.action.ActionFixture.ORDER_ID;
import static io.cartagent.domain.action.ActionFixture.POLICY;
import static io.cartagent.domain.action.ActionFixture.QUOTE_ID;
import static io.cartagent.domain.action.ActionFixture.T0;
import static io.cartagent.domain.action.ActionFixture.changeAddress;
import static io.cartagent.domain.action.ActionFixture.confirmed;
import static io.cartagent.domain.action.ActionFixture.euros;
import static io.cartagent.domain.action.ActionFixture.executing;
import static io.cartagent.domain.action.ActionFixture.lena;
import static io.cartagent.domain.action.ActionFixture.quoted;
import static io.cartagent.domain.action.ActionFixture.refund;
import static io.cartagent.domain.action.ActionFixture.rules;
import static io.cartagent.domain.action.ActionFixture.spent;
import static io.cartagent.domain.action.ActionFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.identity.ShopperId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LimitCheckTest {
  private static final Instant YESTERDAY = T0.minus(Duration.ofDays(1));

  @Test
  void an_order_costs_at_most_its_limit_over_its_whole_life() {
    Instant longAgo = T0.minus(Duration.ofDays(400));

    assertThat(refuse("30", spent("a", "30", longAgo))).isEmpty();
    assertThat(refuse("30", spent("a", "30.01", longAgo))).contains(Refusal.OVER_ORDER_LIMIT);
    assertThat(
            refuse(
                "1", spent("a", "1", longAgo), spent("b", "1", longAgo), spent("c", "1", longAgo)))
        .contains(Refusal.OVER_ORDER_LIMIT);
  }

  // ID-16: many small ones add up
  @Test
  void a_shopper_costs_at_most_the_limit_of_the_period() {
    Instant inPeriod = T0.minus(Duration.ofDays(30)).plusMillis(1);
    Instant before = T0.minus(Duration.ofDays(30));

    assertThat(refuse("30", other("a", LENA, "50", inPeriod))).isEmpty();
    assertThat(refuse("30", other("a", LENA, "50.01", inPeriod)))
        .contains(Refusal.OVER_SHOPPER_LIMIT);
    assertThat(refuse("30", other("a", LENA, "50.01", before))).isEmpty();
    assertThat(refuse("30", other("a", MALLORY, "50.01", YESTERDAY))).isEmpty();
    List<LedgerEntry> many = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      many.add(other("q" + i, LENA, "1", YESTERDAY));
    }
    assertThat(refuse("1", many.toArray(LedgerEntry[]::new))).contains(Refusal.OVER_SHOPPER_LIMIT);
  }

  @Test
  void a_shop_pays_at_most_the_limit_of_its_own_calendar_day() {
    Instant midnight = T0.atZone(BERLIN).toLocalDate().atStartOfDay(BERLIN).toInstant();

    assertThat(refuse("30", other("a", MALLORY, "70", midnight))).isEmpty();
    assertThat(refuse("30", other("a", MALLORY, "70.01", midnight)))
        .contains(Refusal.OVER_SHOP_LIMIT);
    assertThat(refuse("30", other("a", MALLORY, "70.01", midnight.minusMillis(1)))).isEmpty();
  }

  @Test
  void the_action_itself_is_not_counted_twice() {
    assertThat(refuse("40", spent(QUOTE_ID.value(), "40", T0))).isEmpty();
  }

  @Test
  void kinds_that_a_limit_does_not_name_do_not_count_towards_it() {
    LedgerEntry gift =
        new LedgerEntry(
            new QuoteId("a"), ActionKind.GOODWILL_CREDIT, ORDER_ID, LENA, euros("60"), T0, true);
    Set<ActionKind> refunds = Set.of(ActionKind.REFUND);
    ActionRules rules =
        limitedBy(
            List.of(
                new ActionLimit.PerOrder(refunds, euros("60"), 3),
                new ActionLimit.PerShopper(refunds, Duration.ofDays(1), euros("60"), 3),
                new ActionLimit.PerShopDay(refunds, euros("60"), 3)));

    assertThat(LimitCheck.refuse(quoted(refund("40")).quote(), situation(rules, gift))).isEmpty();
  }

  @Test
  void money_moves_under_limits_of_all_three_scopes_or_not_at_all() {
    List<ActionLimit> limits = rules().limits();
    for (ActionLimit left : limits) {
      List<ActionLimit> others = new ArrayList<>(limits);
      others.remove(left);

      assertThat(LimitCheck.refuse(quoted(refund("1")).quote(), with(limitedBy(others))))
          .contains(Refusal.NO_LIMIT_SET);
    }
    assertThat(LimitCheck.refuse(quoted(changeAddress()).quote(), with(limitedBy(List.of()))))
        .isEmpty();
  }

  @Test
  void amounts_that_cannot_be_added_up_are_refused() {
    LedgerEntry dollars =
        new LedgerEntry(
            new QuoteId("a"), ActionKind.REFUND, ORDER_ID, LENA, Money.of("1", "USD"), T0, true);
    LedgerEntry nothing =
        new LedgerEntry(
            new QuoteId("a"),
            ActionKind.CHANGE_ADDRESS,
            ORDER_ID,
            LENA,
            Money.of("0", "USD"),
            T0,
            true);
    Money limit = Money.of("100", "USD");
    Set<ActionKind> all = Set.of(ActionKind.values());
    ActionRules inDollars =
        limitedBy(
            List.of(
                new ActionLimit.PerOrder(all, limit, 9),
                new ActionLimit.PerShopper(all, Duration.ofDays(1), limit, 9),
                new ActionLimit.PerShopDay(all, limit, 9)));

    assertThat(refuse("1", dollars)).contains(Refusal.OTHER_CURRENCY);
    assertThat(refuse("1", nothing)).isEmpty();
    assertThat(LimitCheck.refuse(quoted(refund("1")).quote(), with(inDollars)))
        .contains(Refusal.OTHER_CURRENCY);
  }

  @Test
  void what_is_not_offered_is_refused_and_what_has_no_approval_rule_needs_an_operator() {
    ActionRules closed = ruled(Set.of(ActionKind.CANCEL_ORDER), Map.of(), rules().limits());

    assertThat(POLICY.quote(QUOTE_ID, refund("1"), lena(), with(closed)))
        .isEqualTo(new Transition.Refused(Refusal.NOT_OFFERED));
    assertThat(closed.approvalOf(ActionKind.CHANGE_ADDRESS).asksFor(euros("0"))).isTrue();
    assertThat(new ApprovalRule.Above(euros("40")).asksFor(Money.of("1", "USD"))).isTrue();
    assertThat(new ApprovalRule.Never().asksFor(euros("1000"))).isFalse();
  }

  @Test
  void one_action_at_a_time_runs_on_an_order() {
    LedgerEntry running = executing(refund("10")).spending().orElseThrow();
    LedgerEntry elsewhere =
        new LedgerEntry(
            new QuoteId("b"), ActionKind.REFUND, "order-9", LENA, euros("1"), T0, false);
    LedgerEntry another =
        new LedgerEntry(new QuoteId("b"), ActionKind.REFUND, ORDER_ID, LENA, euros("1"), T0, false);

    assertThat(POLICY.begin(confirmed(refund("30")), with(List.of(another))))
        .isEqualTo(new Beginning.NotBegun(Refusal.UNDER_WAY));
    assertThat(POLICY.begin(confirmed(refund("30")), with(List.of(running, elsewhere))))
        .isInstanceOf(Beginning.Begun.class);
  }

  private static Optional<Refusal> refuse(String amount, LedgerEntry... ledger) {
    return LimitCheck.refuse(quoted(refund(amount)).quote(), with(List.of(ledger)));
  }

  private static LedgerEntry other(String quote, ShopperId shopper, String amount, Instant at) {
    return new LedgerEntry(
        new QuoteId(quote), ActionKind.REFUND, "order-9", shopper, euros(amount), at, true);
  }

  private static Situation situation(ActionRules rules, LedgerEntry... ledger) {
    return ActionFixture.situation(ActionFixture.order(), rules, List.of(ledger), T0);
  }

  private static ActionRules limitedBy(List<ActionLimit> limits) {
    return ruled(rules().offered(), rules().approval(), limits);
  }

  private static ActionRules ruled(
      Set<ActionKind> offered, Map<ActionKind, ApprovalRule> approval, List<ActionLimit> limits) {
    ActionRules rules = rules();
    return new ActionRules(
        offered,
        rules.killSwitch(),
        approval,
        limits,
        rules.quoteValidity(),
        rules.approvalWait(),
        rules.returnWindow(),
        rules.settleTime(),
        rules.mostAttempts());
  }
}
