package io.cartagent.adapter.shopify;

import java.time.Duration;

/**
 * How long the adapter waits for what.
 *
 * @param live all tries of a call that a shopper waits for, together
 * @param background all tries of one call that nobody waits for, together
 * @param backoff before the second try after a failure; doubles with each further one
 * @param breakerRest how long a shop that keeps failing is left alone
 * @param tokenMemory how long an access token is used before it is looked up again
 */
record ShopifyPace(
    Duration connect,
    Duration call,
    Duration live,
    Duration background,
    Duration backoff,
    Duration breakerRest,
    Duration tokenMemory) {
  static final ShopifyPace USUAL =
      new ShopifyPace(
          Duration.ofSeconds(3),
          Duration.ofSeconds(8),
          Duration.ofSeconds(6),
          Duration.ofSeconds(90),
          Duration.ofMillis(200),
          Duration.ofSeconds(15),
          Duration.ofSeconds(30));
}
