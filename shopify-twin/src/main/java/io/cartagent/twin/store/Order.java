package io.cartagent.twin.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One order. Amounts are in the shop's currency; the exchange rate turns them into the shopper's.
 *
 * @param cancelNote what whoever cancelled it noted for the staff
 */
public record Order(
    long id,
    String name,
    @Nullable String confirmationNumber,
    @Nullable Long customerId,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String customerLocale,
    Instant createdAt,
    @Nullable Instant processedAt,
    @Nullable Instant cancelledAt,
    @Nullable String cancelReason,
    @Nullable String cancelNote,
    boolean closed,
    boolean test,
    String currencyCode,
    @Nullable String presentmentCurrencyCode,
    @Nullable BigDecimal exchangeRate,
    @Nullable String displayFinancialStatus,
    String displayFulfillmentStatus,
    @Nullable String returnStatus,
    @Nullable String note,
    List<String> tags,
    @Nullable Address shippingAddress,
    @Nullable ShippingLine shippingLine,
    List<String> discountCodes,
    BigDecimal subtotal,
    BigDecimal totalDiscounts,
    BigDecimal totalTax,
    BigDecimal totalShipping,
    BigDecimal total,
    BigDecimal currentTotal,
    BigDecimal totalRefunded,
    List<OrderLine> lineItems,
    List<Shipment> fulfillments,
    List<Payment> transactions,
    List<OrderRefund> refunds,
    List<OrderReturn> returns,
    List<GiftCardUse> giftCards) {

  public Order {
    tags = Lists.copy(tags);
    discountCodes = Lists.copy(discountCodes);
    lineItems = Lists.copy(lineItems);
    fulfillments = Lists.copy(fulfillments);
    transactions = Lists.copy(transactions);
    refunds = Lists.copy(refunds);
    returns = Lists.copy(returns);
    giftCards = Lists.copy(giftCards);
  }

  /** When the shopper placed it. */
  public Instant placedAt() {
    return processedAt == null ? createdAt : processedAt;
  }

  /** The latest moment at which anything about the order is known to have changed. */
  public Instant updatedAt() {
    Instant latest = placedAt();
    latest = later(latest, cancelledAt);
    for (Shipment shipment : fulfillments) {
      latest = later(latest, shipment.updatedAt());
      latest = later(latest, shipment.deliveredAt());
    }
    for (OrderRefund refund : refunds) {
      latest = later(latest, refund.createdAt());
    }
    for (OrderReturn request : returns) {
      latest = later(latest, request.createdAt());
      latest = later(latest, request.closedAt());
    }
    return latest;
  }

  private static Instant later(Instant known, @Nullable Instant other) {
    return other != null && other.isAfter(known) ? other : known;
  }

  /** How it travels. */
  public record ShippingLine(String title, @Nullable String code, BigDecimal price) {}

  /** A gift card that paid part of the order. */
  public record GiftCardUse(String lastCharacters, BigDecimal amountUsed) {}

  /** A payment, authorization or money back. */
  public record Payment(
      long id,
      String kind,
      String status,
      @Nullable String gateway,
      BigDecimal amount,
      Instant createdAt) {}
}
