package io.cartagent.twin.admin;

import io.cartagent.twin.admin.OrderFields.LineOf;
import io.cartagent.twin.store.Order;
import io.cartagent.twin.store.OrderLine;
import io.cartagent.twin.store.Shipment;
import io.cartagent.twin.store.Shipment.Packed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What left the warehouse, how it travels, and what is still to be sent. */
final class FulfillmentFields {

  private FulfillmentFields() {}

  /** A shipment with its order. */
  record ShipmentOf(Order order, Shipment shipment) {}

  /** A packed line with its shipment and the order's line. */
  record PackedOf(Shipment shipment, LineOf line, int quantity) {}

  /** One event with its shipment. */
  record EventOf(Shipment shipment, Shipment.Event event) {}

  static void wire(Wiring wiring) {
    wiring
        .type("Fulfillment", ShipmentOf.class)
        .field("id", one -> GlobalId.of("Fulfillment", one.shipment().id()))
        .field("legacyResourceId", one -> String.valueOf(one.shipment().id()))
        .field("name", one -> one.shipment().name())
        .field("status", one -> one.shipment().status())
        .field("displayStatus", one -> one.shipment().displayStatus())
        .field("createdAt", one -> one.shipment().createdAt())
        .field("updatedAt", one -> one.shipment().updatedAt())
        .field("inTransitAt", one -> one.shipment().inTransitAt())
        .field("estimatedDeliveryAt", one -> one.shipment().estimatedDeliveryAt())
        .field("deliveredAt", one -> one.shipment().deliveredAt())
        .field("requiresShipping", _ -> true)
        .field("location", _ -> StockFields.location())
        .field("order", ShipmentOf::order)
        .field("totalQuantity", FulfillmentFields::totalQuantity)
        .asked("trackingInfo", (one, ask) -> ask.firstOf(tracking(one.shipment())))
        .asked("fulfillmentLineItems", (one, ask) -> ask.page(packed(one)))
        .asked("events", (one, ask) -> ask.page(events(one.shipment())));
    wiring
        .type("FulfillmentLineItem", PackedOf.class)
        .field("id", FulfillmentFields::packedId)
        .field("quantity", PackedOf::quantity)
        .field("lineItem", PackedOf::line)
        .field("originalTotalSet", one -> total(one, one.line().line().unitPrice()))
        .field("discountedTotalSet", one -> total(one, one.line().line().paidUnitPrice()));
    wiring
        .type("FulfillmentEvent", EventOf.class)
        .field("id", FulfillmentFields::eventId)
        .field("status", one -> one.event().status())
        .field("message", one -> one.event().message())
        .field("happenedAt", one -> one.event().happenedAt())
        .field("createdAt", one -> one.event().happenedAt())
        .field("estimatedDeliveryAt", one -> one.event().estimatedDeliveryAt())
        .field("city", one -> one.event().city())
        .field("province", one -> one.event().province())
        .field("country", one -> one.event().country())
        .field("zip", _ -> null)
        .field("address1", _ -> null);
  }

  static List<ShipmentOf> of(Order order) {
    return order.fulfillments().stream().map(one -> new ShipmentOf(order, one)).toList();
  }

  static List<PackedOf> packed(ShipmentOf one) {
    List<PackedOf> packed = new ArrayList<>();
    for (Packed line : one.shipment().lines()) {
      OrderFields.line(one.order(), line.lineItemId())
          .ifPresent(of -> packed.add(new PackedOf(one.shipment(), of, line.quantity())));
    }
    return packed;
  }

  /** The shipment that holds an order's line, if any does. */
  static Optional<PackedOf> findPacked(Order order, long lineItemId) {
    return of(order).stream()
        .filter(one -> one.shipment().status().equals("SUCCESS"))
        .flatMap(one -> packed(one).stream())
        .filter(one -> one.line().line().id() == lineItemId)
        .findFirst();
  }

  /** Shopify's plan of the work: a closed one for each shipment, an open one for the rest. */
  static List<Map<String, @Nullable Object>> ordersOf(Order order) {
    List<Map<String, @Nullable Object>> plans = new ArrayList<>();
    for (ShipmentOf one : of(order)) {
      List<Map<String, Object>> lines = new ArrayList<>();
      for (PackedOf packed : packed(one)) {
        lines.add(planned(order, packed.line(), packed.quantity(), 0));
      }
      plans.add(plan(order, plans.size(), "CLOSED", lines));
    }
    List<Map<String, Object>> rest = new ArrayList<>();
    for (OrderLine line : order.lineItems()) {
      int left = line.unfulfilledQuantity();
      if (left > 0 && order.cancelledAt() == null) {
        rest.add(planned(order, new LineOf(order, line), left, left));
      }
    }
    if (!rest.isEmpty()) {
      boolean held = order.displayFulfillmentStatus().equals("ON_HOLD");
      plans.add(plan(order, plans.size(), held ? "ON_HOLD" : "OPEN", rest));
    }
    return plans;
  }

  private static Map<String, @Nullable Object> plan(
      Order order, int index, String status, List<Map<String, Object>> lines) {
    Map<String, @Nullable Object> plan = new LinkedHashMap<>();
    plan.put("__typename", "FulfillmentOrder");
    plan.put("id", GlobalId.of("FulfillmentOrder", order.id() * 10 + index));
    plan.put("status", status);
    plan.put("requestStatus", "UNSUBMITTED");
    plan.put("fulfillAt", order.placedAt());
    plan.put("fulfillBy", null);
    plan.put(
        "deliveryMethod",
        Map.of("id", GlobalId.of("DeliveryMethod", order.id()), "methodType", "SHIPPING"));
    plan.put("assignedLocation", Map.of("name", "Warehouse"));
    plan.put("lineItems", lines);
    return plan;
  }

  private static Map<String, Object> planned(Order order, LineOf line, int total, int left) {
    return Map.of(
        "id", GlobalId.of("FulfillmentOrderLineItem", line.line().id() + order.id() % 1000),
        "lineItem", line,
        "totalQuantity", total,
        "remainingQuantity", left);
  }

  private static int totalQuantity(ShipmentOf one) {
    return one.shipment().lines().stream().mapToInt(Packed::quantity).sum();
  }

  private static List<Map<String, @Nullable Object>> tracking(Shipment shipment) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (Shipment.Tracking tracking : shipment.tracking()) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("company", tracking.company());
      fields.put("number", tracking.number());
      fields.put("url", tracking.url());
      all.add(fields);
    }
    return all;
  }

  private static List<EventOf> events(Shipment shipment) {
    return shipment.events().stream()
        .map(event -> new EventOf(shipment, event))
        .sorted(Comparator.comparing(one -> one.event().happenedAt()))
        .toList();
  }

  /** One line may be in several parcels, so its own number is not enough. */
  static String packedId(PackedOf one) {
    int parcel = one.line().order().fulfillments().indexOf(one.shipment());
    return GlobalId.of("FulfillmentLineItem", one.line().line().id() * 100 + parcel);
  }

  /** The packed line with that id, if the order has one. */
  static Optional<PackedOf> findPackedById(Order order, String id) {
    return of(order).stream()
        .flatMap(one -> packed(one).stream())
        .filter(one -> packedId(one).equals(id))
        .findFirst();
  }

  private static String eventId(EventOf one) {
    int index = one.shipment().events().indexOf(one.event());
    return GlobalId.of("FulfillmentEvent", one.shipment().id() * 100 + index);
  }

  private static Map<String, Object> total(PackedOf one, BigDecimal unit) {
    return Amounts.bag(one.line().order(), unit.multiply(BigDecimal.valueOf(one.quantity())));
  }
}
