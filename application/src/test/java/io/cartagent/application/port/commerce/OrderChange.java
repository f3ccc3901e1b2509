package io.cartagent.application.port.commerce;

import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.Effect;
import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.commerce.Refund;
import io.cartagent.domain.commerce.ReturnCase;
import io.cartagent.domain.commerce.ReturnStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of an order's record; absent where a shop would refuse. */
record OrderChange(Order order, List<Effect> effects) {
  static Optional<OrderChange> cancel(Order order, Money amount, boolean withMoney, Instant at) {
    if (order.isCancelled()) {
      return Optional.empty();
    }
    if (amount.isZero() || !withMoney) {
      Order cancelled =
          with(order, Optional.of(at), order.payment(), order.refunds(), order.returns());
      return Optional.of(new OrderChange(cancelled, List.of(new Effect.OrderCancelled())));
    }
    List<Refund> refunds = new ArrayList<>(order.refunds());
    refunds.add(new Refund(Optional.of(at), amount, List.of()));
    return Optional.of(
        new OrderChange(
            with(order, Optional.of(at), PaymentStatus.REFUNDED, refunds, order.returns()),
            List.of(new Effect.OrderCancelled(), new Effect.MoneyReturned(amount))));
  }

  static Optional<OrderChange> takeBack(
      Order order, List<ActionRequest.Pieces> pieces, Instant at) {
    List<ItemQuantity> coming = new ArrayList<>();
    for (ActionRequest.Pieces some : pieces) {
      Optional<LineItem> line =
          order.items().stream().filter(item -> item.id().equals(some.lineItemId())).findFirst();
      if (line.isEmpty() || some.quantity() > left(order, line.get())) {
        return Optional.empty();
      }
      coming.add(new ItemQuantity(line.get().fullTitle(), some.quantity()));
    }
    List<ReturnCase> returns = new ArrayList<>(order.returns());
    String name = order.name().text() + "-R" + (returns.size() + 1);
    returns.add(new ReturnCase(name, ReturnStatus.REQUESTED, Optional.of(at), coming));
    Order changed = with(order, order.cancelledAt(), order.payment(), order.refunds(), returns);
    return Optional.of(new OrderChange(changed, List.of(new Effect.ReturnOpened(name))));
  }

  private static int left(Order order, LineItem line) {
    int delivered =
        order.fulfilments().stream()
            .flatMap(parcel -> parcel.items().stream())
            .filter(item -> item.title().equals(line.fullTitle()))
            .mapToInt(ItemQuantity::quantity)
            .sum();
    int comingBack =
        order.returns().stream()
            .filter(one -> one.status() != ReturnStatus.DECLINED)
            .filter(one -> one.status() != ReturnStatus.CANCELLED)
            .flatMap(one -> one.items().stream())
            .filter(item -> item.title().equals(line.fullTitle()))
            .mapToInt(ItemQuantity::quantity)
            .sum();
    return delivered - comingBack;
  }

  private static Order with(
      Order order,
      Optional<Instant> cancelledAt,
      PaymentStatus payment,
      List<Refund> refunds,
      List<ReturnCase> returns) {
    return new Order(
        order.id(),
        order.name(),
        order.email(),
        order.postcode(),
        order.placedAt(),
        cancelledAt,
        payment,
        order.fulfilment(),
        order.items(),
        order.fulfilments(),
        refunds,
        returns,
        order.total(),
        order.shippingMethod(),
        order.statusPage());
  }
}
