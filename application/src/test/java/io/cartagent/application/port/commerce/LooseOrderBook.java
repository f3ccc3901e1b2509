package io.cartagent.application.port.commerce;

import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A shop whose search returns whatever it is told to, matching or not; customers own what they are
 * given.
 */
public final class LooseOrderBook implements OrderBook {
  private record Customer(TenantId tenant, ShopperId shopper) {}

  private final Function<TenantId, List<Order>> search;
  private final Map<Customer, List<Order>> owned = new HashMap<>();

  public LooseOrderBook(Function<TenantId, List<Order>> search) {
    this.search = search;
  }

  public void give(TenantId tenant, ShopperId shopper, Order order) {
    owned.computeIfAbsent(new Customer(tenant, shopper), _ -> new ArrayList<>()).addFirst(order);
  }

  @Override
  public List<Order> listCandidates(TenantId tenant, OrderName name) {
    return search.apply(tenant);
  }

  @Override
  public List<Order> listOrdersOf(TenantId tenant, ShopperId shopper, int most) {
    return owned.getOrDefault(new Customer(tenant, shopper), List.of()).stream()
        .limit(most)
        .toList();
  }
}
