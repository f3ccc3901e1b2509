package io.cartagent.domain.action;

import static io.cartagent.domain.action.ActionFixture.MUG;
import static io.cartagent.domain.action.ActionFixture.NAME;
import static io.cartagent.domain.action.ActionFixture.T0;
import static io.cartagent.domain.action.ActionFixture.cancel;
import static io.cartagent.domain.action.ActionFixture.changeAddress;
import static io.cartagent.domain.action.ActionFixture.delivered;
import static io.cartagent.domain.action.ActionFixture.euros;
import static io.cartagent.domain.action.ActionFixture.order;
import static io.cartagent.domain.action.ActionFixture.parcel;
import static io.cartagent.domain.action.ActionFixture.refund;
import static io.cartagent.domain.action.ActionFixture.returning;
import static io.cartagent.domain.action.ActionFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.action.Eligibility.Assessment;
import io.cartagent.domain.action.Eligibility.Assessment.Eligible;
import io.cartagent.domain.action.Eligibility.Assessment.Ineligible;
import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.commerce.Refund;
import io.cartagent.domain.commerce.ReturnCase;
import io.cartagent.domain.commerce.ReturnStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EligibilityTest {
  @Test
  void an_order_can_be_cancelled_and_redirected_only_before_fulfilment_begins() {
    Map<FulfilmentStatus, Boolean> allowed = new EnumMap<>(FulfilmentStatus.class);
    for (FulfilmentStatus status : FulfilmentStatus.values()) {
      Order order = order(PaymentStatus.PAID, status, List.of(), List.of());
      boolean cancel = assess(cancel(), order) instanceof Eligible;
      boolean redirect = assess(changeAddress(), order) instanceof Eligible;
      assertThat(redirect).isEqualTo(cancel);
      allowed.put(status, cancel);
    }

    assertThat(allowed.keySet().stream().filter(allowed::get))
        .containsExactly(
            FulfilmentStatus.UNFULFILLED, FulfilmentStatus.SCHEDULED, FulfilmentStatus.ON_HOLD);
  }

  @Test
  void a_parcel_on_its_way_stops_a_cancellation_whatever_the_order_says() {
    Order sent =
        order(
            PaymentStatus.PAID,
            FulfilmentStatus.UNFULFILLED,
            List.of(parcel(ParcelStatus.IN_TRANSIT, Optional.empty(), 1)),
            List.of());

    assertThat(assess(cancel(), sent)).isEqualTo(new Ineligible(Refusal.FULFILMENT_BEGUN));
  }

  @Test
  void a_cancelled_order_is_left_alone() {
    Order cancelled =
        order(
            PaymentStatus.PAID,
            FulfilmentStatus.UNFULFILLED,
            List.of(),
            List.of(),
            List.of(),
            Optional.of(T0));

    for (ActionRequest request : List.of(cancel(), changeAddress(), returning(1))) {
      assertThat(assess(request, cancelled)).isEqualTo(new Ineligible(Refusal.ORDER_CANCELLED));
    }
  }

  @Test
  void a_cancellation_returns_what_the_shop_still_holds() {
    Map<PaymentStatus, Assessment> outcome = new EnumMap<>(PaymentStatus.class);
    for (PaymentStatus status : PaymentStatus.values()) {
      outcome.put(
          status,
          assess(cancel(), order(status, FulfilmentStatus.UNFULFILLED, List.of(), refunds("20"))));
    }

    assertThat(outcome)
        .containsEntry(PaymentStatus.PAID, new Eligible(euros("30")))
        .containsEntry(PaymentStatus.PARTIALLY_REFUNDED, new Eligible(euros("30")))
        .containsEntry(PaymentStatus.PENDING, new Eligible(euros("0")))
        .containsEntry(PaymentStatus.AUTHORIZED, new Eligible(euros("0")))
        .containsEntry(PaymentStatus.REFUNDED, new Eligible(euros("0")))
        .containsEntry(PaymentStatus.VOIDED, new Eligible(euros("0")))
        .containsEntry(PaymentStatus.EXPIRED, new Eligible(euros("0")))
        .containsEntry(PaymentStatus.PARTIALLY_PAID, new Ineligible(Refusal.PAYMENT_UNCLEAR))
        .containsEntry(PaymentStatus.UNKNOWN, new Ineligible(Refusal.PAYMENT_UNCLEAR));
  }

  @Test
  void a_refund_is_at_most_what_is_left_of_the_payment() {
    Order order =
        order(
            PaymentStatus.PARTIALLY_REFUNDED,
            FulfilmentStatus.FULFILLED,
            List.of(),
            refunds("20", "5.50"));

    assertThat(assess(refund("24.50"), order)).isEqualTo(new Eligible(euros("24.50")));
    assertThat(assess(refund("24.51"), order)).isEqualTo(new Ineligible(Refusal.MORE_THAN_ORDER));
    assertThat(assess(refund("0"), order)).isEqualTo(new Ineligible(Refusal.NO_AMOUNT));
    assertThat(assess(refund("-1"), order)).isEqualTo(new Ineligible(Refusal.NO_AMOUNT));
    assertThat(assess(new ActionRequest.RefundAmount(NAME, Money.of("1", "USD")), order))
        .isEqualTo(new Ineligible(Refusal.OTHER_CURRENCY));
  }

  @Test
  void money_that_was_not_taken_or_is_not_clear_is_not_refunded() {
    assertThat(assess(refund("1"), paid(PaymentStatus.PENDING)))
        .isEqualTo(new Ineligible(Refusal.NOTHING_PAID));
    assertThat(assess(refund("1"), paid(PaymentStatus.REFUNDED)))
        .isEqualTo(new Ineligible(Refusal.NOTHING_PAID));
    assertThat(assess(refund("1"), paid(PaymentStatus.PARTIALLY_PAID)))
        .isEqualTo(new Ineligible(Refusal.PAYMENT_UNCLEAR));
    Order strange = order(PaymentStatus.PAID, FulfilmentStatus.FULFILLED, List.of(), refunds("60"));
    Order mixed =
        order(
            PaymentStatus.PAID,
            FulfilmentStatus.FULFILLED,
            List.of(),
            List.of(new Refund(Optional.empty(), Money.of("1", "USD"), List.of())));
    assertThat(assess(refund("1"), strange)).isEqualTo(new Ineligible(Refusal.PAYMENT_UNCLEAR));
    assertThat(assess(refund("1"), mixed)).isEqualTo(new Ineligible(Refusal.PAYMENT_UNCLEAR));
  }

  @Test
  void goodwill_goes_to_those_who_paid_and_is_at_most_the_order() {
    ActionRequest discount = new ActionRequest.GiveDiscount(NAME, euros("50"));
    ActionRequest credit = new ActionRequest.GiveStoreCredit(NAME, euros("50.01"));

    assertThat(assess(discount, order())).isEqualTo(new Eligible(euros("50")));
    assertThat(assess(discount, paid(PaymentStatus.REFUNDED))).isEqualTo(new Eligible(euros("50")));
    assertThat(assess(credit, order())).isEqualTo(new Ineligible(Refusal.MORE_THAN_ORDER));
    assertThat(assess(discount, paid(PaymentStatus.PENDING)))
        .isEqualTo(new Ineligible(Refusal.NOTHING_PAID));
  }

  @Test
  void goods_come_back_within_the_window_to_the_instant() {
    Duration window = Duration.ofDays(30);

    assertThat(assess(returning(2), delivered(window))).isEqualTo(new Eligible(euros("0")));
    assertThat(assess(returning(2), delivered(window.plusMillis(1))))
        .isEqualTo(new Ineligible(Refusal.RETURN_WINDOW_OVER));
  }

  @Test
  void only_what_was_delivered_and_is_not_on_its_way_back_comes_back() {
    Order onlyOneArrived = withParcels(1, ParcelStatus.DELIVERED, ReturnStatus.DECLINED);
    Order oneIsComingBack = withParcels(2, ParcelStatus.PICKED_UP, ReturnStatus.OPEN);
    Order onItsWay = withParcels(2, ParcelStatus.IN_TRANSIT, ReturnStatus.CANCELLED);

    assertThat(assess(returning(1), onlyOneArrived)).isInstanceOf(Eligible.class);
    assertThat(assess(returning(2), onlyOneArrived))
        .isEqualTo(new Ineligible(Refusal.NOT_DELIVERED));
    assertThat(assess(returning(1), oneIsComingBack)).isInstanceOf(Eligible.class);
    assertThat(assess(returning(2), oneIsComingBack))
        .isEqualTo(new Ineligible(Refusal.NOT_DELIVERED));
    assertThat(assess(returning(1), onItsWay)).isEqualTo(new Ineligible(Refusal.NOT_DELIVERED));
  }

  @Test
  void a_return_names_items_of_the_order_in_pieces_it_has() {
    Order delivered = delivered(Duration.ofDays(1));
    ActionRequest.Pieces one = new ActionRequest.Pieces("line-1", 1);
    ActionRequest.Pieces foreign = new ActionRequest.Pieces("line-9", 1);

    assertThat(assess(returning(3), delivered)).isEqualTo(new Ineligible(Refusal.NOT_IN_ORDER));
    assertThat(assess(returns(List.of(one, one)), delivered)).isInstanceOf(Eligible.class);
    assertThat(assess(returns(List.of(one, one, one)), delivered))
        .isEqualTo(new Ineligible(Refusal.NOT_IN_ORDER));
    assertThat(assess(returns(List.of(one, foreign)), delivered))
        .isEqualTo(new Ineligible(Refusal.NOT_IN_ORDER));
  }

  @Test
  void a_request_about_another_order_is_refused() {
    ActionRequest other = new ActionRequest.CancelOrder(new OrderName("#1028"));

    assertThat(assess(other, order())).isEqualTo(new Ineligible(Refusal.OTHER_ORDER));
  }

  private static Assessment assess(ActionRequest request, Order order) {
    return Eligibility.assess(request, with(order));
  }

  private static Order paid(PaymentStatus status) {
    return order(status, FulfilmentStatus.UNFULFILLED, List.of(), List.of());
  }

  private static List<Refund> refunds(String... amounts) {
    return Arrays.stream(amounts)
        .map(amount -> new Refund(Optional.of(T0), euros(amount), List.of()))
        .toList();
  }

  private static Order withParcels(int mugs, ParcelStatus status, ReturnStatus returned) {
    return order(
        PaymentStatus.PAID,
        FulfilmentStatus.FULFILLED,
        List.of(parcel(status, Optional.of(T0.minus(Duration.ofDays(2))), mugs)),
        List.of(),
        List.of(
            new ReturnCase(
                "#1027-R1", returned, Optional.of(T0), List.of(new ItemQuantity(MUG, 1)))),
        Optional.empty());
  }

  private static ActionRequest returns(List<ActionRequest.Pieces> pieces) {
    return new ActionRequest.RequestReturn(NAME, pieces, ReturnReason.UNWANTED);
  }
}
