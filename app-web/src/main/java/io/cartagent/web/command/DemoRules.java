package io.cartagent.web.command;

import io.cartagent.application.port.persistence.ActionRulesRepository;
import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionLimit;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ApprovalRule;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.web.wiring.Node;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the merchant of a simulated shop has agreed to. The shop begins anew at every start, while
 * what was spent is remembered: so the limits are wide.
 */
final class DemoRules {
  private static final Set<ActionKind> ALL = EnumSet.allOf(ActionKind.class);

  private DemoRules() {}

  /** Sets the rules of a shop that has none. */
  static void set(Node node, TenantId tenant, String currency) {
    ActionRulesRepository rules = node.get(ActionRulesRepository.class);
    if (rules.find(tenant).isEmpty()) {
      rules.save(tenant, of(currency));
    }
  }

  private static ActionRules of(String currency) {
    ActionRules blank = ActionsCommand.blank();
    return new ActionRules(
        ActionsCommand.OFFERABLE,
        blank.killSwitch(),
        Map.of(
            ActionKind.CANCEL_ORDER, new ApprovalRule.Above(Money.of("150", currency)),
            ActionKind.CHANGE_ADDRESS, new ApprovalRule.Never(),
            ActionKind.REQUEST_RETURN, new ApprovalRule.Never()),
        List.of(
            new ActionLimit.PerOrder(ALL, Money.of("5000", currency), 50),
            new ActionLimit.PerShopper(
                ALL, ActionsCommand.SHOPPER_PERIOD, Money.of("10000", currency), 100),
            new ActionLimit.PerShopDay(ALL, Money.of("50000", currency), 1_000)),
        blank.quoteValidity(),
        blank.approvalWait(),
        blank.returnWindow(),
        blank.settleTime(),
        blank.mostAttempts());
  }
}
