package io.cartagent.twin.admin;

import io.cartagent.twin.admin.FulfillmentFields.PackedOf;
import io.cartagent.twin.admin.FulfillmentFields.ShipmentOf;
import io.cartagent.twin.store.Order;
import io.cartagent.twin.store.OrderLine;
import io.cartagent.twin.store.OrderRefund;
import io.cartagent.twin.store.OrderReturn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refunds, returns, and what can still be returned. */
final class ReturnFields {

  private ReturnFields() {}

  /** A refund with its order. */
  record RefundOf(Order order, OrderRefund refund) {}

  /** A line of a refund with its order. */
  record RefundedOf(Order order, OrderRefund refund, OrderRefund.Line line) {}

  /** A return with its order. */
  record ReturnOf(Order order, OrderReturn request) {}

  /** A line of a return with the packed line it brings back. */
  record ReturnedOf(ReturnOf of, int index, OrderReturn.Line line, PackedOf packed) {}

  static void wire(Wiring wiring) {
    wiring
        .type("Refund", RefundOf.class)
        .field("id", one -> GlobalId.of("Refund", one.refund().id()))
        .field("legacyResourceId", one -> String.valueOf(one.refund().id()))
        .field("createdAt", one -> one.refund().createdAt())
        .field("updatedAt", one -> one.refund().createdAt())
        .field("processedAt", one -> one.refund().createdAt())
        .field("note", one -> one.refund().note())
        .field("order", RefundOf::order)
        .field("return", _ -> null)
        .field("totalRefundedSet", one -> Amounts.bag(one.order(), one.refund().amount()))
        .asked("transactions", (one, ask) -> ask.page(refundPayments(one)))
        .asked("refundLineItems", (one, ask) -> ask.page(refunded(one)));
    wiring
        .type("RefundLineItem", RefundedOf.class)
        .field("id", ReturnFields::refundedId)
        .field("quantity", one -> one.line().quantity())
        .field("restockType", ReturnFields::restockType)
        .field("restocked", one -> !restockType(one).equals("NO_RESTOCK"))
        .field(
            "lineItem", one -> OrderFields.line(one.order(), one.line().lineItemId()).orElse(null))
        .field("priceSet", one -> Amounts.bag(one.order(), unitPrice(one)))
        .field("subtotalSet", ReturnFields::refundedSubtotal);
    wiring
        .type("Return", ReturnOf.class)
        .field("id", one -> GlobalId.of("Return", one.request().id()))
        .field("name", one -> one.request().name())
        .field("status", one -> one.request().status())
        .field("createdAt", one -> one.request().createdAt())
        .field("closedAt", one -> one.request().closedAt())
        .field("requestApprovedAt", ReturnFields::approvedAt)
        .field("totalQuantity", ReturnFields::totalQuantity)
        .field("order", ReturnOf::order)
        .field("decline", ReturnFields::decline)
        .asked("refunds", (_, ask) -> ask.page(List.of()))
        .asked("returnLineItems", (one, ask) -> ask.page(returned(one)))
        .asked("reverseFulfillmentOrders", (_, ask) -> ask.page(List.of()));
    wiring
        .type("ReturnLineItem", ReturnedOf.class)
        .field(
            "id", one -> GlobalId.of("ReturnLineItem", one.of().request().id() * 100 + one.index()))
        .field("quantity", one -> one.line().quantity())
        .field("refundableQuantity", ReturnFields::refundableQuantity)
        .field("returnReason", one -> ReturnReason.of(one.line().reason()).word())
        .field("returnReasonDefinition", one -> ReturnReason.of(one.line().reason()).definition())
        .field("returnReasonNote", one -> ReturnReason.noteOf(one.line().reason()))
        .field("customerNote", one -> one.line().customerNote())
        .field("fulfillmentLineItem", ReturnedOf::packed);
  }

  static List<RefundOf> refundsOf(Order order) {
    return order.refunds().stream().map(one -> new RefundOf(order, one)).toList();
  }

  static List<ReturnOf> of(Order order) {
    return order.returns().stream().map(one -> new ReturnOf(order, one)).toList();
  }

