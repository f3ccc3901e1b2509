package io.cartagent.adapter.shopify;

import static io.cartagent.adapter.shopify.ScriptedShops.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.application.port.commerce.OrderBookContract;
import io.cartagent.application.port.commerce.OrderFixture;
import io.cartagent.domain.commerce.Fulfilment;
import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.Refund;
import io.cartagent.domain.commerce.ReturnCase;
import io.cartagent.domain.commerce.Tracking;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The worst search a shop could have: it returns every order, whatever was asked for. */
class ShopifyOrderBookIT extends OrderBookContract {
  private final ScriptedShops shops = new ScriptedShops();
  private final ShopifyAdapters adapters = shops.adapters();
  private final Map<TenantId, List<Order>> orders = new LinkedHashMap<>();
  private final Map<String, String> owners = new LinkedHashMap<>();

  @AfterEach
  void close() {
    adapters.close();
    shops.close();
  }

  @Override
  protected OrderBook orders() {
    return adapters.orderBook();
  }

  @Override
  protected void given(TenantId tenant, Order order) {
    List<Order> known = orders.computeIfAbsent(tenant, _ -> new ArrayList<>());
    known.add(order);
    shops.open(
        tenant,
        (operation, variables) ->
            operation.equals("CustomerOrders")
                ? customer(tenant, known, variables)
                : answer(known, operation, variables));
  }

  @Override
  protected void given(TenantId tenant, ShopperId shopper, Order order) {
    given(tenant, order);
    owners.put(tenant.value() + order.id(), "gid://shopify/Customer/" + shopper.value());
  }

  @Test
  void reads_at_most_ten_orders_in_one_request() {
    ShopperId shopper = new ShopperId("3101");
    for (int i = 0; i < 20; i++) {
      given(ACME, shopper, OrderFixture.unsent("#" + (1030 + i)));
    }

    assertThat(orders().listOrdersOf(ACME, shopper, 20)).hasSize(20);

    assertThat(shops.requests())
        .extracting(ScriptedShops.Request::operation)
        .containsExactly("CustomerOrders", "OrderDetails", "OrderDetails");
  }

  @Test
  void asks_for_nobody_who_is_no_customers_number_ID_12() {
    shops.open(ACME, (_, _) -> "{}");

    orders().listOrdersOf(ACME, new ShopperId("0"), 20);
    orders().listOrdersOf(ACME, new ShopperId("3101\n"), 20);
    orders().listOrdersOf(ACME, new ShopperId("99999999999999999999"), 20);

    assertThat(shops.requests()).isEmpty();
  }

  @Test
  void takes_no_orders_of_another_customer_ID_12() {
    shops.open(
        ACME,
        (_, _) ->
            "{\"customer\":{\"id\":\"gid://shopify/Customer/3102\",\"orders\":{\"nodes\":"
                + "[{\"id\":\"gid://shopify/Order/1\",\"name\":\"#1\"}]}}}");

    assertThat(orders().listOrdersOf(ACME, new ShopperId("3101"), 20)).isEmpty();
  }

  @Test
  void reads_the_items_beyond_the_first_page() {
    Order small = OrderFixture.unsent("#1027");
    List<LineItem> items =
        IntStream.range(0, 57)
            .mapToObj(i ->
                new LineItem(
                    "gid://shopify/LineItem/" + i,
                    "Tile " + i,
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    1,
                    1,
                    1,
                    java.util.Optional.of(Money.of("1.00", "EUR"))))
            .toList();
    Order large =
        new Order(
            small.id(),
            small.name(),
            small.email(),
            small.postcode(),
            small.placedAt(),
            small.cancelledAt(),
            small.payment(),
            small.fulfilment(),
            items,
            List.of(),
            List.of(),
            List.of(),
            small.total(),
            small.shippingMethod(),
            small.statusPage());
    given(ACME, large);

    assertThat(orders().listCandidates(ACME, new OrderName("1027")))
        .singleElement()
        .satisfies(order -> assertThat(order.items()).isEqualTo(items));
  }

  private String customer(TenantId tenant, List<Order> known, JsonNode variables) {
    String id = variables.path("customer").asText();
    List<Map<String, String>> theirs =
        known.reversed().stream()
            .filter(order -> id.equals(owners.get(tenant.value() + order.id())))
            .limit(variables.path("most").asInt())
            .map(order -> Map.of("id", order.id(), "name", order.name().text()))
            .toList();
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put(
        "customer", theirs.isEmpty() ? null : Map.of("id", id, "orders", Map.of("nodes", theirs)));
    return json(data);
  }

  private static String answer(List<Order> known, String operation, JsonNode variables) {
    return switch (operation) {
      case "OrderSearch" ->
          json(
              Map.of(
                  "orders",
                  Map.of(
                      "nodes",
                      known.stream()
                          .map(o -> Map.of("id", o.id(), "name", o.name().text()))
                          .toList())));
      case "OrderDetails" ->
          json(
              Map.of(
                  "nodes",
                  variables
                      .path("ids")
                      .valueStream()
                      .map(id -> node(find(known, id.asText())))
                      .toList()));
      case "OrderLines" -> {
        List<LineItem> items = find(known, variables.path("id").asText()).items();
        yield json(
            Map.of(
                "order", Map.of("lineItems", page(items, variables.path("after").asInt(), 100))));
      }
      default -> throw new IllegalArgumentException(operation);
    };
  }

