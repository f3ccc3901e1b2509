package io.cartagent.twin.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shopper's wish to send goods back, and what became of it. */
public record OrderReturn(
    long id,
    String name,
    String status,
    Instant createdAt,
    @Nullable Instant closedAt,
    List<Line> lines) {

  public OrderReturn {
    lines = Lists.copy(lines);
  }

  /**
   * How much of an order line comes back, and why.
   *
   * @param customerNote what was said about it on the shopper's behalf
   */
  public record Line(
      long lineItemId, int quantity, @Nullable String reason, @Nullable String customerNote) {}
}
