package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Fulfilment;
import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.commerce.Refund;
import io.cartagent.domain.commerce.ReturnCase;
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

/** An ordinary order of 50 EUR, its shopper, and a merchant with ordinary rules. */
final class ActionFixture {
  static final TenantId ACME = new TenantId("acme.myshopify.com");
  static final TenantId GLOBEX = new TenantId("globex.myshopify.com");
  static final Instant T0 = Instant.parse("2026-03-02T10:00:00Z");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final OrderName NAME = new OrderName("#1027");
  static final String ORDER_ID = "order-1027";
  static final ShopperId LENA = new ShopperId("customer-7");
  static final ShopperId MALLORY = new ShopperId("customer-8");
  static final QuoteId QUOTE_ID = new QuoteId("quote-1");
  static final ActionPolicy POLICY = new ActionPolicy();
  static final String MUG = "Enamel Mug (Blue)";

  private ActionFixture() {}

  static Money euros(String amount) {
    return Money.of(amount, "EUR");
  }

  static Requester lena() {
    return new Requester(LENA, IdentityLevel.VERIFIED, Set.of(ORDER_ID));
  }

  static ActionRequest cancel() {
    return new ActionRequest.CancelOrder(NAME);
  }

  static ActionRequest refund(String amount) {
    return new ActionRequest.RefundAmount(NAME, euros(amount));
  }

  static ActionRequest returning(int pieces) {
    return new ActionRequest.RequestReturn(
        NAME, List.of(new ActionRequest.Pieces("line-1", pieces)), ReturnReason.DEFECTIVE);
  }

  static ActionRequest changeAddress() {
    return new ActionRequest.ChangeAddress(NAME, address("Elm Street 1"));
  }

  static ShippingAddress address(String line) {
    return new ShippingAddress(
        "Lena Müller", List.of(line), "Berlin", Optional.empty(), Optional.of("10115"), "DE");
  }

  /** Paid, two mugs, nothing sent. */
  static Order order() {
    return order(PaymentStatus.PAID, FulfilmentStatus.UNFULFILLED, List.of(), List.of());
  }

  static Order order(
      PaymentStatus payment,
      FulfilmentStatus fulfilment,
      List<Fulfilment> parcels,
      List<Refund> refunds) {
    return order(payment, fulfilment, parcels, refunds, List.of(), Optional.empty());
  }

  static Order order(
      PaymentStatus payment,
      FulfilmentStatus fulfilment,
      List<Fulfilment> parcels,
      List<Refund> refunds,
      List<ReturnCase> returns,
      Optional<Instant> cancelledAt) {
    return new Order(
        ORDER_ID,
        NAME,
        Optional.empty(),
        Optional.empty(),
        Optional.of(T0.minus(Duration.ofDays(10))),
        cancelledAt,
        payment,
        fulfilment,
        List.of(
            new LineItem(
                "line-1",
                "Enamel Mug",
                Optional.of("Blue"),
                Optional.empty(),
                2,
                2,
                0,
                Optional.of(euros("25.00")))),
        parcels,
        refunds,
        returns,
        euros("50.00"),
        Optional.empty(),
        Optional.empty());
  }

  static Order delivered(Duration ago) {
    return order(
        PaymentStatus.PAID,
        FulfilmentStatus.FULFILLED,
        List.of(parcel(ParcelStatus.DELIVERED, Optional.of(T0.minus(ago)), 2)),
        List.of());
  }

  static Fulfilment parcel(ParcelStatus status, Optional<Instant> deliveredAt, int mugs) {
    return new Fulfilment(
        "#1027-F1",
        status,
        Optional.of(T0.minus(Duration.ofDays(30))),
        Optional.empty(),
        deliveredAt,
        List.of(),
        List.of(new ItemQuantity(MUG, mugs)),
        Optional.empty());
  }

  /** Everything offered; above 40 EUR an operator; 60 EUR an order, 80 a shopper, 100 a day. */
  static ActionRules rules() {
    Set<ActionKind> all = Set.of(ActionKind.values());
    ApprovalRule above = new ApprovalRule.Above(euros("40"));
    return new ActionRules(
        all,
        KillSwitch.off(),
        Map.of(
            ActionKind.CANCEL_ORDER, above,
            ActionKind.REFUND, above,
            ActionKind.GOODWILL_DISCOUNT, above,
            ActionKind.GOODWILL_CREDIT, above,
            ActionKind.CHANGE_ADDRESS, new ApprovalRule.Never(),
            ActionKind.REQUEST_RETURN, new ApprovalRule.Never()),
        List.of(
            new ActionLimit.PerOrder(all, euros("60"), 3),
            new ActionLimit.PerShopper(all, Duration.ofDays(30), euros("80"), 4),
            new ActionLimit.PerShopDay(all, euros("100"), 10)),
        Duration.ofMinutes(10),
        Duration.ofMinutes(30),
        Duration.ofDays(30),
        Duration.ofMinutes(5),
        2);
  }

  static Situation situation() {
    return situation(order(), rules(), List.of(), T0);
  }

  static Situation at(Instant now) {
    return situation(order(), rules(), List.of(), now);
  }

  static Situation with(Order order) {
    return situation(order, rules(), List.of(), T0);
  }

  static Situation with(ActionRules rules) {
    return situation(order(), rules, List.of(), T0);
  }

  static Situation with(List<LedgerEntry> ledger) {
    return situation(order(), rules(), ledger, T0);
  }

  static Situation situation(
      Order order, ActionRules rules, List<LedgerEntry> ledger, Instant now) {
    return new Situation(ACME, rules, order, ledger, BERLIN, now);
  }

  static LedgerEntry spent(String quote, String amount, Instant at) {
    return new LedgerEntry(
        new QuoteId(quote), ActionKind.REFUND, ORDER_ID, LENA, euros(amount), at, true);
  }

  /** The state after a move that must succeed. */
  static ActionState moved(Transition transition) {
    if (transition instanceof Transition.Moved moved) {
      return moved.state();
    }
    throw new AssertionError("expected a move but got " + transition);
  }

  static ActionState quoted(ActionRequest request) {
    return moved(POLICY.quote(QUOTE_ID, request, lena(), situation()));
  }

  static Confirmation yesTo(ActionState state) {
    return Confirmation.of(state.quote(), lena(), T0);
  }

  static ActionState confirmed(ActionRequest request) {
    ActionState quoted = quoted(request);
    return moved(POLICY.confirm(quoted, yesTo(quoted), situation()));
  }

  static Approval approvalOf(ActionState state, Instant at) {
    return new Approval(state.quote().digest(), "Ana", at);
  }

  static ActionState executing(ActionRequest request) {
    if (POLICY.begin(confirmed(request), situation()) instanceof Beginning.Begun begun) {
      return begun.state();
    }
    throw new AssertionError("the action could not be begun");
  }

  static ActionState readBackDue(ActionRequest request, ExecutionAnswer answer) {
    return moved(POLICY.settle(executing(request), answer));
  }
}
