package io.cartagent.domain.commerce;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Goods on their way back to the shop. */
public record ReturnCase(
    String name, ReturnStatus status, Optional<Instant> at, List<ItemQuantity> items) {
  public ReturnCase {
    items = List.copyOf(items);
  }
}
