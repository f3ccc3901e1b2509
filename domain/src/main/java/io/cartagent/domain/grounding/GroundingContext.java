package io.cartagent.domain.grounding;

import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.identity.IdentityLevel;
import java.time.Instant;
import java.util.List;

/**
 * Everything a sentence is judged against.
 *
 * @param evidence gathered for this turn, and nothing else: what was said before is no evidence
 * @param said what the shopper wrote in this conversation; a sentence may repeat its identifiers
 *     and numbers back, which proves nothing about the shop
 * @param listener how well the shopper is known; evidence above that level does not count
 * @param now the time relative dates are read against
 * @param onlyOffers whether the speaker can do nothing itself: then no sentence may say that
 *     something was done, agreed to or is on its way for this shopper, unless a record shows it
 */
public record GroundingContext(
    List<Evidence> evidence,
    List<String> said,
    IdentityLevel listener,
    ShopProfile shop,
    Instant now,
    boolean onlyOffers) {
  public GroundingContext {
    evidence = List.copyOf(evidence);
    said = List.copyOf(said);
  }

  /** For a speaker that may have acted in this conversation, and whose acts the evidence shows. */
  public GroundingContext(
      List<Evidence> evidence,
      List<String> said,
      IdentityLevel listener,
      ShopProfile shop,
      Instant now) {
    this(evidence, said, listener, shop, now, false);
  }
}
