package io.cartagent.twin.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money given back for an order. */
public record OrderRefund(
    long id, Instant createdAt, @Nullable String note, BigDecimal amount, List<Line> lines) {

  public OrderRefund {
    lines = Lists.copy(lines);
  }

  /** How much of an order line it was for. */
  public record Line(long lineItemId, int quantity, @Nullable String restockType) {}
}
