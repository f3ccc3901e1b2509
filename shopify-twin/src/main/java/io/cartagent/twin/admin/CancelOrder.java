package io.cartagent.twin.admin;

import io.cartagent.twin.store.Order;
import io.cartagent.twin.store.OrderChange;
import io.cartagent.twin.store.OrderLine;
import io.cartagent.twin.store.OrderRefund;
import io.cartagent.twin.store.TwinStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mutation {@code orderCancel}: checked at once, carried out by a job. The messages that
 * Shopify was recorded with are its own.
 */
final class CancelOrder {
  private static final int LONGEST_NOTE = 255;
  private static final Set<String> NOT_COLLECTED = Set.of("PENDING", "AUTHORIZED", "EXPIRED");

  private final AdminContext context;
  private final long orderId;
  private final String reason;
  private final boolean refund;
  private final boolean restock;
  private final @Nullable String note;
  private final Instant at;

  private CancelOrder(Request ask, long orderId) {
    this.context = ask.context();
    this.orderId = orderId;
    this.reason = String.valueOf(ask.text("reason"));
    this.refund =
        ask.is("refund")
            || Boolean.TRUE.equals(ask.object("refundMethod").get("originalPaymentMethodsRefund"));
    this.restock = ask.is("restock");
    this.note = ask.text("staffNote");
    this.at = context.moment().now();
  }

  static Object answer(Request ask) {
    Optional<Order> order = ask.id("orderId", "Order").flatMap(id -> ask.store().findOrder(id));
    List<Map<String, @Nullable Object>> errors =
        order.isEmpty()
            ? List.of(UserErrors.of(List.of("orderId"), "Order does not exist", "NOT_FOUND"))
            : refusals(ask, order.get());
    if (order.isEmpty() || !errors.isEmpty()) {
      return payload(null, errors);
    }
    CancelOrder cancel = new CancelOrder(ask, order.get().id());
    return payload(ask.context().jobs().accept(order.get().id(), cancel::carryOut), List.of());
  }

  /** A job as the query {@code job} shows it. */
  static Map<String, Object> job(Jobs.State state) {
    return Map.of("__typename", "Job", "id", state.id(), "done", state.done());
  }

  private static List<Map<String, @Nullable Object>> refusals(Request ask, Order order) {
    if (order.cancelledAt() != null || ask.context().jobs().isPending(order.id())) {
      return invalid("orderId", "Cannot cancel an order that has already been canceled");
    }
    String note = ask.text("staffNote");
    if (note != null && note.length() > LONGEST_NOTE) {
      return invalid("staffNote", "Staff note is too long. Maximum length is 255 characters.");
    }
    if (ask.environment().containsArgument("refund")
        && ask.environment().containsArgument("refundMethod")) {
      return invalid("refund", "Only one of the arguments `refund` or `refund_method` is allowed.");
    }
    return ask.object("refundMethod").get("storeCreditRefund") == null
        ? List.of()
        : List.of(
            UserErrors.of(
                List.of("refundMethod"),
                "The app may not refund to store credit",
                "NO_REFUND_TO_STORE_CREDIT_PERMISSION"));
  }

  private static List<Map<String, @Nullable Object>> invalid(String field, String message) {
    return List.of(UserErrors.of(List.of(field), message, "INVALID"));
  }

  private static Map<String, @Nullable Object> payload(
      Jobs.@Nullable State job, List<Map<String, @Nullable Object>> errors) {
    Map<String, @Nullable Object> payload = new LinkedHashMap<>();
    payload.put("job", job == null ? null : job(job));
    payload.put("jobResult", job == null ? null : new Result(job));
    payload.put("orderCancelUserErrors", errors);
    payload.put("userErrors", errors);
    return payload;
  }

  /** How the job of a cancellation stands. */
  record Result(Jobs.State job) {}

  static void wire(Wiring wiring) {
    wiring
        .type("OrderCancelJobResult", Result.class)
        .field("id", one -> one.job().id())
        .field("done", one -> one.job().done())
        .field("status", CancelOrder::status)
        .field("errors", one -> one.job().errors())
        .asked("order", (one, ask) -> ask.store().findOrder(one.job().orderId()).orElse(null));
  }

  private static String status(Result one) {
    return !one.job().done() ? "STARTED" : one.job().errors().isEmpty() ? "SUCCEEDED" : "FAILED";
  }

  private List<Map<String, @Nullable Object>> carryOut() {
    TwinStore store = context.store();
    boolean returning =
        store.findOrder(orderId).stream()
            .flatMap(order -> order.returns().stream())
            .anyMatch(one -> one.status().equals("OPEN") || one.status().equals("REQUESTED"));
    if (returning) {
      return invalid("orderId", "Cannot cancel an order that has active returns");
    }
    store.change(orderId, order -> order.cancelledAt() == null ? cancelled(order) : order);
    return List.of();
  }

  private Order cancelled(Order order) {
    OrderChange change = OrderChange.of(order);
    BigDecimal held = OrderFields.received(order).subtract(order.totalRefunded());
    if (refund && held.signum() > 0) {
      change
          .refunded(
              new OrderRefund(context.newId(), at, null, held, restocked(order)),
              new Order.Payment(context.newId(), "REFUND", "SUCCESS", gateway(order), held, at))
          .financialStatus("REFUNDED");
    } else if (NOT_COLLECTED.contains(String.valueOf(order.displayFinancialStatus()))) {
      change.financialStatus("VOIDED");
    }
    return change.cancelled(at, reason, note).done();
  }

  private List<OrderRefund.Line> restocked(Order order) {
    List<OrderRefund.Line> lines = new ArrayList<>();
    for (OrderLine line : order.lineItems()) {
      if (line.currentQuantity() > 0) {
        lines.add(
            new OrderRefund.Line(
                line.id(), line.currentQuantity(), restock ? "CANCEL" : "NO_RESTOCK"));
      }
    }
    return lines;
  }

  private static @Nullable String gateway(Order order) {
    return order.transactions().stream()
        .filter(one -> one.kind().equals("SALE") || one.kind().equals("CAPTURE"))
        .map(Order.Payment::gateway)
        .findFirst()
        .orElse(null);
  }
}
