package io.cartagent.adapter.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.commerce.OrderActions;
import io.cartagent.application.port.commerce.OrderActionsContract;
import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.action.ReadBack;
import io.cartagent.domain.action.ReturnReason;
import io.cartagent.domain.action.ShippingAddress;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.twin.ShopifyTwin;
import io.cartagent.twin.admin.Fault;
import io.cartagent.twin.store.Address;
import io.cartagent.twin.store.OrderChange;
import io.cartagent.twin.store.OrderRefund;
import io.cartagent.twin.store.OrderReturn;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Over real HTTP, against shops that check each document against Shopify's own schema. */
class ShopifyOrderActionsIT extends OrderActionsContract {
  private final TwinShops shops = new TwinShops();

  @AfterEach
  void close() {
    shops.close();
  }

  @Test
  void notes_for_the_staff_which_action_cancelled_the_order() {
    ConfirmedAction cancel = cancelling(ACME, unsent(ACME));

    actions().execute(ACME, cancel);
    settle(ACME);

    io.cartagent.twin.store.Order recorded = recorded(4027);
    assertThat(recorded.cancelReason()).isEqualTo("CUSTOMER");
    assertThat(recorded.cancelNote()).contains(cancel.idempotencyKey());
    assertThat(recorded.refunds().getFirst().lines())
        .allSatisfy(line -> assertThat(line.restockType()).isEqualTo("CANCEL"));
  }

  @Test
  void returns_the_money_in_the_currency_the_shopper_paid_in() {
    Order pounds = order(ACME, "#1029");
    ConfirmedAction cancel = cancelling(ACME, pounds);

    actions().execute(ACME, cancel);
    settle(ACME);

    assertThat(seen(ACME, cancel))
        .containsExactly(
            new Effect.OrderCancelled(), new Effect.MoneyReturned(Money.of("25.50", "GBP")));
  }

  @Test
  void cancels_an_order_nobody_has_paid_without_a_refund() {
    ConfirmedAction cancel = cancelling(ACME, order(ACME, "#1030"));

    assertThat(actions().execute(ACME, cancel)).isEqualTo(ExecutionAnswer.ACCEPTED);

    settle(ACME);
    assertThat(seen(ACME, cancel)).containsExactly(new Effect.OrderCancelled());
    assertThat(recorded(4030).displayFinancialStatus()).isEqualTo("VOIDED");
  }

  @Test
  void does_not_cancel_when_another_amount_would_return_than_was_agreed() {
    ConfirmedAction cancel = cancelling(ACME, unsent(ACME));
    merchantRefunds("4.00");

    assertThat(actions().execute(ACME, cancel)).isEqualTo(ExecutionAnswer.REFUSED);

    settle(ACME);
    assertThat(recorded(4027).cancelledAt()).isNull();
  }

  @Test
  void shows_nothing_while_the_shop_has_not_done_what_it_accepted() {
    ConfirmedAction cancel = cancelling(ACME, unsent(ACME));

    assertThat(actions().execute(ACME, cancel)).isEqualTo(ExecutionAnswer.ACCEPTED);

    assertThat(seen(ACME, cancel)).isEmpty();
  }

  @Test
  void shows_nothing_when_the_shop_lost_what_it_accepted() {
    ConfirmedAction cancel = cancelling(ACME, unsent(ACME));
    twin().jobs().loseNext();

    assertThat(actions().execute(ACME, cancel)).isEqualTo(ExecutionAnswer.ACCEPTED);

    settle(ACME);
    assertThat(seen(ACME, cancel)).isEmpty();
  }

  @Test
  void is_done_once_when_it_is_tried_again_before_the_first_try_has_shown() {
    Order order = unsent(ACME);
    ConfirmedAction cancel = cancelling(ACME, order);
    twin().faults().nextMutations(new Fault.AnswerLost(Duration.ZERO));
    assertThat(actions().execute(ACME, cancel)).isEqualTo(ExecutionAnswer.UNKNOWN);
    assertThat(seen(ACME, cancel)).isEmpty();

    assertThat(actions().execute(ACME, cancel)).isEqualTo(ExecutionAnswer.REFUSED);

    settle(ACME);
    assertThat(recorded(4027).refunds()).hasSize(1);
    assertThat(seen(ACME, cancel))
        .containsExactly(new Effect.OrderCancelled(), new Effect.MoneyReturned(order.total()));
  }

  @Test
  void does_not_count_money_that_went_back_long_before() {
    merchantRefunds("4.00", NOW.minus(Duration.ofDays(1)));
    Order order = unsent(ACME);
    ConfirmedAction cancel = cancelling(ACME, order);

    actions().execute(ACME, cancel);
    settle(ACME);

    assertThat(seen(ACME, cancel))
        .containsExactly(
            new Effect.OrderCancelled(), new Effect.MoneyReturned(Money.of("20.00", "EUR")));
  }

