package io.cartagent.twin.store;

import io.cartagent.twin.store.PlainOrder.PlainLine;
import io.cartagent.twin.store.PlainOrder.PlainPayment;
import io.cartagent.twin.store.PlainOrder.PlainShipment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns an order of a plain list into one that Shopify could show. */
final class PlainOrderReader {

  private static final Set<String> SHIPPED =
      Set.of("processed", "delivered", "return requested", "exchange requested");
  private static final Set<String> ARRIVED =
      Set.of("delivered", "return requested", "exchange requested");
  private static final Pattern TRAILING_NUMBER = Pattern.compile("_\\d+$");

  private final PlainOrder order;
  private final long id;
  private final Instant placed;
  private final String currency;
  private final String status;

  PlainOrderReader(PlainOrder order, long id, Instant placed, String currency) {
    this.order = order;
    this.id = id;
    this.placed = placed;
    this.currency = currency;
    this.status = statusOf(order);
  }

  Order read(@Nullable Customer customer) {
    BigDecimal subtotal =
        Lists.copy(order.lineItems()).stream()
            .map(line -> line.price().multiply(BigDecimal.valueOf(line.quantity())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal total = order.totalPrice() == null ? subtotal : order.totalPrice();
    List<OrderLine> lines = lines();
    List<OrderRefund> refunds = refunds(lines);
    BigDecimal refunded =
        refunds.stream().map(OrderRefund::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Order(
        id,
        order.name(),
        null,
        customer == null ? null : customer.id(),
        customer == null ? null : customer.email(),
        customer == null ? null : customer.phone(),
        "en",
        placed,
        placed,
        cancelled() ? placed : null,
        cancelled() ? cancelReason() : null,
        null,
        false,
        false,
        currency,
        currency,
        BigDecimal.ONE,
        financialStatus(refunded, total),
        shipped() ? "FULFILLED" : "UNFULFILLED",
        isReturning() ? "RETURN_REQUESTED" : "NO_RETURN",
        null,
        List.of(),
        order.shippingAddress() == null
            ? null
            : order.shippingAddress().toAddress(customer == null ? null : customer.displayName()),
        null,
        List.of(),
        subtotal,
        subtotal.subtract(total).max(BigDecimal.ZERO),
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        total,
        cancelled() ? BigDecimal.ZERO : total,
        refunded,
        lines,
        shipments(lines),
        payments(),
        refunds,
        returns(lines),
        List.of());
  }

  private static String statusOf(PlainOrder order) {
    if (order.status() != null) {
      return order.status().toLowerCase(Locale.ROOT);
    }
    if (order.cancelled()) {
      return "cancelled";
    }
    if ("delivered".equalsIgnoreCase(order.shipmentStatus())) {
      return "delivered";
    }
    return "fulfilled".equalsIgnoreCase(order.fulfillmentStatus()) ? "processed" : "pending";
  }

  private boolean cancelled() {
    return order.cancelled() || status.equals("cancelled");
  }

  private boolean shipped() {
    return SHIPPED.contains(status);
  }

  private boolean isReturning() {
    return status.equals("return requested") || status.equals("exchange requested");
  }

  private String cancelReason() {
    String reason = String.valueOf(order.cancelReason()).toLowerCase(Locale.ROOT);
    return switch (reason) {
      case "no longer needed", "ordered by mistake", "customer" -> "CUSTOMER";
      case "inventory", "fraud", "declined", "staff" -> reason.toUpperCase(Locale.ROOT);
      default -> "OTHER";
    };
  }

  private String financialStatus(BigDecimal refunded, BigDecimal total) {
    if (refunded.signum() > 0) {
      return refunded.compareTo(total) >= 0 ? "REFUNDED" : "PARTIALLY_REFUNDED";
    }
    return order.financialStatus() == null
        ? "PAID"
        : order.financialStatus().toUpperCase(Locale.ROOT);
  }

  private List<OrderLine> lines() {
    List<OrderLine> lines = new ArrayList<>();
    for (PlainLine line : Lists.copy(order.lineItems())) {
      int left = cancelled() ? 0 : line.quantity();
      Map<String, String> options = line.properties() == null ? Map.of() : line.properties();
      lines.add(
          new OrderLine(
              id * 100 + lines.size(),
              line.productId(),
              line.variantId(),
              line.title(),
              options.isEmpty() ? null : String.join(" / ", options.values()),
              line.variantId() == null ? null : String.valueOf(line.variantId()),
              line.quantity(),
              left,
              shipped() ? 0 : left,
              left,
              line.price(),
              line.price(),
              Map.of()));
    }
    return lines;
  }

  private List<Shipment> shipments(List<OrderLine> lines) {
    List<Shipment> shipments = new ArrayList<>();
    for (PlainShipment one : Lists.copy(order.fulfillments())) {
      List<Long> variants = Lists.copy(one.variantIds());
      int number = shipments.size() + 1;
      shipments.add(
          new Shipment(
              id * 10 + number,
              order.name() + "-F" + number,
              cancelled() ? "CANCELLED" : "SUCCESS",
              displayStatus(),
              placed,
              placed,
              null,
              null,
              null,
              Lists.copy(one.trackingNumbers()).stream()
                  .map(tracking -> new Shipment.Tracking(null, tracking, null))
                  .toList(),
              lines.stream()
                  .filter(line -> variants.isEmpty() || variants.contains(line.variantId()))
                  .map(line -> new Shipment.Packed(line.id(), line.quantity()))
                  .toList(),
              List.of()));
    }
    return shipments;
  }

  private String displayStatus() {
    if (cancelled()) {
      return "CANCELED";
    }
    if (ARRIVED.contains(status)) {
      return "DELIVERED";
    }
    return "in_transit".equalsIgnoreCase(order.shipmentStatus()) ? "IN_TRANSIT" : "FULFILLED";
  }

  private List<Order.Payment> payments() {
    List<Order.Payment> payments = new ArrayList<>();
    for (PlainPayment one : Lists.copy(order.transactions())) {
      payments.add(
          new Order.Payment(
              id * 100 + payments.size(),
              isRefund(one) ? "REFUND" : "SALE",
              "SUCCESS",
              gateway(one),
              one.amount(),
              placed));
    }
    return payments;
  }

  private List<OrderRefund> refunds(List<OrderLine> lines) {
    List<OrderRefund> refunds = new ArrayList<>();
    for (PlainPayment one : Lists.copy(order.transactions())) {
      if (isRefund(one)) {
        refunds.add(
            new OrderRefund(
                id * 100 + refunds.size(),
                placed,
                null,
                one.amount(),
                cancelled()
                    ? lines.stream()
                        .map(line -> new OrderRefund.Line(line.id(), line.quantity(), "CANCEL"))
                        .toList()
                    : List.of()));
      }
    }
    return refunds;
  }

  /** Which lines come back the lists do not say; an exchange is a return with that reason. */
  private List<OrderReturn> returns(List<OrderLine> lines) {
    return isReturning()
        ? List.of(
            new OrderReturn(
                id * 10 + 1,
                order.name() + "-R1",
                "REQUESTED",
                placed,
                null,
                lines.stream()
                    .map(line -> new OrderReturn.Line(line.id(), line.quantity(), status, null))
                    .toList()))
        : List.of();
  }

  private static boolean isRefund(PlainPayment payment) {
    return payment.type().toLowerCase(Locale.ROOT).contains("refund");
  }

  private static @Nullable String gateway(PlainPayment payment) {
    return payment.methodId() == null
        ? null
        : TRAILING_NUMBER.matcher(payment.methodId()).replaceFirst("");
  }
}
