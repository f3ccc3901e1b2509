package io.cartagent.twin.admin;

import io.cartagent.twin.store.Order;
import io.cartagent.twin.store.Order.GiftCardUse;
import io.cartagent.twin.store.Order.Payment;
import io.cartagent.twin.store.Order.ShippingLine;
import io.cartagent.twin.store.OrderLine;
import io.cartagent.twin.store.OrderReturn;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Orders, their lines and their payments. */
final class OrderFields {

  private OrderFields() {}

  /** An order's line with its order. */
  record LineOf(Order order, OrderLine line) {}

  /** An order's payment with its order. */
  record PaymentOf(Order order, Payment payment) {}

  static void wire(Wiring wiring) {
    Wiring.TypeWiring<Order> order = wiring.type("Order", Order.class);
    wireFacts(order);
    wireMoney(order);
    wireParts(order);
    wireLine(wiring);
    wirePayment(wiring);
  }

  private static void wireFacts(Wiring.TypeWiring<Order> type) {
    type.field("id", one -> GlobalId.of("Order", one.id()))
        .field("legacyResourceId", one -> String.valueOf(one.id()))
        .field("name", Order::name)
        .field("number", OrderFields::number)
        .field("confirmationNumber", Order::confirmationNumber)
        .field("confirmed", _ -> true)
        .field("email", Order::email)
        .field("phone", Order::phone)
        .field("customerLocale", Order::customerLocale)
        .field("createdAt", Order::createdAt)
        .field("processedAt", Order::placedAt)
        .field("updatedAt", Order::updatedAt)
        .field("closed", Order::closed)
        .field("closedAt", one -> one.closed() ? one.updatedAt() : null)
        .field("cancelledAt", Order::cancelledAt)
        .field("cancelReason", Order::cancelReason)
        .field("cancellation", OrderFields::cancellation)
        .field("test", Order::test)
        .field("note", Order::note)
        .field("tags", Order::tags)
        .field("sourceName", _ -> "web")
        .field("customAttributes", _ -> List.of())
        .field("discountCodes", Order::discountCodes)
        .field("discountCode", one -> one.discountCodes().stream().findFirst().orElse(null))
        .field("displayFinancialStatus", Order::displayFinancialStatus)
        .field("displayFulfillmentStatus", Order::displayFulfillmentStatus)
        .field("returnStatus", OrderFields::returnStatus)
        .field("requiresShipping", one -> one.shippingAddress() != null)
        .field("fulfillable", one -> one.cancelledAt() == null && unfulfilled(one) > 0)
        .field("merchantEditable", one -> one.cancelledAt() == null)
        .field(
            "merchantEditableErrors",
            one -> one.cancelledAt() == null ? List.of() : List.of("The order is cancelled."))
        .field("refundable", one -> received(one).compareTo(one.totalRefunded()) > 0)
        .field("fullyPaid", one -> outstanding(one).signum() == 0)
        .field("unpaid", one -> received(one).signum() == 0)
        .field("currentSubtotalLineItemsQuantity", one -> sum(one, OrderLine::currentQuantity))
        .field("subtotalLineItemsQuantity", one -> sum(one, OrderLine::quantity))
        .asked("statusPageUrl", (one, ask) -> ask.context().url("/account/orders/" + one.id()));
  }

  private static void wireMoney(Wiring.TypeWiring<Order> type) {
    type.field("currencyCode", Order::currencyCode)
        .field(
            "presentmentCurrencyCode",
            one ->
                one.presentmentCurrencyCode() == null
                    ? one.currencyCode()
                    : one.presentmentCurrencyCode())
        .field("totalPrice", one -> Amounts.price(one.total()))
        .field("totalRefunded", one -> Amounts.price(one.totalRefunded()));
    Map<String, Function<Order, BigDecimal>> sets = new LinkedHashMap<>();
    sets.put("subtotalPriceSet", Order::subtotal);
    sets.put("totalPriceSet", Order::total);
    sets.put("totalTaxSet", Order::totalTax);
    sets.put("totalShippingPriceSet", Order::totalShipping);
    sets.put("totalDiscountsSet", Order::totalDiscounts);
    sets.put("originalTotalPriceSet", Order::total);
    sets.put("currentTotalPriceSet", Order::currentTotal);
    sets.put("currentSubtotalPriceSet", OrderFields::currentSubtotal);
    sets.put("currentTotalDiscountsSet", Order::totalDiscounts);
    sets.put("currentTotalTaxSet", Order::totalTax);
    sets.put("currentShippingPriceSet", Order::totalShipping);
    sets.put("totalRefundedSet", Order::totalRefunded);
    sets.put("totalReceivedSet", OrderFields::received);
    sets.put("totalOutstandingSet", OrderFields::outstanding);
    sets.put("netPaymentSet", one -> received(one).subtract(one.totalRefunded()));
    sets.forEach((name, amount) -> type.field(name, one -> Amounts.bag(one, amount.apply(one))));
  }

