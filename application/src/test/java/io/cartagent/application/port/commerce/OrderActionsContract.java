package io.cartagent.application.port.commerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.action.ReadBack;
import io.cartagent.domain.action.ReturnReason;
import io.cartagent.domain.action.ShippingAddress;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.Refund;
import io.cartagent.domain.commerce.ReturnCase;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.domain.tenant.TenantIsolationException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every carrier of actions does, whoever keeps the orders. */
public abstract class OrderActionsContract {
  protected static final TenantId ACME = new TenantId("acme.myshopify.com");
  protected static final TenantId GLOBEX = new TenantId("globex.myshopify.com");
  protected static final ShippingAddress NEW_ADDRESS =
      new ShippingAddress(
          "Jo Müller",
          List.of("Kirchengasse 12", "Tür 7"),
          "Wien",
          Optional.empty(),
          Optional.of("1070"),
          "AT");

  private int quotes;

  protected abstract OrderActions actions();

  /** An order of the shop, called #1027, that is paid and unsent; both shops have one. */
  protected abstract Order unsent(TenantId tenant);

  /** An order of the shop, called #1028, of which everything arrived within 60 days. */
  protected abstract Order delivered(TenantId tenant);

  /** The order as the shop records it now. */
  protected abstract Order now(TenantId tenant, Order order);

  /** Somebody at the shop cancels the order and returns the money. */
  protected abstract void merchantCancels(TenantId tenant, Order order);

  /** The shop finishes what it has accepted. */
  protected abstract void settle(TenantId tenant);

  /** What time it is at the shop. */
  protected abstract Instant clock();

  @Test
  void cancels_an_order_and_returns_what_was_paid() {
    Order order = unsent(ACME);
    ConfirmedAction cancel = cancelling(ACME, order);

    assertThat(actions().execute(ACME, cancel)).isEqualTo(ExecutionAnswer.ACCEPTED);

    settle(ACME);
    assertThat(seen(ACME, cancel))
        .containsExactlyInAnyOrder(
            new Effect.OrderCancelled(), new Effect.MoneyReturned(cancel.quote().amount()));
    assertThat(now(ACME, order).isCancelled()).isTrue();
    assertThat(returnedBy(now(ACME, order))).isEqualTo(order.total());
  }

  @Test
  void sends_an_order_to_the_address_of_the_quote() {
    ConfirmedAction change = sending(ACME, unsent(ACME), NEW_ADDRESS);

    assertThat(actions().execute(ACME, change)).isEqualTo(ExecutionAnswer.ACCEPTED);

    settle(ACME);
    assertThat(seen(ACME, change)).containsExactly(new Effect.AddressChanged());
  }

  @Test
  void sees_no_change_of_address_that_was_not_made() {
    ConfirmedAction change = sending(ACME, unsent(ACME), NEW_ADDRESS);

    assertThat(seen(ACME, change)).isEmpty();
  }

