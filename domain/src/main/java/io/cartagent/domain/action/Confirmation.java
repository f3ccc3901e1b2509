package io.cartagent.domain.action;

import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.ShopperId;
import java.time.Instant;

/** A shopper's explicit yes to one quote, to the letter of it. */
public record Confirmation(String quoteDigest, ShopperId shopper, IdentityLevel level, Instant at) {
  /** The yes to a quote that was shown. */
  public static Confirmation of(Quote shown, Requester requester, Instant at) {
    return new Confirmation(shown.digest(), requester.shopper(), requester.level(), at);
  }
}
