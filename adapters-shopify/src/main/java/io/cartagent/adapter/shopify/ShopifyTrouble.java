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
  private final boolean unhealthy;

  private ShopifyTrouble(String reason, Duration pause, boolean unhealthy) {
    super(reason, null, false, false);
    this.pause = pause;
    this.unhealthy = unhealthy;
  }

  /** The shop did not answer as it should. */
  static ShopifyTrouble unhealthy(String reason, Duration pause) {
    return new ShopifyTrouble(reason, pause, true);
  }

  /** The shop is well and wants us to slow down. */
  static ShopifyTrouble throttled(Duration pause) {
    return new ShopifyTrouble("too many requests", pause, false);
  }

  /** How long to wait before the next try. */
  Duration pause() {
    return pause;
  }

  boolean isUnhealthy() {
    return unhealthy;
  }
}
