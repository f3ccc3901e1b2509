package io.cartagent.domain.commerce;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Money that went back to the shopper. */
public record Refund(Optional<Instant> at, Money amount, List<ItemQuantity> items) {
  public Refund {
    items = List.copyOf(items);
  }
}
