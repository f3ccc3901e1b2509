package io.cartagent.web.command;

import io.cartagent.application.port.persistence.ActionRulesRepository;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionLimit;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ApprovalRule;
import io.cartagent.domain.action.KillSwitch;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.web.wiring.Node;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a merchant lets the agent do: shown, and changed. */
@Command(
    name = "actions",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what signed-in shoppers of a shop may have done in the chat, and changes it.",
      "A merchant who has set nothing offers nothing. What is set counts from the next decision on,"
          + " on every node. Amounts are in the shop's currency."
    })
final class ActionsCommand implements Callable<Integer> {
  /** What a shopper may be quoted; goodwill and refunds are a person's to give. */
  static final Set<ActionKind> OFFERABLE =
      EnumSet.of(ActionKind.CANCEL_ORDER, ActionKind.CHANGE_ADDRESS, ActionKind.REQUEST_RETURN);

  static final Duration SHOPPER_PERIOD = Duration.ofDays(30);

  private static final Set<ActionKind> ALL = EnumSet.allOf(ActionKind.class);
  private static final Map<Class<? extends ActionLimit>, Integer> MOST =
      Map.of(
          ActionLimit.PerOrder.class,
          3,
          ActionLimit.PerShopper.class,
          10,
          ActionLimit.PerShopDay.class,
          200);

  @Mixin ShopOfNode shop = new ShopOfNode();

  @Option(
      names = "--offer",
      split = ",",
      paramLabel = "KIND",
      description =
          "what may be offered, in place of what was: cancel_order, change_address,"
              + " request_return")
  @Nullable List<String> offer;

  @Option(
      names = "--approve-above",
      paramLabel = "AMOUNT",
      description =
          "a cancellation that returns more needs a person's yes; every one does unless"
              + " this is set")
  @Nullable BigDecimal approveAbove;

  @Option(
      names = "--limit-per-order",
      paramLabel = "AMOUNT",
      description = "what actions may return for one order")
  @Nullable BigDecimal limitPerOrder;

  @Option(
      names = "--limit-per-shopper",
      paramLabel = "AMOUNT",
      description = "… for one shopper within 30 days")
  @Nullable BigDecimal limitPerShopper;

  @Option(
      names = "--limit-per-day",
      paramLabel = "AMOUNT",
      description = "… for the whole shop on one day")
  @Nullable BigDecimal limitPerDay;

  @Option(
      names = "--return-days",
      paramLabel = "DAYS",
      description = "how long after delivery a return may be requested")
  @Nullable Integer returnDays;

  @ArgGroup @Nullable Switch position;

  /** The kill switch. */
  static final class Switch {
    @Option(
        names = "--off",
        description = "stops everything at once; what is under way is read back, nothing begins")
    boolean off;

    @Option(names = "--on", description = "takes --off back")
    boolean on;
  }

  @Override
  public Integer call() {
    return shop.run((node, tenant, out) -> {
      ActionRulesRepository rules = node.get(ActionRulesRepository.class);
      Optional<ActionRules> present = rules.find(tenant);
      if (changesNothing()) {
        ActionRulesText.print(tenant, present, out);
        return;
      }
      ActionRules next =
          changed(present.orElseGet(ActionsCommand::blank), () -> currencyOf(node, tenant));
      rules.save(tenant, next);
      ActionRulesText.print(tenant, Optional.of(next), out);
    });
  }

  private static Currency currencyOf(Node node, TenantId tenant) {
    return node.get(ShopRepository.class)
        .findProfile(tenant)
        .map(ShopProfile::currency)
        .orElseThrow(() ->
            UserError.failed(
                tenant.value()
                    + " was never read, so its currency is not known: let serve read"
                    + " it first."));
  }

  private boolean changesNothing() {
    return offer == null
        && approveAbove == null
        && limitPerOrder == null
        && limitPerShopper == null
        && limitPerDay == null
        && returnDays == null
        && position == null;
  }

  /** The times that hold unless a merchant says otherwise; nothing offered, nothing approved. */
  static ActionRules blank() {
    return new ActionRules(
        Set.of(),
        KillSwitch.off(),
        Map.of(
            ActionKind.CHANGE_ADDRESS, new ApprovalRule.Never(),
            ActionKind.REQUEST_RETURN, new ApprovalRule.Never()),
        List.of(),
        Duration.ofMinutes(15),
        Duration.ofDays(1),
        Duration.ofDays(30),
        Duration.ofMinutes(2),
        2);
  }

  /**
   * The rules with the given options in place of what they were.
   *
   * @param currency asked for amounts alone: the switch must work whatever is known of the shop
   */
  ActionRules changed(ActionRules before, Supplier<Currency> currency) {
    Map<ActionKind, ApprovalRule> approval = new TreeMap<>(before.approval());
    if (approveAbove != null) {
      approval.put(
          ActionKind.CANCEL_ORDER,
          new ApprovalRule.Above(money("--approve-above", approveAbove, currency)));
    }
    List<ActionLimit> limits = new ArrayList<>(before.limits());
    if (limitPerOrder != null) {
      Money most = money("--limit-per-order", limitPerOrder, currency);
      replace(limits, new ActionLimit.PerOrder(ALL, most, most(ActionLimit.PerOrder.class)));
    }
    if (limitPerShopper != null) {
      Money most = money("--limit-per-shopper", limitPerShopper, currency);
      replace(
          limits,
          new ActionLimit.PerShopper(
              ALL, SHOPPER_PERIOD, most, most(ActionLimit.PerShopper.class)));
    }
    if (limitPerDay != null) {
      Money most = money("--limit-per-day", limitPerDay, currency);
      replace(limits, new ActionLimit.PerShopDay(ALL, most, most(ActionLimit.PerShopDay.class)));
    }
    return new ActionRules(
        offer == null ? before.offered() : kinds(offer),
        position == null ? before.killSwitch() : position.off ? KillSwitch.on() : KillSwitch.off(),
        approval,
        limits,
        before.quoteValidity(),
        before.approvalWait(),
        returnDays == null ? before.returnWindow() : days(returnDays),
        before.settleTime(),
        before.mostAttempts());
  }

  private static int most(Class<? extends ActionLimit> scope) {
    return MOST.getOrDefault(scope, 1);
  }

  private static void replace(List<ActionLimit> limits, ActionLimit next) {
    limits.removeIf(limit -> limit.getClass().equals(next.getClass()));
    limits.add(next);
  }

  private static Set<ActionKind> kinds(List<String> names) {
    Set<ActionKind> kinds = EnumSet.noneOf(ActionKind.class);
    for (String name : names) {
      String wanted = name.strip().toUpperCase(Locale.ROOT);
      if (wanted.isEmpty()) {
        continue;
      }
      kinds.add(
          OFFERABLE.stream()
              .filter(kind -> kind.name().equals(wanted))
              .findFirst()
              .orElseThrow(() ->
                  UserError.badUse(
                      "--offer takes cancel_order, change_address and request_return.")));
    }
    return kinds;
  }

  private static Money money(String option, BigDecimal amount, Supplier<Currency> currency) {
    Currency shops = currency.get();
    if (amount.signum() < 0 || amount.scale() > shops.getDefaultFractionDigits()) {
      throw UserError.badUse(option + " must be an amount such as 150.00.");
    }
    return new Money(amount, shops);
  }

  private static Duration days(int days) {
    if (days < 0) {
      throw UserError.badUse("--return-days must not be negative.");
    }
    return Duration.ofDays(days);
  }
}
