package io.cartagent.application.conversation;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;

/**
 * Asks for the events after a number.
 *
 * @param after 0 for the whole transcript
 */
public record ReadConversationCommand(TenantId tenant, ConversationId conversation, long after) {}
