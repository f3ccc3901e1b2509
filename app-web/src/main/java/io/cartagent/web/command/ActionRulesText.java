package io.cartagent.web.command;

import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionLimit;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ApprovalRule;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.tenant.TenantId;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A merchant's rules for actions, as a person reads them. */
final class ActionRulesText {
  private ActionRulesText() {}

  static void print(TenantId tenant, Optional<ActionRules> rules, PrintWriter out) {
    out.println("actions    " + tenant.value());
    if (rules.isEmpty()) {
      out.println("offered    nothing: the merchant has set no rules");
      return;
    }
    print(rules.get(), out);
  }

  private static void print(ActionRules rules, PrintWriter out) {
    out.println("offered    " + (rules.offered().isEmpty() ? "nothing" : names(rules)));
    out.println(
        "switch     "
            + (rules.killSwitch().all()
                ? "OFF: nothing is offered and nothing begins"
                : "on" + stopped(rules)));
    for (ActionKind kind : sorted(rules)) {
      out.println("approval   " + name(kind) + " " + approval(rules, kind));
    }
    rules.limits().forEach(limit -> out.println("limit      " + limit(limit)));
    if (needsLimits(rules)) {
      out.println(
          "TROUBLE    cancel_order returns money and is refused without all three limits: set"
              + " --limit-per-order, --limit-per-shopper and --limit-per-day");
    }
    out.println(
        "times      an offer stands "
            + rules.quoteValidity().toMinutes()
            + " minutes, an approval is awaited for "
            + rules.approvalWait().toHours()
            + " hours, returns are taken until "
            + rules.returnWindow().toDays()
            + " days after delivery");
  }

  private static boolean needsLimits(ActionRules rules) {
    long scopes =
        rules.limits().stream()
            .filter(limit -> limit.kinds().contains(ActionKind.CANCEL_ORDER))
            .map(ActionLimit::getClass)
            .distinct()
            .count();
    return rules.offered().contains(ActionKind.CANCEL_ORDER) && scopes < 3;
  }

  private static List<ActionKind> sorted(ActionRules rules) {
    return rules.offered().stream().sorted().toList();
  }

  private static String names(ActionRules rules) {
    return sorted(rules).stream().map(ActionRulesText::name).collect(Collectors.joining(", "));
  }

  private static String stopped(ActionRules rules) {
    return rules.killSwitch().kinds().isEmpty()
        ? ""
        : ", but not for "
            + rules.killSwitch().kinds().stream()
                .sorted()
                .map(ActionRulesText::name)
                .collect(Collectors.joining(", "));
  }

  private static String approval(ActionRules rules, ActionKind kind) {
    ApprovalRule rule = rules.approval().getOrDefault(kind, new ApprovalRule.Always());
    return switch (rule) {
      case ApprovalRule.Always ignored -> "needs a person's yes every time";
      case ApprovalRule.Never ignored -> "needs nobody's yes but the shopper's";
      case ApprovalRule.Above(Money threshold) -> "needs a person's yes above " + amount(threshold);
    };
  }

  private static String limit(ActionLimit limit) {
    String most = amount(limit.amount()) + " and " + limit.count() + " actions ";
    return switch (limit) {
      case ActionLimit.PerOrder ignored -> most + "per order";
      case ActionLimit.PerShopper shopper ->
          most + "per shopper within " + shopper.period().toDays() + " days";
      case ActionLimit.PerShopDay ignored -> most + "per day in the whole shop";
    };
  }

  private static String amount(Money money) {
    return money.amount().toPlainString() + " " + money.currency().getCurrencyCode();
  }

  private static String name(ActionKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
