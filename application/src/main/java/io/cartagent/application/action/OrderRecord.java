package io.cartagent.application.action;

import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.tenant.TenantId;
import java.util.Optional;

/** Reads the order of a quote anew: two orders may bear one name, so the shop's id decides. */
final class OrderRecord {
  private OrderRecord() {}

  static Optional<Order> read(OrderBook orders, TenantId tenant, Quote quote) {
    return orders.listCandidates(tenant, quote.request().order()).stream()
        .filter(order -> order.id().equals(quote.orderId()))
        .findFirst();
  }
}
