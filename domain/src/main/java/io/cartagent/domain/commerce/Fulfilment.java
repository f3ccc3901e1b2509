package io.cartagent.domain.commerce;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One parcel of an order. */
public record Fulfilment(
    String name,
    ParcelStatus status,
    Optional<Instant> shippedAt,
    Optional<Instant> estimatedDeliveryAt,
    Optional<Instant> deliveredAt,
    List<Tracking> tracking,
    List<ItemQuantity> items,
    Optional<String> latestEvent) {
  public Fulfilment {
    tracking = List.copyOf(tracking);
    items = List.copyOf(items);
  }
}
