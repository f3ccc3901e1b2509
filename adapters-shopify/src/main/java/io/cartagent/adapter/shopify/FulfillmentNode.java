package io.cartagent.adapter.shopify;

import io.cartagent.domain.commerce.Fulfilment;
import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.Tracking;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A parcel. */
record FulfillmentNode(
    @Nullable String name,
    @Nullable String status,
    @Nullable String displayStatus,
    @Nullable String createdAt,
    @Nullable String inTransitAt,
    @Nullable String estimatedDeliveryAt,
    @Nullable String deliveredAt,
    @Nullable List<TrackingNode> trackingInfo,
    @Nullable ConnectionNode<ItemNode> fulfillmentLineItems,
    @Nullable ConnectionNode<EventNode> events) {
  record TrackingNode(@Nullable String company, @Nullable String number, @Nullable String url) {}

  record ItemNode(@Nullable Integer quantity, @Nullable LineItemNode lineItem) {
    Stream<ItemQuantity> stream() {
      return lineItem == null || quantity == null
          ? Stream.of()
          : Stream.of(lineItem.toQuantity(quantity));
    }
  }

  record EventNode(@Nullable String message) {}

  Fulfilment toFulfilment() {
    return new Fulfilment(
        ShopifyValues.text(name).orElse(""),
        parcelStatus(),
        shippedAt(),
        ShopifyValues.instant(estimatedDeliveryAt),
        ShopifyValues.instant(deliveredAt),
        ShopifyValues.list(trackingInfo).stream().map(FulfillmentNode::toTracking).toList(),
        ConnectionNode.streamOf(fulfillmentLineItems).flatMap(ItemNode::stream).toList(),
        ConnectionNode.streamOf(events)
            .flatMap(event -> ShopifyValues.text(event.message()).stream())
            .findFirst());
  }

  private static Tracking toTracking(TrackingNode tracking) {
    return new Tracking(
        ShopifyValues.text(tracking.company()),
        ShopifyValues.text(tracking.number()),
        ShopifyValues.link(tracking.url()));
  }

  /** A label alone is no shipment, so the day it was made is not the day of shipping. */
  private Optional<Instant> shippedAt() {
    Optional<Instant> inTransit = ShopifyValues.instant(inTransitAt);
    return switch (parcelStatus()) {
      case SHIPPED, IN_TRANSIT, OUT_FOR_DELIVERY, ATTEMPTED_DELIVERY, DELAYED, DELIVERED ->
          inTransit.or(() -> ShopifyValues.instant(createdAt));
      case LABEL_CREATED, CONFIRMED, READY_FOR_PICKUP, PICKED_UP, FAILED, CANCELLED, UNKNOWN ->
          inTransit;
    };
  }

  private ParcelStatus parcelStatus() {
    if ("CANCELLED".equals(status)) {
      return ParcelStatus.CANCELLED;
    }
    return switch (displayStatus == null ? "" : displayStatus) {
      case "LABEL_PRINTED", "LABEL_PURCHASED" -> ParcelStatus.LABEL_CREATED;
      case "CONFIRMED" -> ParcelStatus.CONFIRMED;
      case "FULFILLED", "MARKED_AS_FULFILLED", "CARRIER_PICKED_UP" -> ParcelStatus.SHIPPED;
      case "IN_TRANSIT" -> ParcelStatus.IN_TRANSIT;
      case "OUT_FOR_DELIVERY" -> ParcelStatus.OUT_FOR_DELIVERY;
      case "ATTEMPTED_DELIVERY" -> ParcelStatus.ATTEMPTED_DELIVERY;
      case "DELAYED" -> ParcelStatus.DELAYED;
      case "READY_FOR_PICKUP" -> ParcelStatus.READY_FOR_PICKUP;
      case "PICKED_UP" -> ParcelStatus.PICKED_UP;
      case "DELIVERED" -> ParcelStatus.DELIVERED;
      case "FAILURE", "NOT_DELIVERED" -> ParcelStatus.FAILED;
      case "CANCELED" -> ParcelStatus.CANCELLED;
      case "" -> statusWithoutDisplay();
      default -> ParcelStatus.UNKNOWN;
    };
  }

  private ParcelStatus statusWithoutDisplay() {
    return switch (status == null ? "" : status) {
      case "SUCCESS" -> ParcelStatus.SHIPPED;
      case "ERROR", "FAILURE" -> ParcelStatus.FAILED;
      default -> ParcelStatus.UNKNOWN;
    };
  }
}
