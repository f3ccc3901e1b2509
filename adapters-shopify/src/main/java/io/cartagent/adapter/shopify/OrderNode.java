package io.cartagent.adapter.shopify;

import io.cartagent.domain.commerce.Contact;
import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.PaymentStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shopify's order, as far as we ask for it. The merchant's note is never asked for. */
record OrderNode(
    @Nullable String id,
    @Nullable String name,
    @Nullable String email,
    @Nullable String processedAt,
    @Nullable String cancelledAt,
    @Nullable String displayFinancialStatus,
    @Nullable String displayFulfillmentStatus,
    @Nullable String statusPageUrl,
    @Nullable AddressNode shippingAddress,
    @Nullable ShippingLineNode shippingLine,
    @Nullable MoneyBagNode totalPriceSet,
    @Nullable ConnectionNode<LineItemNode> lineItems,
    @Nullable List<FulfillmentNode> fulfillments,
    @Nullable List<RefundNode> refunds,
    @Nullable ConnectionNode<ReturnNode> returns) {
  record AddressNode(@Nullable String zip) {}

  record ShippingLineNode(@Nullable String title) {}

  /** The order with the items of its further pages. */
  Order toOrder(List<LineItem> furtherItems) {
    Stream<LineItem> items =
        Stream.concat(
            ConnectionNode.streamOf(lineItems).map(LineItemNode::toLineItem),
            furtherItems.stream());
    return new Order(
        ShopifyValues.required(id, "order id"),
        new OrderName(ShopifyValues.required(name, "order name")),
        filled(email).map(Contact.Email::new),
        Optional.ofNullable(shippingAddress)
            .flatMap(address -> filled(address.zip()))
            .map(Contact.Postcode::new),
        ShopifyValues.instant(processedAt),
        ShopifyValues.instant(cancelledAt),
        payment(),
        fulfilment(),
        items.toList(),
        ShopifyValues.list(fulfillments).stream().map(FulfillmentNode::toFulfilment).toList(),
        ShopifyValues.list(refunds).stream().flatMap(refund -> refund.toRefund().stream()).toList(),
        ConnectionNode.streamOf(returns).map(ReturnNode::toReturnCase).toList(),
        MoneyBagNode.toMoney(totalPriceSet)
            .orElseThrow(() -> new IllegalArgumentException("order total is missing")),
        Optional.ofNullable(shippingLine).flatMap(line -> ShopifyValues.text(line.title())),
        ShopifyValues.link(statusPageUrl));
  }

  /** A postcode of nothing but hyphens says as little as none. */
  private static Optional<String> filled(@Nullable String text) {
    return ShopifyValues.text(text).filter(value -> value.chars().anyMatch(c -> c != '-'));
  }

  private PaymentStatus payment() {
    return switch (displayFinancialStatus == null ? "" : displayFinancialStatus) {
      case "PENDING" -> PaymentStatus.PENDING;
      case "AUTHORIZED" -> PaymentStatus.AUTHORIZED;
      case "PARTIALLY_PAID" -> PaymentStatus.PARTIALLY_PAID;
      case "PAID" -> PaymentStatus.PAID;
      case "PARTIALLY_REFUNDED" -> PaymentStatus.PARTIALLY_REFUNDED;
      case "REFUNDED" -> PaymentStatus.REFUNDED;
      case "VOIDED" -> PaymentStatus.VOIDED;
      case "EXPIRED" -> PaymentStatus.EXPIRED;
      default -> PaymentStatus.UNKNOWN;
    };
  }

  private FulfilmentStatus fulfilment() {
    return switch (displayFulfillmentStatus == null ? "" : displayFulfillmentStatus) {
      case "UNFULFILLED", "OPEN" -> FulfilmentStatus.UNFULFILLED;
      case "SCHEDULED" -> FulfilmentStatus.SCHEDULED;
      case "ON_HOLD" -> FulfilmentStatus.ON_HOLD;
      case "IN_PROGRESS", "PENDING_FULFILLMENT" -> FulfilmentStatus.IN_PROGRESS;
      case "PARTIALLY_FULFILLED" -> FulfilmentStatus.PARTIALLY_FULFILLED;
      case "FULFILLED" -> FulfilmentStatus.FULFILLED;
      case "RESTOCKED" -> FulfilmentStatus.RESTOCKED;
      default -> FulfilmentStatus.UNKNOWN;
    };
  }
}
