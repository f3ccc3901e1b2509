package io.cartagent.domain.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * The shop's word that a conversation's shopper is signed in as one of its customers. It holds for
 * an hour; the storefront renews it while the shopper stays (ID-01, ID-06).
 */
public record SignIn(ShopperId shopper, Instant provedAt) {
  public static final Duration VALIDITY = Duration.ofHours(1);

  /** Whether the proof still counts. */
  public boolean holdsAt(Instant now) {
    return now.isBefore(provedAt.plus(VALIDITY));
  }
}