  @Test
  void leaves_nothing_of_the_former_address_but_the_phone() {
    actions().execute(ACME, sending(ACME, unsent(ACME), NEW_ADDRESS));

    assertThat(recorded(4027).shippingAddress())
        .isEqualTo(
            new Address(
                "Jo Müller",
                null,
                "Kirchengasse 12",
                "Tür 7",
                "Wien",
                null,
                "1070",
                "AT",
                "+4312345"));
  }

  @Test
  void knows_a_region_by_its_name() {
    ConfirmedAction change = sending(ACME, unsent(ACME), inRegion("California"));

    assertThat(actions().execute(ACME, change)).isEqualTo(ExecutionAnswer.ACCEPTED);

    assertThat(Objects.requireNonNull(recorded(4027).shippingAddress()).provinceCode())
        .isEqualTo("CA");
    assertThat(seen(ACME, change)).containsExactly(new Effect.AddressChanged());
  }

  @Test
  void is_refused_an_address_the_shop_cannot_send_to() {
    ConfirmedAction change = sending(ACME, unsent(ACME), inRegion("Atlantis"));

    assertThat(actions().execute(ACME, change)).isEqualTo(ExecutionAnswer.REFUSED);
    assertThat(seen(ACME, change)).isEmpty();
  }

  @Test
  void asks_back_from_as_many_parcels_as_the_goods_came_in() {
    Order order = delivered(ACME);
    ConfirmedAction giveBack = returning(ACME, order, 2, ReturnReason.TOO_SMALL);

    actions().execute(ACME, giveBack);

    OrderReturn opened = recorded(4028).returns().getFirst();
    assertThat(opened.lines()).hasSize(2);
    assertThat(opened.lines())
        .allSatisfy(line -> assertThat(line.reason()).isEqualTo("SIZE_TOO_SMALL"));
    assertThat(seen(ACME, giveBack)).containsExactly(new Effect.ReturnOpened("#1028-R1"));
  }

  @Test
  void does_not_take_another_return_of_the_same_goods_for_its_own() {
    Order order = delivered(ACME);
    ConfirmedAction giveBack = returning(ACME, order, 1, ReturnReason.UNWANTED);
    OrderReturn staffs =
        new OrderReturn(
            1,
            "#1028-R1",
            "OPEN",
            NOW,
            null,
            List.of(new OrderReturn.Line(5028, 1, "UNWANTED", "By phone")));
    twin().store().change(4028, one -> OrderChange.of(one).returning(staffs).done());

    assertThat(seen(ACME, giveBack)).isEmpty();
  }

  static Stream<Fault> answers_that_do_not_tell() {
    return Stream.of(
        new Fault.AnswerLost(Duration.ZERO),
        new Fault.AnswerLost(Duration.ofSeconds(30)),
        new Fault.AnswerGarbled(),
        new Fault.CloseConnection(),
        new Fault.ServerError(500),
        new Fault.ServerError(502),
        new Fault.ServerError(504),
        new Fault.ServerError(524));
  }

  @ParameterizedTest
  @MethodSource("answers_that_do_not_tell")
  void says_that_it_does_not_know_and_never_tries_again(Fault fault) {
    ShopifyPace hurried = hurried();
    try (TwinShops hasty = new TwinShops(hurried)) {
      ConfirmedAction cancel = cancelling(ACME, order(hasty, "#1027"));
      hasty.twin(ACME).jobs().take(Duration.ZERO);
      hasty.twin(ACME).faults().nextMutations(fault);

      assertThat(hasty.adapters().orderActions().execute(ACME, cancel))
          .isEqualTo(ExecutionAnswer.UNKNOWN);

      boolean done = fault instanceof Fault.AnswerLost || fault instanceof Fault.AnswerGarbled;
      io.cartagent.twin.store.Order recorded =
          hasty.twin(ACME).store().findOrder(4027L).orElseThrow();
      assertThat(recorded.refunds()).hasSize(done ? 1 : 0);
      assertThat(
              hasty
                  .adapters()
                  .orderActions()
                  .readBack(ACME, cancel.agreement(), cancel.execution()))
          .isInstanceOfSatisfying(
              ReadBack.Seen.class, seen -> assertThat(seen.effects()).hasSize(done ? 2 : 0));
    }
  }

  @Test
  void waits_for_its_turn_when_the_shop_is_busy() {
    ConfirmedAction change = sending(ACME, unsent(ACME), NEW_ADDRESS);
    twin().faults().nextMutations(new Fault.Throttled());

    assertThat(actions().execute(ACME, change)).isEqualTo(ExecutionAnswer.ACCEPTED);
  }

  @Test
  void is_refused_when_its_turn_does_not_come() {
    ConfirmedAction change = sending(ACME, unsent(ACME), NEW_ADDRESS);
    twin().faults().nextMutations(new Fault.TooManyRequests(Duration.ofSeconds(50)));

    assertThat(actions().execute(ACME, change)).isEqualTo(ExecutionAnswer.REFUSED);
    assertThat(seen(ACME, change)).isEmpty();
  }

