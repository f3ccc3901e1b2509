package io.cartagent.adapter.shopify;

import java.time.Duration;

/**
 * One try failed in a way that another may not.
 *
 * @see ShopifyFailures for what leaves this module
 */
final class ShopifyTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Duration pause;
  private final Kind kind;

  private ShopifyTrouble(String reason, Duration pause, Kind kind) {
    super(reason, null, false, false);
    this.pause = pause;
    this.kind = kind;
  }

  /** What failed. */
  enum Kind {
    /** The shop did not answer as it should; what it was asked to do may be done. */
    UNHEALTHY,
    /** There was no connection, so the shop has heard nothing. */
    NOT_REACHED,
    /** The shop is well, has not begun, and wants us to slow down. */
    THROTTLED
  }

  static ShopifyTrouble unhealthy(String reason, Duration pause) {
    return new ShopifyTrouble(reason, pause, Kind.UNHEALTHY);
  }

  static ShopifyTrouble notReached(String reason) {
    return new ShopifyTrouble(reason, Duration.ZERO, Kind.NOT_REACHED);
  }

  static ShopifyTrouble throttled(Duration pause) {
    return new ShopifyTrouble("too many requests", pause, Kind.THROTTLED);
  }

  Kind kind() {
    return kind;
  }

  /** How long to wait before the next try. */
  Duration pause() {
    return pause;
  }

  boolean isUnhealthy() {
    return kind != Kind.THROTTLED;
  }
}
