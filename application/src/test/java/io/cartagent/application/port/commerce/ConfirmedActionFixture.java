package io.cartagent.application.port.commerce;

import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionLimit;
import io.cartagent.domain.action.ActionPolicy;
import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.ApprovalRule;
import io.cartagent.domain.action.Beginning;
import io.cartagent.domain.action.Confirmation;
import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.action.KillSwitch;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.action.Requester;
import io.cartagent.domain.action.Situation;
import io.cartagent.domain.action.Transition;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Actions a shopper has agreed to, on the only way there is: through the policy. */
public final class ConfirmedActionFixture {
  private static final ActionPolicy POLICY = new ActionPolicy();

  private ConfirmedActionFixture() {}

  /** Quoted, confirmed and begun at one moment, under a merchant's rules that allow a lot. */
  public static ConfirmedAction begun(
      TenantId shop, QuoteId id, Order order, ActionRequest request, Instant now) {
    Requester requester =
        new Requester(new ShopperId("3101"), IdentityLevel.VERIFIED, Set.of(order.id()));
    Situation situation =
        new Situation(shop, generous(order.total()), order, List.of(), ZoneOffset.UTC, now);
    ActionState quoted = moved(POLICY.quote(id, request, requester, situation));
    Confirmation yes = Confirmation.of(quoted.quote(), requester, now);
    ActionState ready = moved(POLICY.confirm(quoted, yes, situation));
    if (POLICY.begin(ready, situation) instanceof Beginning.Begun begun) {
      return begun.action();
    }
    throw new AssertionError("the action could not be begun");
  }

  /** Everything offered, nothing needs an operator, a thousand times the order's total. */
  public static ActionRules generous(Money total) {
    Set<ActionKind> all = Set.of(ActionKind.values());
    Map<ActionKind, ApprovalRule> approval = new EnumMap<>(ActionKind.class);
    all.forEach(kind -> approval.put(kind, new ApprovalRule.Never()));
    Money most = new Money(total.amount().movePointRight(3), total.currency());
    return new ActionRules(
        all,
        KillSwitch.off(),
        approval,
        List.of(
            new ActionLimit.PerOrder(all, most, 1000),
            new ActionLimit.PerShopper(all, Duration.ofDays(30), most, 1000),
            new ActionLimit.PerShopDay(all, most, 1000)),
        Duration.ofMinutes(10),
        Duration.ofMinutes(30),
        Duration.ofDays(60),
        Duration.ofMinutes(5),
        2);
  }

  private static ActionState moved(Transition transition) {
    if (transition instanceof Transition.Moved(ActionState state)) {
      return state;
    }
    throw new AssertionError("expected a move but got " + transition);
  }
}
