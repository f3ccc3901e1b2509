package io.cartagent.twin.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order as plain lists write it. */
record PlainOrder(
    String name,
    @JsonProperty("customer_id") String customerKey,
    @JsonProperty("tau_status") @Nullable String status,
    @JsonProperty("financial_status") @Nullable String financialStatus,
    @JsonProperty("fulfillment_status") @Nullable String fulfillmentStatus,
    boolean cancelled,
    @JsonProperty("shipment_status") @Nullable String shipmentStatus,
    @JsonProperty("cancel_reason") @Nullable String cancelReason,
    @JsonProperty("total_price") @Nullable BigDecimal totalPrice,
    @JsonProperty("line_items") @Nullable List<PlainLine> lineItems,
    @Nullable List<PlainShipment> fulfillments,
    @Nullable List<PlainPayment> transactions,
    @JsonProperty("shipping_address") PlainCustomer.@Nullable PlainAddress shippingAddress) {

  /** A line; its properties are the variant's options. */
  record PlainLine(
      @JsonProperty("product_id") @Nullable Long productId,
      @JsonProperty("variant_id") @Nullable Long variantId,
      String title,
      BigDecimal price,
      int quantity,
      @Nullable Map<String, String> properties) {}

  /** A parcel, known by its tracking numbers. */
  record PlainShipment(
      @JsonProperty("tracking_numbers") @Nullable List<String> trackingNumbers,
      @JsonProperty("variant_ids") @Nullable List<Long> variantIds) {}

  /** A payment, or a refund of one. */
  record PlainPayment(
      @JsonProperty("transaction_type") String type,
      BigDecimal amount,
      @JsonProperty("payment_method_id") @Nullable String methodId) {}
}
