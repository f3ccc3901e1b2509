package io.cartagent.twin.admin;

import io.cartagent.twin.search.SearchFields;
import io.cartagent.twin.store.Address;
import io.cartagent.twin.store.Order;
import io.cartagent.twin.store.Order.Payment;
import io.cartagent.twin.store.OrderLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How orders are searched and sorted. */
final class OrderSearch {

  static final Map<String, Comparator<Order>> ORDERS =
      Map.of(
          "ID", Comparator.comparingLong(Order::id),
          "CREATED_AT", Comparator.comparing(Order::createdAt),
          "PROCESSED_AT", Comparator.comparing(Order::placedAt),
          "UPDATED_AT", Comparator.comparing(Order::updatedAt),
          "ORDER_NUMBER", Comparator.comparingInt(OrderFields::number),
          "TOTAL_PRICE", Comparator.comparing(Order::total),
          "CURRENT_TOTAL_PRICE", Comparator.comparing(Order::currentTotal),
          "FINANCIAL_STATUS", Comparator.comparing(one -> text(one.displayFinancialStatus())),
          "FULFILLMENT_STATUS", Comparator.comparing(Order::displayFulfillmentStatus));

  static final SearchFields<Order> FIELDS =
      new SearchFields<Order>()
          .anywhere(OrderSearch::anywhere)
          .orderName("name", Order::name)
          .exact("email", one -> Stream.of(text(one.email())))
          .exact("confirmation_number", one -> Stream.of(text(one.confirmationNumber())))
          .exact("discount_code", one -> one.discountCodes().stream().limit(1))
          .exact("gateway", one -> one.transactions().stream().map(Payment::gateway))
          .exact("sku", one -> one.lineItems().stream().map(OrderLine::sku))
          .exact("tag", one -> one.tags().stream())
          .rule("tag_not", (one, tag) -> one.tags().stream().noneMatch(tag::equalsIgnoreCase))
          .id("id", Order::id)
          .id("customer_id", Order::customerId)
          .number("current_total_price", one -> Stream.of(one.currentTotal()))
          .time("created_at", Order::createdAt)
          .time("processed_at", Order::placedAt)
          .time("updated_at", Order::updatedAt)
          .rule("test", (one, value) -> one.test() == value.equals("true"))
          .exact("financial_status", one -> Stream.of(text(one.displayFinancialStatus())))
          .rule("fulfillment_status", OrderSearch::hasFulfillmentStatus)
          .exact("return_status", one -> Stream.of(OrderFields.returnStatus(one)))
          .rule("status", OrderSearch::hasStatus)
          .absent(
              List.of(
                  "cart_token",
                  "channel",
                  "channel_id",
                  "chargeback_status",
                  "checkout_token",
                  "credit_card_last4",
                  "delivery_method",
                  "fraud_protection_level",
                  "fulfillment_location_id",
                  "location_id",
                  "payment_id",
                  "payment_provider_id",
                  "po_number",
                  "reference_location_id",
                  "risk_level",
                  "sales_channel",
                  "source_identifier",
                  "source_name",
                  "subtotal_line_items_quantity",
                  "total_weight"));

  private OrderSearch() {}

  private static Stream<@Nullable String> anywhere(Order one) {
    Address address = one.shippingAddress();
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(one.name());
    texts.add(one.email());
    texts.add(one.confirmationNumber());
    texts.add(address == null ? null : address.name());
    one.lineItems().forEach(line -> texts.add(line.title()));
    return texts.stream();
  }

  private static boolean hasStatus(Order one, String status) {
    return switch (status) {
      case "any" -> true;
      case "cancelled" -> one.cancelledAt() != null;
      case "closed" -> one.closed();
      case "open" -> !one.closed() && one.cancelledAt() == null;
      case "not_closed" -> !one.closed();
      default -> false;
    };
  }

  private static boolean hasFulfillmentStatus(Order one, String status) {
    String display = one.displayFulfillmentStatus().toLowerCase(Locale.ROOT);
    return switch (status) {
      case "shipped" -> display.equals("fulfilled");
      case "unshipped" -> display.equals("unfulfilled");
      case "partial" -> display.equals("partially_fulfilled");
      default -> display.equals(status);
    };
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
