package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Fulfilment;
import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.commerce.Refund;
import io.cartagent.domain.commerce.ReturnStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an order's record, as it is now, allows what is asked for, and what it would cost. */
final class Eligibility {
  private static final Set<FulfilmentStatus> NOT_BEGUN =
      Set.of(FulfilmentStatus.UNFULFILLED, FulfilmentStatus.SCHEDULED, FulfilmentStatus.ON_HOLD);
  private static final Set<PaymentStatus> MONEY_TAKEN =
      Set.of(PaymentStatus.PAID, PaymentStatus.PARTIALLY_REFUNDED);
  private static final Set<PaymentStatus> NO_MONEY_HELD =
      Set.of(
          PaymentStatus.PENDING,
          PaymentStatus.AUTHORIZED,
          PaymentStatus.REFUNDED,
          PaymentStatus.VOIDED,
          PaymentStatus.EXPIRED);
  private static final Set<ParcelStatus> HANDED_OVER =
      Set.of(ParcelStatus.DELIVERED, ParcelStatus.PICKED_UP);
  private static final Set<ReturnStatus> NOT_COMING_BACK =
      Set.of(ReturnStatus.DECLINED, ReturnStatus.CANCELLED);

  /** The outcome: a cost, or the reason why not. */
  sealed interface Assessment {
    record Eligible(Money amount) implements Assessment {}

    record Ineligible(Refusal reason) implements Assessment {}
  }

  private final Order order;
  private final Duration returnWindow;
  private final Instant now;

  private Eligibility(Situation situation) {
    this.order = situation.order();
    this.returnWindow = situation.rules().returnWindow();
    this.now = situation.now();
  }

  static Assessment assess(ActionRequest request, Situation situation) {
    return new Eligibility(situation).assess(request);
  }

  private Assessment assess(ActionRequest request) {
    if (!order.name().equals(request.order())) {
      return no(Refusal.OTHER_ORDER);
    }
    return switch (request) {
      case ActionRequest.CancelOrder ignored -> assessCancel();
      case ActionRequest.ChangeAddress ignored -> whileUnsent(none());
      case ActionRequest.RequestReturn wanted -> assessReturn(wanted.pieces());
      case ActionRequest.RefundAmount refund -> assessRefund(refund.amount());
      case ActionRequest.GiveDiscount gift -> assessGoodwill(gift.amount());
      case ActionRequest.GiveStoreCredit gift -> assessGoodwill(gift.amount());
    };
  }

  private Assessment assessCancel() {
    if (NO_MONEY_HELD.contains(order.payment())) {
      return whileUnsent(none());
    }
    Optional<Money> left = refundable();
    return left.isPresent() ? whileUnsent(left.get()) : no(Refusal.PAYMENT_UNCLEAR);
  }

  private Assessment whileUnsent(Money amount) {
    if (order.isCancelled()) {
      return no(Refusal.ORDER_CANCELLED);
    }
    return order.isUnsent() && NOT_BEGUN.contains(order.fulfilment())
        ? new Assessment.Eligible(amount)
        : no(Refusal.FULFILMENT_BEGUN);
  }

  private Assessment assessRefund(Money amount) {
    if (NO_MONEY_HELD.contains(order.payment())) {
      return no(Refusal.NOTHING_PAID);
    }
    Optional<Money> left = refundable();
    return left.isPresent() ? within(amount, left.get()) : no(Refusal.PAYMENT_UNCLEAR);
  }

  private Assessment assessGoodwill(Money amount) {
    boolean paid =
        MONEY_TAKEN.contains(order.payment()) || order.payment() == PaymentStatus.REFUNDED;
    return paid ? within(amount, order.total()) : no(Refusal.NOTHING_PAID);
  }

  private static Assessment within(Money amount, Money most) {
    if (!amount.currency().equals(most.currency())) {
      return no(Refusal.OTHER_CURRENCY);
    }
    if (amount.amount().signum() <= 0) {
      return no(Refusal.NO_AMOUNT);
    }
    return amount.amount().compareTo(most.amount()) <= 0
        ? new Assessment.Eligible(amount)
        : no(Refusal.MORE_THAN_ORDER);
  }

  /** What was paid and has not gone back; absent when the record does not make it certain. */
  private Optional<Money> refundable() {
    Money total = order.total();
    if (!MONEY_TAKEN.contains(order.payment())
        || order.refunds().stream()
            .anyMatch(refund -> !refund.amount().currency().equals(total.currency()))) {
      return Optional.empty();
    }
    Money left = total;
    for (Refund refund : order.refunds()) {
      left = left.minus(refund.amount());
    }
    return left.amount().signum() < 0 ? Optional.empty() : Optional.of(left);
  }

  private Assessment assessReturn(List<ActionRequest.Pieces> wanted) {
    if (order.isCancelled()) {
      return no(Refusal.ORDER_CANCELLED);
    }
    Map<String, Integer> byTitle = new LinkedHashMap<>();
    Map<String, Integer> byLine = new LinkedHashMap<>();
    for (ActionRequest.Pieces some : wanted) {
      Optional<LineItem> line =
          order.items().stream().filter(item -> item.id().equals(some.lineItemId())).findFirst();
      int asked = byLine.merge(some.lineItemId(), some.quantity(), Math::addExact);
      if (line.isEmpty() || asked > line.get().currentQuantity()) {
        return no(Refusal.NOT_IN_ORDER);
      }
      byTitle.merge(line.get().fullTitle(), some.quantity(), Math::addExact);
    }
    for (Map.Entry<String, Integer> entry : byTitle.entrySet()) {
      int needed = entry.getValue() + comingBack(entry.getKey());
      if (needed > delivered(entry.getKey(), Instant.MIN)) {
        return no(Refusal.NOT_DELIVERED);
      }
      if (needed > delivered(entry.getKey(), now.minus(returnWindow))) {
        return no(Refusal.RETURN_WINDOW_OVER);
      }
    }
    return new Assessment.Eligible(none());
  }

  private int delivered(String title, Instant since) {
    return order.fulfilments().stream()
        .filter(parcel -> HANDED_OVER.contains(parcel.status()))
        .filter(parcel -> parcel.deliveredAt().filter(at -> !at.isBefore(since)).isPresent())
        .map(Fulfilment::items)
        .mapToInt(items -> pieces(items, title))
        .sum();
  }

  private int comingBack(String title) {
    return order.returns().stream()
        .filter(one -> !NOT_COMING_BACK.contains(one.status()))
        .mapToInt(one -> pieces(one.items(), title))
        .sum();
  }

  private static int pieces(List<ItemQuantity> items, String title) {
    return items.stream()
        .filter(item -> item.title().equals(title))
        .mapToInt(ItemQuantity::quantity)
        .sum();
  }

  private Money none() {
    return new Money(BigDecimal.ZERO, order.total().currency());
  }

  private static Assessment no(Refusal reason) {
    return new Assessment.Ineligible(reason);
  }
}