  /** What was shipped and has neither come back nor been asked back. */
  static List<Map<String, Object>> returnable(Order order) {
    Map<Long, Integer> asked = new HashMap<>();
    order.lineItems().forEach(line -> asked.put(line.id(), asked(order, line)));
    List<Map<String, Object>> all = new ArrayList<>();
    for (ShipmentOf one : FulfillmentFields.of(order)) {
      if (!one.shipment().status().equals("SUCCESS")) {
        continue;
      }
      List<Map<String, Object>> lines = new ArrayList<>();
      for (PackedOf packed : FulfillmentFields.packed(one)) {
        long line = packed.line().line().id();
        int gone = Math.min(packed.quantity(), asked.getOrDefault(line, 0));
        asked.merge(line, -gone, Integer::sum);
        if (packed.quantity() > gone) {
          lines.add(Map.of("quantity", packed.quantity() - gone, "fulfillmentLineItem", packed));
        }
      }
      if (!lines.isEmpty()) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("__typename", "ReturnableFulfillment");
        fields.put("id", GlobalId.of("ReturnableFulfillment", one.shipment().id()));
        fields.put("fulfillment", one);
        fields.put("returnableFulfillmentLineItems", lines);
        all.add(fields);
      }
    }
    return all;
  }

  private static int asked(Order order, OrderLine line) {
    int asked = 0;
    for (OrderReturn request : order.returns()) {
      if (!request.status().equals("DECLINED") && !request.status().equals("CANCELED")) {
        asked +=
            request.lines().stream()
                .filter(one -> one.lineItemId() == line.id())
                .mapToInt(OrderReturn.Line::quantity)
                .sum();
      }
    }
    return asked;
  }

  private static List<?> refundPayments(RefundOf one) {
    return OrderFields.payments(one.order()).stream()
        .filter(payment -> payment.payment().kind().equals("REFUND"))
        .filter(payment -> payment.payment().amount().compareTo(one.refund().amount()) == 0)
        .toList();
  }

  private static List<RefundedOf> refunded(RefundOf one) {
    return one.refund().lines().stream()
        .filter(line -> OrderFields.line(one.order(), line.lineItemId()).isPresent())
        .map(line -> new RefundedOf(one.order(), one.refund(), line))
        .toList();
  }

  private static String refundedId(RefundedOf one) {
    int index = one.refund().lines().indexOf(one.line());
    return GlobalId.of("RefundLineItem", one.refund().id() * 100 + index);
  }

  private static String restockType(RefundedOf one) {
    String type = one.line().restockType();
    return type == null ? "NO_RESTOCK" : type;
  }

  private static BigDecimal unitPrice(RefundedOf one) {
    return OrderFields.line(one.order(), one.line().lineItemId())
        .map(line -> line.line().paidUnitPrice())
        .orElse(BigDecimal.ZERO);
  }

  private static Object refundedSubtotal(RefundedOf one) {
    return Amounts.bag(
        one.order(), unitPrice(one).multiply(BigDecimal.valueOf(one.line().quantity())));
  }

  private static @Nullable Object approvedAt(ReturnOf one) {
    return switch (one.request().status()) {
      case "OPEN", "CLOSED" -> one.request().createdAt();
      default -> null;
    };
  }

  private static int totalQuantity(ReturnOf one) {
    return one.request().lines().stream().mapToInt(OrderReturn.Line::quantity).sum();
  }

  private static @Nullable Object decline(ReturnOf one) {
    return one.request().status().equals("DECLINED") ? Map.of("reason", "OTHER") : null;
  }

  private static List<ReturnedOf> returned(ReturnOf one) {
    List<ReturnedOf> lines = new ArrayList<>();
    for (OrderReturn.Line line : one.request().lines()) {
      int index = lines.size();
      FulfillmentFields.findPacked(one.order(), line.lineItemId())
          .ifPresent(packed -> lines.add(new ReturnedOf(one, index, line, packed)));
    }
    return lines;
  }

  private static int refundableQuantity(ReturnedOf one) {
    return one.of().request().status().equals("OPEN") ? one.line().quantity() : 0;
  }
}
