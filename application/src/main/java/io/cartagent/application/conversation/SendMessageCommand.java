package io.cartagent.application.conversation;

import io.cartagent.domain.conversation.ClientMessageId;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;

/** A message as it came in. */
public record SendMessageCommand(
    TenantId tenant, ConversationId conversation, ClientMessageId id, String text) {}
