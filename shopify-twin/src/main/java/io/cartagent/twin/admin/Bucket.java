package io.cartagent.twin.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shopify's leaky bucket for one app in one shop on the standard plan. */
final class Bucket {

  static final int SIZE = 2000;
  static final int PER_SECOND = 100;

  private final Clock clock;
  private double available = SIZE;
  private Instant filledAt;

  Bucket(Clock clock) {
    this.clock = clock;
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
    available = Math.min(SIZE, available + points);
  }

  synchronized Map<String, Object> status() {
    refill();
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("maximumAvailable", SIZE);
    status.put("currentlyAvailable", (int) available);
    status.put("restoreRate", PER_SECOND);
    return status;
  }

  private void refill() {
    Instant now = clock.instant();
    double seconds = Duration.between(filledAt, now).toMillis() / 1000.0;
    if (seconds > 0) {
      available = Math.min(SIZE, available + seconds * PER_SECOND);
      filledAt = now;
    }
  }
}
