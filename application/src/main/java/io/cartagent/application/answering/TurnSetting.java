package io.cartagent.application.answering;

import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.GroundingContext;
import io.cartagent.domain.identity.IdentityLevel;
import java.time.Instant;
import java.util.List;

/**
 * What stays the same throughout a turn.
 *
 * @param said what the shopper has written in the conversation
 * @param listener how well the shopper is known
 */
record TurnSetting(ShopProfile shop, List<String> said, IdentityLevel listener, Instant now) {
  TurnSetting {
    said = List.copyOf(said);
  }

  /**
   * Who listens to a shopper of this level. Of a visitor's orders facts reach the evidence only
   * when the order was proved, so that the listener may hear them; what waits for a sign-in, only
   * the signed-in shopper's listener hears (ID-05).
   */
  static IdentityLevel listenerOf(IdentityLevel shopper) {
    return shopper.reaches(IdentityLevel.CLAIMED) ? shopper : IdentityLevel.CLAIMED;
  }

  /** What sentences are judged against once the tools have brought in this evidence. */
  GroundingContext over(List<Evidence> evidence) {
    return new GroundingContext(evidence, said, listener, shop, now, true);
  }
}
