package io.cartagent.adapter.shopify;

import java.time.Duration;

/** Until when an answer is of use, and how often it may be asked for. Of one thread. */
final class ShopifyDeadline {
  private long endNanos;
  private final int tries;
  private final boolean patient;

  private ShopifyDeadline(Duration time, int tries, boolean patient) {
    this.endNanos = System.nanoTime() + time.toNanos();
    this.tries = tries;
    this.patient = patient;
  }

  /** A shopper waits. */
  static ShopifyDeadline live(ShopifyPace pace) {
    return new ShopifyDeadline(pace.live(), 3, false);
  }

  /** A change that was agreed on is carried out: one whole call, after waiting for its turn. */
  static ShopifyDeadline mutation(ShopifyPace pace) {
    return new ShopifyDeadline(pace.live().plus(pace.call()), 3, false);
  }

  /** Nobody waits: the call gives way to those of shoppers. */
  static ShopifyDeadline background(ShopifyPace pace) {
    return new ShopifyDeadline(pace.background(), 6, true);
  }

  Duration left() {
    return Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
  }

  /** Lets the call last longer by what was waited for the shop's leave to make it. */
  void prolong(Duration waited) {
    endNanos += waited.toNanos();
  }

  int tries() {
    return tries;
  }

  boolean isPatient() {
    return patient;
  }
}
