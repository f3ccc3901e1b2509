package io.cartagent.application.action;

import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;

/**
 * A shopper's yes or no to a quote they were shown. Tenant and conversation come from their token,
 * and who they are from the conversation: the shopper names only the quote (ID-14, ID-16).
 *
 * @param digest of the quote as it was shown
 */
public record DecideQuoteCommand(
    TenantId tenant, ConversationId conversation, QuoteId quote, String digest, Decision decision) {
  /** What the shopper pressed. */
  public enum Decision {
    CONFIRM,
    DECLINE
  }
}
