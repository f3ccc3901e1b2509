package io.cartagent.adapter.shopify;

import java.time.Duration;
import java.util.Optional;

/**
 * One try failed in a way that another may not.
 *
 * @see ShopifyFailures for what leaves this module
 */
final class ShopifyTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ShopifyReason reason;
  private final transient Duration pause;
  private final Kind kind;

  private ShopifyTrouble(ShopifyReason reason, Duration pause, Kind kind) {
    super(reason.words(), null, false, false);
    this.reason = reason;
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
    THROTTLED,
    /** The shop has not begun, and the same request will not fare better. */
    REFUSED
  }

  static ShopifyTrouble unhealthy(ShopifyReason reason) {
    return new ShopifyTrouble(reason, Duration.ZERO, Kind.UNHEALTHY);
  }

  static ShopifyTrouble notReached(ShopifyReason reason) {
    return new ShopifyTrouble(reason, Duration.ZERO, Kind.NOT_REACHED);
  }

  static ShopifyTrouble throttled(Duration pause, Optional<String> request) {
    return new ShopifyTrouble(
        new ShopifyReason(ShopifyReason.Kind.THROTTLED, "too many requests", request),
        pause,
        Kind.THROTTLED);
  }

  /** We never sent it, since the shop had no room for it in time. */
  static ShopifyTrouble outOfBudget() {
    return new ShopifyTrouble(
        ShopifyReason.of(ShopifyReason.Kind.BUDGET, "no room for the call in time"),
        Duration.ZERO,
        Kind.REFUSED);
  }

  static ShopifyTrouble refused(ShopifyReason reason) {
    return new ShopifyTrouble(reason, Duration.ZERO, Kind.REFUSED);
  }

  ShopifyReason reason() {
    return reason;
  }

  Kind kind() {
    return kind;
  }

  /** How long to wait before the next try. */
  Duration pause() {
    return pause;
  }

  boolean isUnhealthy() {
    return kind == Kind.UNHEALTHY || kind == Kind.NOT_REACHED;
  }
}