  private static Order find(List<Order> known, String id) {
    return known.stream().filter(order -> order.id().equals(id)).findFirst().orElseThrow();
  }

  private static Map<String, @Nullable Object> node(Order order) {
    Map<String, @Nullable Object> node = new LinkedHashMap<>();
    node.put("id", order.id());
    node.put("name", order.name().text());
    node.put("email", order.email().map(email -> email.address()).orElse(null));
    node.put("processedAt", order.placedAt().map(Object::toString).orElse(null));
    node.put("displayFinancialStatus", order.payment().name());
    node.put("displayFulfillmentStatus", order.fulfilment().name());
    node.put("statusPageUrl", order.statusPage().map(Object::toString).orElse(null));
    node.put(
        "shippingAddress",
        order.postcode().map(postcode -> Map.of("zip", postcode.code())).orElse(null));
    node.put("shippingLine", order.shippingMethod().map(t -> Map.of("title", t)).orElse(null));
    node.put("totalPriceSet", bag(order.total()));
    node.put("lineItems", page(order.items(), 0, 50));
    node.put("fulfillments", order.fulfilments().stream().map(ShopifyOrderBookIT::node).toList());
    node.put("refunds", order.refunds().stream().map(ShopifyOrderBookIT::node).toList());
    node.put(
        "returns",
        Map.of("nodes", order.returns().stream().map(ShopifyOrderBookIT::node).toList()));
    return node;
  }

  private static Map<String, Object> page(List<LineItem> items, int from, int size) {
    int to = Math.min(items.size(), from + size);
    return Map.of(
        "nodes",
        items.subList(from, to).stream().map(ShopifyOrderBookIT::node).toList(),
        "pageInfo",
        Map.of("hasNextPage", to < items.size(), "endCursor", String.valueOf(to)));
  }

  private static Map<String, @Nullable Object> node(LineItem item) {
    Map<String, @Nullable Object> node = new LinkedHashMap<>();
    node.put("id", item.id());
    node.put("title", item.title());
    node.put("variantTitle", item.variant().orElse("Default Title"));
    node.put("sku", item.sku().orElse(""));
    node.put("quantity", item.quantity());
    node.put("currentQuantity", item.currentQuantity());
    node.put("unfulfilledQuantity", item.unfulfilledQuantity());
    node.put("discountedUnitPriceSet", item.unitPrice().map(ShopifyOrderBookIT::bag).orElse(null));
    return node;
  }

  private static Map<String, @Nullable Object> node(Fulfilment parcel) {
    Map<String, @Nullable Object> node = new LinkedHashMap<>();
    node.put("name", parcel.name());
    node.put("status", "SUCCESS");
    node.put("displayStatus", parcel.status().name());
    node.put("createdAt", "2026-11-11T10:00:00Z");
    node.put("inTransitAt", parcel.shippedAt().map(Object::toString).orElse(null));
    node.put(
        "estimatedDeliveryAt", parcel.estimatedDeliveryAt().map(Object::toString).orElse(null));
    node.put("deliveredAt", null);
    node.put("trackingInfo", parcel.tracking().stream().map(ShopifyOrderBookIT::node).toList());
    node.put("fulfillmentLineItems", lines(parcel.items()));
    node.put(
        "events",
        Map.of("nodes", parcel.latestEvent().stream().map(m -> Map.of("message", m)).toList()));
    return node;
  }

  private static Map<String, String> node(Tracking tracking) {
    return Map.of(
        "company", tracking.carrier().orElseThrow(),
        "number", tracking.number().orElseThrow(),
        "url", tracking.url().orElseThrow().toString());
  }

  private static Map<String, Object> node(Refund refund) {
    return Map.of(
        "createdAt", refund.at().orElseThrow().toString(),
        "totalRefundedSet", bag(refund.amount()),
        "refundLineItems", lines(refund.items()));
  }

  private static Map<String, Object> node(ReturnCase returned) {
    List<Map<String, Object>> items =
        returned.items().stream()
            .<Map<String, Object>>map(item ->
                Map.of(
                    "quantity",
                    item.quantity(),
                    "fulfillmentLineItem",
                    Map.of("lineItem", titles(item))))
            .toList();
    return Map.of(
        "name", returned.name(),
        "status", returned.status().name(),
        "createdAt", returned.at().orElseThrow().toString(),
        "returnLineItems", Map.of("nodes", items));
  }

  private static Map<String, Object> lines(List<ItemQuantity> items) {
    return Map.of(
        "nodes",
        items.stream()
            .map(item -> Map.of("quantity", item.quantity(), "lineItem", titles(item)))
            .toList());
  }

  private static Map<String, String> titles(ItemQuantity item) {
    String title = item.title();
    int bracket = title.indexOf(" (");
    return bracket < 0
        ? Map.of("title", title)
        : Map.of(
            "title", title.substring(0, bracket),
            "variantTitle", title.substring(bracket + 2, title.length() - 1));
  }

  /** The shop's own currency differs, so that a test sees which of the two was read. */
  private static Map<String, Object> bag(Money money) {
    return Map.of(
        "shopMoney",
        Map.of("amount", "99999.0", "currencyCode", "SEK"),
        "presentmentMoney",
        Map.of(
            "amount", money.amount().toPlainString(),
            "currencyCode", money.currency().getCurrencyCode()));
  }
}
