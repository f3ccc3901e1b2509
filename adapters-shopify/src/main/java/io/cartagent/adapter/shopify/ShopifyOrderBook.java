package io.cartagent.adapter.shopify;

import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds orders in two steps: the search names candidates for few points, then only those that bear
 * the asked name are read in full, so that a guess costs the shop's request budget next to nothing.
 */
final class ShopifyOrderBook implements OrderBook {
  private static final int MOST_ORDERS = 20;

  /** Few enough that no request comes near what Shopify lets one cost. */
  private static final int AT_ONCE = 10;

  /** As the app proxy gives it; nothing else belongs into an id. */
  private static final Pattern CUSTOMER_NUMBER = Pattern.compile("[1-9][0-9]{0,18}");

  private final ShopifyGraphQlClient client;

  ShopifyOrderBook(ShopifyGraphQlClient client) {
    this.client = client;
  }

  record SearchData(@Nullable ConnectionNode<OrderNode> orders) {}

  record CustomerData(@Nullable CustomerNode customer) {
    /** Another customer's answer is nobody's. */
    List<String> ordersOf(String id) {
      return customer == null || !id.equals(customer.id())
          ? List.of()
          : ConnectionNode.streamOf(customer.orders())
              .map(order -> ShopifyValues.required(order.id(), "order id"))
              .toList();
    }
  }

  record CustomerNode(@Nullable String id, @Nullable ConnectionNode<OrderNode> orders) {}

  record DetailsData(@Nullable List<@Nullable OrderNode> nodes) {}

  record LinesData(@Nullable OrderNode order) {}

  @Override
  public List<Order> listCandidates(TenantId tenant, OrderName name) {
    ShopifyDeadline deadline = client.live();
    List<String> ids =
        client.read(
            tenant,
            ShopifyOperation.ORDER_SEARCH,
            Map.of("query", searchFor(name)),
            deadline,
            SearchData.class,
            data -> idsOfOrdersNamed(name, data));
    return readInFull(tenant, ids, deadline);
  }

  @Override
  public List<Order> listOrdersOf(TenantId tenant, ShopperId shopper, int most) {
    if (most < 1 || most > MOST_ORDERS) {
      throw new IllegalArgumentException("between 1 and " + MOST_ORDERS + " orders can be listed");
    }
    if (!CUSTOMER_NUMBER.matcher(shopper.value()).matches()) {
      return List.of();
    }
    ShopifyDeadline deadline = client.live();
    String customer = "gid://shopify/Customer/" + shopper.value();
    List<String> ids =
        client.read(
            tenant,
            ShopifyOperation.CUSTOMER_ORDERS,
            Map.of("customer", customer, "most", most),
            deadline,
            CustomerData.class,
            data -> data.ordersOf(customer));
    return readInFull(tenant, ids, deadline);
  }

  private List<Order> readInFull(TenantId tenant, List<String> ids, ShopifyDeadline deadline) {
    List<Order> orders = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      List<OrderNode> nodes =
          client.read(
              tenant,
              ShopifyOperation.ORDER_DETAILS,
              Map.of("ids", some),
              deadline,
              DetailsData.class,
              data -> ShopifyValues.list(data.nodes()).stream().filter(Objects::nonNull).toList());
      for (OrderNode node : nodes) {
        List<LineItem> further = furtherItems(tenant, node, deadline);
        orders.add(
            ShopifyFailures.mapping(
                tenant, ShopifyOperation.ORDER_DETAILS, () -> node.toOrder(further)));
      }
    }
    return orders;
  }

  /** The shopper's words stay inside quotes, so that they cannot widen the search. */
  private static String searchFor(OrderName name) {
    String quoted = name.canonical().replace("\\", "\\\\").replace("\"", "\\\"");
    return "name:\"#%s\" OR name:\"%s\"".formatted(quoted, quoted);
  }

  private static List<String> idsOfOrdersNamed(OrderName name, SearchData data) {
    return ConnectionNode.streamOf(data.orders())
        .filter(order -> order.name() != null && new OrderName(order.name()).equals(name))
        .map(order -> ShopifyValues.required(order.id(), "order id"))
        .toList();
  }

  private List<LineItem> furtherItems(TenantId tenant, OrderNode order, ShopifyDeadline deadline) {
    List<LineItem> items = new ArrayList<>();
    Optional<String> next = Optional.ofNullable(order.lineItems()).flatMap(ConnectionNode::next);
    while (next.isPresent()) {
      Map<String, String> variables =
          Map.of("id", ShopifyValues.required(order.id(), "order id"), "after", next.get());
      next =
          client.read(
              tenant,
              ShopifyOperation.ORDER_LINES,
              variables,
              deadline,
              LinesData.class,
              data -> {
                ConnectionNode<LineItemNode> page =
                    data.order() == null ? null : data.order().lineItems();
                ConnectionNode.streamOf(page).map(LineItemNode::toLineItem).forEach(items::add);
                return Optional.ofNullable(page).flatMap(ConnectionNode::next);
              });
    }
    return items;
  }
}
