package io.cartagent.twin.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goods that left, or were to leave, the warehouse together: what Shopify calls a fulfillment. */
public record Shipment(
    long id,
    String name,
    String status,
    @Nullable String displayStatus,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant inTransitAt,
    @Nullable Instant estimatedDeliveryAt,
    @Nullable Instant deliveredAt,
    List<Tracking> tracking,
    List<Packed> lines,
    List<Event> events) {

  public Shipment {
    tracking = Lists.copy(tracking);
    lines = Lists.copy(lines);
    events = Lists.copy(events);
  }

  /** Where the parcel can be followed. */
  public record Tracking(@Nullable String company, @Nullable String number, @Nullable String url) {}

  /** How much of an order line is in the parcel. */
  public record Packed(long lineItemId, int quantity) {}

  /** One thing that happened to the parcel. */
  public record Event(
      String status,
      @Nullable String message,
      Instant happenedAt,
      @Nullable Instant estimatedDeliveryAt,
      @Nullable String city,
      @Nullable String province,
      @Nullable String country) {}
}
