package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Order;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A merchant's rules for actions, as data. What is left out is the careful choice: a kind that is
 * not offered is refused, one without an approval rule needs an operator every time, and money
 * moves only under limits of all three scopes.
 *
 * @param quoteValidity how long an offer stands, and how long after an approval it may be begun
 * @param approvalWait how long a confirmed quote waits for an operator
 * @param returnWindow how long after delivery goods may come back
 * @param settleTime how long the shop may still carry out a call that gave no answer: only after it
 *     does a record without effect prove that there was none
 * @param mostAttempts how often one quote is tried
 */
public record ActionRules(
    Set<ActionKind> offered,
    KillSwitch killSwitch,
    Map<ActionKind, ApprovalRule> approval,
    List<ActionLimit> limits,
    Duration quoteValidity,
    Duration approvalWait,
    Duration returnWindow,
    Duration settleTime,
    int mostAttempts) {
  public ActionRules {
    offered = Set.copyOf(offered);
    approval = Map.copyOf(approval);
    limits = List.copyOf(limits);
    if (!isPositive(quoteValidity) || !isPositive(approvalWait) || settleTime.isNegative()) {
      throw new IllegalArgumentException("the times of action rules must be positive");
    }
    if (mostAttempts < 1) {
      throw new IllegalArgumentException("at least one attempt must be allowed");
    }
  }

  /** Of a merchant who has set none: nothing is offered. */
  public static ActionRules none() {
    return new ActionRules(
        Set.of(),
        KillSwitch.on(),
        Map.of(),
        List.of(),
        Duration.ofMinutes(15),
        Duration.ofDays(1),
        Duration.ZERO,
        Duration.ofMinutes(5),
        1);
  }

  /** Whether the merchant lets shoppers be offered this kind now. */
  public boolean offers(ActionKind kind) {
    return offered.contains(kind) && !killSwitch.stops(kind);
  }

  /**
   * How far back a ledger must reach for these limits to be judged: over the order's life, the
   * longest period of a shopper, and today.
   *
   * @param zone the shop's; days are days there
   */
  public Instant ledgerSince(Order order, ZoneId zone, Instant now) {
    Instant since = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    Instant placed = order.placedAt().orElse(Instant.EPOCH);
    since = placed.isBefore(since) ? placed : since;
    for (ActionLimit limit : limits) {
      if (limit instanceof ActionLimit.PerShopper perShopper
          && now.minus(perShopper.period()).isBefore(since)) {
        since = now.minus(perShopper.period());
      }
    }
    return since;
  }

  ApprovalRule approvalOf(ActionKind kind) {
    return approval.getOrDefault(kind, new ApprovalRule.Always());
  }

  /** The same rules with the switch in another position. */
  public ActionRules with(KillSwitch position) {
    return new ActionRules(
        offered,
        position,
        approval,
        limits,
        quoteValidity,
        approvalWait,
        returnWindow,
        settleTime,
        mostAttempts);
  }

  private static boolean isPositive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }
}