  private static void wireParts(Wiring.TypeWiring<Order> type) {
    type.asked("customer", (one, ask) -> ask.store().findCustomer(one.customerId()).orElse(null))
        .field("shippingAddress", one -> CustomerFields.mailing(one.shippingAddress(), one.id()))
        .field("shippingLine", OrderFields::shippingLine)
        .asked("shippingLines", (one, ask) -> ask.page(shippingLines(one)))
        .asked("lineItems", (one, ask) -> ask.page(lines(one)))
        .asked("transactions", (one, ask) -> ask.firstOf(payments(one)))
        .field("paymentGatewayNames", OrderFields::gateways)
        .asked("fulfillments", (one, ask) -> ask.firstOf(FulfillmentFields.of(one)))
        .field("fulfillmentsCount", one -> ProductFields.count(one.fulfillments().size()))
        .asked("fulfillmentOrders", (one, ask) -> ask.page(FulfillmentFields.ordersOf(one)))
        .asked("refunds", (one, ask) -> ask.firstOf(ReturnFields.refundsOf(one)))
        .asked("returns", (one, ask) -> ask.page(ReturnFields.of(one)));
  }

  private static void wireLine(Wiring wiring) {
    wiring
        .type("LineItem", LineOf.class)
        .field("id", one -> GlobalId.of("LineItem", one.line().id()))
        .field("title", one -> one.line().title())
        .field("name", OrderFields::lineName)
        .field("variantTitle", one -> one.line().variantTitle())
        .field("sku", one -> one.line().sku())
        .asked("vendor", (one, ask) -> product(one, ask).map(p -> p.vendor()).orElse(null))
        .field("quantity", one -> one.line().quantity())
        .field("currentQuantity", one -> one.line().currentQuantity())
        .field("unfulfilledQuantity", one -> one.line().unfulfilledQuantity())
        .field("refundableQuantity", one -> one.line().refundableQuantity())
        .field(
            "nonFulfillableQuantity", one -> one.line().quantity() - one.line().currentQuantity())
        .field("requiresShipping", one -> one.order().shippingAddress() != null)
        .field("isGiftCard", _ -> false)
        .field("restockable", _ -> true)
        .field("merchantEditable", one -> one.line().unfulfilledQuantity() > 0)
        .field("customAttributes", OrderFields::attributes)
        .asked("product", (one, ask) -> product(one, ask).orElse(null))
        .asked("variant", OrderFields::variant)
        .field("originalUnitPriceSet", one -> bag(one, one.line().unitPrice(), 1))
        .field("originalTotalSet", one -> bag(one, one.line().unitPrice(), one.line().quantity()))
        .field("discountedUnitPriceSet", one -> bag(one, one.line().paidUnitPrice(), 1))
        .field(
            "discountedUnitPriceAfterAllDiscountsSet",
            one -> bag(one, one.line().paidUnitPrice(), 1))
        .field(
            "discountedTotalSet",
            one -> bag(one, one.line().paidUnitPrice(), one.line().quantity()))
        .field(
            "totalDiscountSet",
            one ->
                bag(
                    one,
                    one.line().unitPrice().subtract(one.line().paidUnitPrice()),
                    one.line().quantity()));
  }

  private static void wirePayment(Wiring wiring) {
    wiring
        .type("OrderTransaction", PaymentOf.class)
        .field("id", one -> GlobalId.of("OrderTransaction", one.payment().id()))
        .field("kind", one -> one.payment().kind())
        .field("status", one -> one.payment().status())
        .field("gateway", one -> one.payment().gateway())
        .field("formattedGateway", one -> one.payment().gateway())
        .field("manualPaymentGateway", one -> "manual".equals(one.payment().gateway()))
        .field("test", one -> one.order().test())
        .field("createdAt", one -> one.payment().createdAt())
        .field("processedAt", one -> one.payment().createdAt())
        .field("amountSet", one -> Amounts.bag(one.order(), one.payment().amount()))
        .field("receiptJson", OrderFields::receipt)
        .field("parentTransaction", one -> parent(one).orElse(null));
  }

  static List<LineOf> lines(Order order) {
    return order.lineItems().stream().map(line -> new LineOf(order, line)).toList();
  }

