package io.cartagent.twin.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shopify's leaky bucket for one app in one shop. */
final class Bucket {

  private final Allowance allowance;
  private final Clock clock;
  private double available;
  private Instant filledAt;

  Bucket(Allowance allowance, Clock clock) {
    this.allowance = allowance;
    this.clock = clock;
    this.available = allowance.size();
    this.filledAt = clock.instant();
  }

  /** Takes the cost if it is there. */
  synchronized boolean take(int cost) {
    refill();
    if (available < cost) {
      return false;
    }
    available -= cost;
    return true;
  }

  /** Gives back what a request did not use after all. */
  synchronized void giveBack(int points) {
    available = Math.min(allowance.size(), available + points);
  }

  synchronized Map<String, Object> status() {
    refill();
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("maximumAvailable", allowance.size());
    status.put("currentlyAvailable", (int) available);
    status.put("restoreRate", allowance.perSecond());
    return status;
  }

  private void refill() {
    Instant now = clock.instant();
    double seconds = Duration.between(filledAt, now).toMillis() / 1000.0;
    if (seconds > 0) {
      available = Math.min(allowance.size(), available + seconds * allowance.perSecond());
      filledAt = now;
    }
  }
}
