package io.cartagent.adapter.shopify;

import java.time.Duration;

/** Until when an answer is of use, and how often it may be asked for. Of one thread. */
final class ShopifyDeadline {
  /** A shopper in a chat waits longer than this for nothing. */
  private static final Duration LONGEST_IN_LINE = Duration.ofSeconds(25);

  private long endNanos;
  private final int tries;
  private final Whose whose;
  private final Duration inLine;

  /** For whom the shop is called. */
  private enum Whose {
    SHOPPERS,
    CHANGE,
    NOBODYS
  }

  private ShopifyDeadline(Duration time, int tries, Whose whose, Duration inLine) {
    this.endNanos = System.nanoTime() + time.toNanos();
    this.tries = tries;
    this.whose = whose;
    this.inLine = inLine;
  }

  /** A shopper waits. */
  static ShopifyDeadline live(ShopifyPace pace) {
    return new ShopifyDeadline(pace.live(), 3, Whose.SHOPPERS, LONGEST_IN_LINE);
  }

  /**
   * A change that was agreed on is carried out: one whole call, after waiting for its turn. It
   * waits no longer than that, since its action must not be taken up again meanwhile.
   */
  static ShopifyDeadline mutation(ShopifyPace pace) {
    Duration inLine = pace.call();
    return new ShopifyDeadline(inLine.plus(pace.live()).plus(pace.call()), 3, Whose.CHANGE, inLine);
  }

  /** Nobody waits: the call gives way to those of shoppers. */
  static ShopifyDeadline background(ShopifyPace pace) {
    return new ShopifyDeadline(pace.background(), 6, Whose.NOBODYS, pace.background());
  }

  Duration left() {
    return Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
  }

  /** How long it may wait for the shop to have room. */
  Duration leftInLine() {
    boolean isProlonged = whose == Whose.SHOPPERS;
    return isProlonged || inLine.compareTo(left()) < 0 ? inLine : left();
  }

  /** A shopper's call may last longer by what it waited in line: that is no failure. */
  void hasWaited(Duration waited) {
    if (whose == Whose.SHOPPERS) {
      endNanos += waited.toNanos();
    }
  }

  int tries() {
    return tries;
  }

  boolean isPatient() {
    return whose == Whose.NOBODYS;
  }
}
