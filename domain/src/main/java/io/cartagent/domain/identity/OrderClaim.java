package io.cartagent.domain.identity;

import io.cartagent.domain.commerce.OrderName;
import java.time.Duration;
import java.time.Instant;

/** A shopper's proof, within one conversation, that an order is theirs. It holds for an hour. */
public record OrderClaim(OrderName order, Instant provedAt) {
  public static final Duration VALIDITY = Duration.ofHours(1);

  /** Whether the proof still counts. */
  public boolean holdsAt(Instant now) {
    return now.isBefore(provedAt.plus(VALIDITY));
  }
}