  @Test
  void sees_an_address_that_differs_in_one_line_as_another() {
    Order order = unsent(ACME);
    actions().execute(ACME, sending(ACME, order, NEW_ADDRESS));
    settle(ACME);
    ShippingAddress nearly =
        new ShippingAddress(
            NEW_ADDRESS.recipient(),
            List.of("Kirchengasse 12", "Tür 1"),
            NEW_ADDRESS.city(),
            NEW_ADDRESS.region(),
            NEW_ADDRESS.postcode(),
            NEW_ADDRESS.countryCode());

    assertThat(seen(ACME, sending(ACME, order, nearly))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ReturnReason.class)
  void opens_a_return_for_any_reason(ReturnReason reason) {
    Order order = delivered(ACME);
    ConfirmedAction giveBack = returning(ACME, order, 1, reason);

    assertThat(actions().execute(ACME, giveBack)).isEqualTo(ExecutionAnswer.ACCEPTED);

    settle(ACME);
    List<ReturnCase> returns = now(ACME, order).returns();
    assertThat(returns).hasSize(1);
    assertThat(returns.getFirst().items()).extracting(item -> item.quantity()).containsExactly(1);
    assertThat(seen(ACME, giveBack))
        .containsExactly(new Effect.ReturnOpened(returns.getFirst().name()));
  }

  @Test
  void cancels_once_however_often_it_is_told_to() {
    Order order = unsent(ACME);
    ConfirmedAction cancel = cancelling(ACME, order);
    actions().execute(ACME, cancel);
    settle(ACME);

    ExecutionAnswer again = actions().execute(ACME, cancel);

    assertThat(again).isEqualTo(ExecutionAnswer.REFUSED);
    settle(ACME);
    assertThat(returnedBy(now(ACME, order))).isEqualTo(order.total());
    assertThat(seen(ACME, cancel)).hasSize(2);
  }

  @Test
  void does_not_take_more_back_than_arrived() {
    Order order = delivered(ACME);
    int all = order.items().getFirst().quantity();
    actions().execute(ACME, returning(ACME, order, all, ReturnReason.UNWANTED));
    settle(ACME);

    ConfirmedAction again = returning(ACME, order, all, ReturnReason.UNWANTED);

    assertThat(actions().execute(ACME, again)).isEqualTo(ExecutionAnswer.REFUSED);
    assertThat(now(ACME, order).returns()).hasSize(1);
  }

  @Test
  void does_not_take_a_cancellation_by_the_merchant_for_its_own() {
    Order order = unsent(ACME);
    ConfirmedAction cancel = cancelling(ACME, order);

    merchantCancels(ACME, order);

    assertThat(actions().execute(ACME, cancel)).isEqualTo(ExecutionAnswer.REFUSED);
    assertThat(seen(ACME, cancel)).isEmpty();
  }

  @Test
  void refuses_an_order_the_shop_does_not_have() {
    Order unknown = OrderFixture.unsent("#987654321");

    assertThat(actions().execute(ACME, cancelling(ACME, unknown)))
        .isEqualTo(ExecutionAnswer.REFUSED);
    assertThat(actions().execute(ACME, sending(ACME, unknown, NEW_ADDRESS)))
        .isEqualTo(ExecutionAnswer.REFUSED);
  }

  @Test
  void refuses_what_only_operators_may_do() {
    Order order = unsent(ACME);
    OrderName name = order.name();
    Money one = new Money(java.math.BigDecimal.ONE, order.total().currency());

    assertThat(
            List.of(
                execute(order, new ActionRequest.RefundAmount(name, one)),
                execute(order, new ActionRequest.GiveDiscount(name, one)),
                execute(order, new ActionRequest.GiveStoreCredit(name, one))))
        .containsOnly(ExecutionAnswer.REFUSED);
    settle(ACME);
    assertThat(now(ACME, order)).isEqualTo(order);
  }

  @Test
  void leaves_the_orders_of_every_other_tenant_alone() {
    Order acmes = unsent(ACME);
    Order globexs = unsent(GLOBEX);

    actions().execute(ACME, cancelling(ACME, acmes));
    settle(ACME);
    settle(GLOBEX);

    assertThat(now(ACME, acmes).isCancelled()).isTrue();
    assertThat(now(GLOBEX, globexs)).isEqualTo(globexs);
    assertThat(seen(GLOBEX, cancelling(GLOBEX, globexs))).isEmpty();
  }

  @Test
  void carries_nothing_out_that_was_agreed_in_another_shop() {
    Order order = unsent(ACME);
    ConfirmedAction cancel = cancelling(GLOBEX, order);

    assertThatExceptionOfType(TenantIsolationException.class)
        .isThrownBy(() -> actions().execute(ACME, cancel));
    assertThatExceptionOfType(TenantIsolationException.class)
        .isThrownBy(() -> actions().readBack(ACME, cancel.agreement(), cancel.execution()));
    assertThat(now(ACME, order)).isEqualTo(order);
  }

  protected final ConfirmedAction cancelling(TenantId tenant, Order order) {
    return begun(tenant, order, new ActionRequest.CancelOrder(order.name()));
  }

  protected final ConfirmedAction sending(TenantId tenant, Order order, ShippingAddress to) {
    return begun(tenant, order, new ActionRequest.ChangeAddress(order.name(), to));
  }

  protected final ConfirmedAction returning(
      TenantId tenant, Order order, int pieces, ReturnReason reason) {
    String line = order.items().getFirst().id();
    return begun(
        tenant,
        order,
        new ActionRequest.RequestReturn(
            order.name(), List.of(new ActionRequest.Pieces(line, pieces)), reason));
  }

  /** What the shop's record shows of the action. */
  protected final List<Effect> seen(TenantId tenant, ConfirmedAction action) {
    ReadBack record = actions().readBack(tenant, action.agreement(), action.execution());
    if (record instanceof ReadBack.Seen(List<Effect> effects)) {
      return effects;
    }
    throw new AssertionError("the record could not be read");
  }

  private ExecutionAnswer execute(Order order, ActionRequest request) {
    return actions().execute(ACME, begun(ACME, order, request));
  }

  private ConfirmedAction begun(TenantId tenant, Order order, ActionRequest request) {
    QuoteId id = new QuoteId("quote-" + ++quotes);
    return ConfirmedActionFixture.begun(tenant, id, order, request, clock());
  }

  private static Money returnedBy(Order order) {
    return order.refunds().stream().map(Refund::amount).reduce(Money::plus).orElseThrow();
  }
}