  @Test
  void is_refused_when_the_shop_cannot_be_reached() throws IOException {
    ConfirmedAction change = sending(ACME, unsent(ACME), NEW_ADDRESS);
    twin().stop();

    assertThat(actions().execute(ACME, change)).isEqualTo(ExecutionAnswer.REFUSED);

    twin().start();
    assertThat(seen(ACME, change)).isEmpty();
  }

  @Test
  void is_refused_without_the_scope_for_it() {
    ConfirmedAction change = sending(ACME, unsent(ACME), NEW_ADDRESS);
    twin().faults().nextMutations(new Fault.AccessDenied("orderUpdate", "write_orders"));

    assertThat(actions().execute(ACME, change)).isEqualTo(ExecutionAnswer.REFUSED);
    assertThat(seen(ACME, change)).isEmpty();
  }

  @Test
  void takes_a_record_of_which_it_may_not_see_all_for_no_record() {
    ConfirmedAction cancel = cancelling(ACME, unsent(ACME));
    twin().faults().next(new Fault.AccessDenied("order", "read_orders"));

    assertThat(actions().readBack(ACME, cancel.agreement(), cancel.execution()))
        .isEqualTo(new ReadBack.Unreadable());
  }

  @Test
  void cancels_nothing_without_knowing_what_would_return() {
    ConfirmedAction cancel = cancelling(ACME, unsent(ACME));
    twin().faults().next(new Fault.AccessDenied("order", "read_orders"));

    assertThat(actions().execute(ACME, cancel)).isEqualTo(ExecutionAnswer.REFUSED);

    settle(ACME);
    assertThat(seen(ACME, cancel)).isEmpty();
  }

  @Test
  void reads_nothing_from_a_shop_that_does_not_answer() {
    ConfirmedAction change = sending(ACME, unsent(ACME), NEW_ADDRESS);
    twin().faults().always(new Fault.ServerError(503));

    assertThat(actions().readBack(ACME, change.agreement(), change.execution()))
        .isEqualTo(new ReadBack.Unreadable());
  }

  @Test
  void is_refused_with_a_token_the_shop_refuses() {
    ConfirmedAction change = sending(ACME, unsent(ACME), NEW_ADDRESS);
    twin().faults().nextMutations(new Fault.Unauthorized());

    assertThat(actions().execute(ACME, change)).isEqualTo(ExecutionAnswer.REFUSED);
    assertThat(seen(ACME, change)).isEmpty();
  }

  @Override
  protected OrderActions actions() {
    return shops.adapters().orderActions();
  }

  @Override
  protected Order unsent(TenantId tenant) {
    return order(tenant, "#1027");
  }

  @Override
  protected Order delivered(TenantId tenant) {
    return order(tenant, "#1028");
  }

  @Override
  protected Order now(TenantId tenant, Order order) {
    return order(tenant, order.name().text());
  }

  @Override
  protected void merchantCancels(TenantId tenant, Order order) {
    merchantRefunds("24.00");
    shops
        .twin(tenant)
        .store()
        .change(4027, one -> OrderChange.of(one).cancelled(NOW, "STAFF", "Sold out").done());
  }

  @Override
  protected void settle(TenantId tenant) {
    shops.twin(tenant).jobs().finish();
  }

  @Override
  protected Instant clock() {
    return TwinShops.NOW;
  }

  private static final Instant NOW = TwinShops.NOW;

  private ShopifyTwin twin() {
    return shops.twin(ACME);
  }

  private Order order(TenantId tenant, String name) {
    return shops.adapters().orderBook().listCandidates(tenant, new OrderName(name)).getFirst();
  }

  private static Order order(TwinShops others, String name) {
    return others.adapters().orderBook().listCandidates(ACME, new OrderName(name)).getFirst();
  }

  private io.cartagent.twin.store.Order recorded(long id) {
    return twin().store().findOrder(id).orElseThrow();
  }

  private void merchantRefunds(String amount) {
    merchantRefunds(amount, NOW);
  }

  private void merchantRefunds(String amount, Instant at) {
    OrderRefund refund = new OrderRefund(77, at, "Goodwill", new BigDecimal(amount), List.of());
    io.cartagent.twin.store.Order.Payment payment =
        new io.cartagent.twin.store.Order.Payment(
            78, "REFUND", "SUCCESS", "shopify_payments", new BigDecimal(amount), at);
    twin()
        .store()
        .change(
            4027,
            one ->
                OrderChange.of(one)
                    .refunded(refund, payment)
                    .financialStatus("PARTIALLY_REFUNDED")
                    .done());
  }

  private static ShippingAddress inRegion(String region) {
    return new ShippingAddress(
        "Jo Huber",
        List.of("1 Main St"),
        "Fresno",
        Optional.of(region),
        Optional.of("93650"),
        "US");
  }

  /** Gives a silent shop up soon. */
  private static ShopifyPace hurried() {
    ShopifyPace usual = ScriptedShops.PACE;
    return new ShopifyPace(
        usual.connect(),
        Duration.ofMillis(1500),
        usual.live(),
        usual.background(),
        usual.backoff(),
        usual.breakerRest(),
        usual.tokenMemory());
  }
}