  static Optional<LineOf> line(Order order, long id) {
    return lines(order).stream().filter(one -> one.line().id() == id).findFirst();
  }

  static List<PaymentOf> payments(Order order) {
    return order.transactions().stream().map(one -> new PaymentOf(order, one)).toList();
  }

  /** The digits of the name, as a merchant's prefix and suffix leave them. */
  static int number(Order order) {
    String digits = order.name().replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : (int) (Long.parseLong(last(digits, 18)) % Integer.MAX_VALUE);
  }

  /** The order's own word, or else what follows from its returns. */
  static String returnStatus(Order order) {
    String status = order.returnStatus();
    if (status != null) {
      return status;
    }
    List<String> words = order.returns().stream().map(OrderReturn::status).toList();
    if (words.contains("REQUESTED")) {
      return "RETURN_REQUESTED";
    }
    return words.contains("OPEN")
        ? "IN_PROGRESS"
        : words.contains("CLOSED") ? "RETURNED" : "NO_RETURN";
  }

  private static @Nullable Object cancellation(Order order) {
    if (order.cancelledAt() == null) {
      return null;
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("staffNote", order.cancelNote());
    return fields;
  }

  private static String last(String text, int length) {
    return text.substring(Math.max(0, text.length() - length));
  }

  private static int unfulfilled(Order order) {
    return sum(order, OrderLine::unfulfilledQuantity);
  }

  private static int sum(Order order, Function<OrderLine, Integer> quantity) {
    return order.lineItems().stream().mapToInt(quantity::apply).sum();
  }

  static BigDecimal received(Order order) {
    return order.transactions().stream()
        .filter(one -> one.status().equals("SUCCESS"))
        .filter(one -> one.kind().equals("SALE") || one.kind().equals("CAPTURE"))
        .map(Payment::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal outstanding(Order order) {
    BigDecimal kept = received(order).subtract(order.totalRefunded());
    return order.cancelledAt() == null
        ? order.currentTotal().subtract(kept).max(BigDecimal.ZERO)
        : BigDecimal.ZERO;
  }

  private static BigDecimal currentSubtotal(Order order) {
    return order.lineItems().stream()
        .map(one -> one.paidUnitPrice().multiply(BigDecimal.valueOf(one.currentQuantity())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<String> gateways(Order order) {
    return order.transactions().stream()
        .map(Payment::gateway)
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .distinct()
        .toList();
  }

  private static @Nullable Object shippingLine(Order order) {
    return shippingLines(order).stream().findFirst().orElse(null);
  }

  private static List<Map<String, @Nullable Object>> shippingLines(Order order) {
    ShippingLine line = order.shippingLine();
    if (line == null) {
      return List.of();
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", GlobalId.of("ShippingLine", order.id()));
    fields.put("title", line.title());
    fields.put("code", line.code());
    fields.put("originalPriceSet", Amounts.bag(order, line.price()));
    fields.put("discountedPriceSet", Amounts.bag(order, line.price()));
    return List.of(fields);
  }

  private static String lineName(LineOf one) {
    String variant = one.line().variantTitle();
    return variant == null || variant.isBlank()
        ? one.line().title()
        : one.line().title() + " - " + variant;
  }

  private static Object attributes(LineOf one) {
    return one.line().customAttributes().entrySet().stream()
        .map(entry -> Map.of("key", entry.getKey(), "value", entry.getValue()))
        .toList();
  }

  private static Optional<io.cartagent.twin.store.Product> product(LineOf one, Request ask) {
    return ask.store().findProduct(one.line().productId());
  }

  private static @Nullable Object variant(LineOf one, Request ask) {
    Long id = one.line().variantId();
    return id == null ? null : ProductFields.findVariant(ask, id).orElse(null);
  }

  private static Map<String, Object> bag(LineOf one, BigDecimal unit, int quantity) {
    return Amounts.bag(one.order(), unit.multiply(BigDecimal.valueOf(quantity)));
  }

  private static @Nullable Object receipt(PaymentOf one) {
    List<GiftCardUse> cards = one.order().giftCards();
    return "gift_card".equals(one.payment().gateway()) && !cards.isEmpty()
        ? "{\"gift_card_last_characters\":\"" + cards.getFirst().lastCharacters() + "\"}"
        : null;
  }

  private static Optional<PaymentOf> parent(PaymentOf one) {
    return one.payment().kind().equals("REFUND")
        ? payments(one.order()).stream()
            .filter(other -> other.payment().kind().equals("SALE"))
            .findFirst()
        : Optional.empty();
  }
}
