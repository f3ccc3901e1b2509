package io.cartagent.domain.conversation;

import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.QuoteId;
import java.time.Instant;

/**
 * What an action is, and how it stands, as the shopper sees it. Built by code from the quote or the
 * receipt, never by a model; a later card of the same quote replaces an earlier one.
 *
 * @param digest the quote's; a yes must bring it back to the letter
 * @param expiresAt until when the shopper may say yes
 */
public record ActionCard(
    QuoteId quote, String digest, ActionKind kind, Stage stage, Card card, Instant expiresAt) {
  /** How an action stands, in the words a shopper needs. */
  public enum Stage {
    /** The shopper may say yes or no. */
    OFFERED,
    /** The shopper said yes; the shop has to agree. */
    AWAITING_APPROVAL,
    /** It is being carried out. */
    UNDER_WAY,
    /** The shop's record shows it done. */
    DONE,
    /** It did not come out as agreed: a person looks at it. */
    NEEDS_A_PERSON,
    /** It ended without effect. */
    ENDED
  }
}
