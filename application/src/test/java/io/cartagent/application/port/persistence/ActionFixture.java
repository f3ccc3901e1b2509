package io.cartagent.application.port.persistence;

import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionLimit;
import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Agreement;
import io.cartagent.domain.action.ApprovalRule;
import io.cartagent.domain.action.Confirmation;
import io.cartagent.domain.action.KillSwitch;
import io.cartagent.domain.action.LedgerEntry;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.action.ReturnReason;
import io.cartagent.domain.action.ShippingAddress;
import io.cartagent.domain.action.Situation;
import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Quotes over unsent orders of 50 EUR, and a merchant with ordinary rules. */
public final class ActionFixture {
  public static final Instant T0 = Instant.parse("2026-11-20T10:00:00Z");
  public static final ShopperId LENA = new ShopperId("3101");
  public static final ShopperId MALLORY = new ShopperId("3102");
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final Duration VALIDITY = Duration.ofMinutes(15);

  private ActionFixture() {}

  public static Money euros(String amount) {
    return Money.of(amount, "EUR");
  }

  /** Cancelling an order of 50 EUR, quoted at {@link #T0} for a quarter of an hour. */
  public static Quote cancelling(TenantId shop, String id, String order) {
    return quote(shop, id, order, new ActionRequest.CancelOrder(new OrderName(order)), T0);
  }

  public static Quote quote(
      TenantId shop, String id, String order, ActionRequest request, Instant at) {
    return new Quote(
        new QuoteId(id),
        shop,
        LENA,
        idOf(order),
        request,
        request instanceof ActionRequest.CancelOrder ? euros("50.00") : euros("0"),
        at,
        at.plus(VALIDITY));
  }

  public static ActionRequest newAddress(String order) {
    return new ActionRequest.ChangeAddress(
        new OrderName(order),
        new ShippingAddress(
            "Lena Müller",
            List.of("Elm Street 1", "2nd floor"),
            "Berlin",
            Optional.of("BE"),
            Optional.of("10115"),
            "DE"));
  }

  public static ActionRequest sendingBack(String order) {
    return new ActionRequest.RequestReturn(
        new OrderName(order),
        List.of(new ActionRequest.Pieces("line-1", 2), new ActionRequest.Pieces("line-2", 1)),
        ReturnReason.DEFECTIVE);
  }

  /** The yes of the shopper who was quoted to. */
  public static Agreement agreed(Quote quote) {
    return new Agreement(
        quote,
        new Confirmation(
            quote.digest(),
            quote.shopper(),
            IdentityLevel.VERIFIED,
            quote.quotedAt().plusSeconds(30)),
        Optional.empty());
  }

  public static ActionState.Ready ready(Quote quote) {
    return new ActionState.Ready(agreed(quote), 0);
  }

  /** Paid, one mug, nothing sent. */
  public static Order order(String name) {
    return new Order(
        idOf(name),
        new OrderName(name),
        Optional.empty(),
        Optional.empty(),
        Optional.of(T0.minus(Duration.ofDays(1))),
        Optional.empty(),
        PaymentStatus.PAID,
        FulfilmentStatus.UNFULFILLED,
        List.of(
            new LineItem(
                "line-1",
                "Enamel Mug",
                Optional.of("Blue"),
                Optional.empty(),
                2,
                2,
                2,
                Optional.of(euros("25.00")))),
        List.of(),
        List.of(),
        List.of(),
        euros("50.00"),
        Optional.empty(),
        Optional.empty());
  }

  /** All a shopper may be quoted, nothing approved by hand, 60 EUR an order and 500 a day. */
  public static ActionRules rules() {
    return rulesOffering(
        Set.of(ActionKind.CANCEL_ORDER, ActionKind.CHANGE_ADDRESS, ActionKind.REQUEST_RETURN));
  }

  public static ActionRules rulesOffering(Set<ActionKind> kinds) {
    return rules(kinds, euros("500"));
  }

  /** Rules that let the shop's actions of one day cost so much together. */
  public static ActionRules rulesWithinADay(Money most) {
    return rules(
        Set.of(ActionKind.CANCEL_ORDER, ActionKind.CHANGE_ADDRESS, ActionKind.REQUEST_RETURN),
        most);
  }

  private static ActionRules rules(Set<ActionKind> kinds, Money aDay) {
    Set<ActionKind> all = Set.of(ActionKind.values());
    return new ActionRules(
        kinds,
        KillSwitch.off(),
        Map.of(
            ActionKind.CANCEL_ORDER, new ApprovalRule.Above(euros("150")),
            ActionKind.CHANGE_ADDRESS, new ApprovalRule.Never(),
            ActionKind.REQUEST_RETURN, new ApprovalRule.Never()),
        List.of(
            new ActionLimit.PerOrder(all, euros("60"), 3),
            new ActionLimit.PerShopper(all, Duration.ofDays(30), euros("300"), 10),
            new ActionLimit.PerShopDay(all, aDay, 100)),
        VALIDITY,
        Duration.ofHours(12),
        Duration.ofDays(30),
        Duration.ofMinutes(2),
        2);
  }

  public static Situation situation(
      TenantId shop, String order, ActionRules rules, List<LedgerEntry> ledger, Instant now) {
    return new Situation(shop, rules, order(order), ledger, BERLIN, now);
  }

  public static String idOf(String order) {
    return "gid://shopify/Order/" + order.replace("#", "");
  }
}
