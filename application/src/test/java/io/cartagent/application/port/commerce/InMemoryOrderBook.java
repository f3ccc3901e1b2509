package io.cartagent.application.port.commerce;

import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the orders it is given. */
public final class InMemoryOrderBook implements OrderBook {
  private final Map<TenantId, List<Order>> orders = new HashMap<>();
  private final Map<String, ShopperId> owners = new HashMap<>();

  public void add(TenantId tenant, Order order) {
    orders.computeIfAbsent(tenant, _ -> new ArrayList<>()).add(order);
  }

  /** An order of a customer; the newest is the one added last. */
  public void add(TenantId tenant, ShopperId shopper, Order order) {
    add(tenant, order);
    owners.put(order.id(), shopper);
  }

  @Override
  public List<Order> listOrdersOf(TenantId tenant, ShopperId shopper, int most) {
    return orders.getOrDefault(tenant, List.of()).reversed().stream()
        .filter(order -> shopper.equals(owners.get(order.id())))
        .limit(most)
        .toList();
  }

  @Override
  public List<Order> listCandidates(TenantId tenant, OrderName name) {
    return orders.getOrDefault(tenant, List.of()).stream()
        .filter(order -> order.name().equals(name))
        .toList();
  }
}
