package io.cartagent.application.port.commerce;

import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the orders it is given. */
public final class InMemoryOrderBook implements OrderBook {
  private record Key(TenantId tenant, String orderId) {}

  private final Map<TenantId, List<Order>> orders = new HashMap<>();
  private final Map<Key, ShopperId> owners = new HashMap<>();

  public synchronized void add(TenantId tenant, Order order) {
    orders.computeIfAbsent(tenant, _ -> new ArrayList<>()).add(order);
  }

  /** An order of a customer; the newest is the one added last. */
  public synchronized void add(TenantId tenant, ShopperId shopper, Order order) {
    add(tenant, order);
    owners.put(new Key(tenant, order.id()), shopper);
  }

  /** The order's record changes; its owner stays. */
  public synchronized void replace(TenantId tenant, Order order) {
    orders
        .getOrDefault(tenant, List.of())
        .replaceAll(known -> known.id().equals(order.id()) ? order : known);
  }

  public synchronized Optional<Order> find(TenantId tenant, String orderId) {
    return orders.getOrDefault(tenant, List.of()).stream()
        .filter(order -> order.id().equals(orderId))
        .findFirst();
  }

  @Override
  public synchronized List<Order> listOrdersOf(TenantId tenant, ShopperId shopper, int most) {
    return orders.getOrDefault(tenant, List.of()).reversed().stream()
        .filter(order -> shopper.equals(owners.get(new Key(tenant, order.id()))))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Order> listCandidates(TenantId tenant, OrderName name) {
    return orders.getOrDefault(tenant, List.of()).stream()
        .filter(order -> order.name().equals(name))
        .toList();
  }
}
