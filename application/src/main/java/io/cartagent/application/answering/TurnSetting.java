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
 */
record TurnSetting(ShopProfile shop, List<String> said, Instant now) {
  /** Order facts reach the evidence only when the order was proved, so the listener may hear. */
  static final IdentityLevel LISTENER = IdentityLevel.CLAIMED;

  TurnSetting {
    said = List.copyOf(said);
  }

  /** What sentences are judged against once the tools have brought in this evidence. */
  GroundingContext over(List<Evidence> evidence) {
    return new GroundingContext(evidence, said, LISTENER, shop, now);
  }
}
