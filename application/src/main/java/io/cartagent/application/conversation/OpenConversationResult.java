package io.cartagent.application.conversation;

import io.cartagent.domain.conversation.ConversationId;

/** The conversation that was opened. */
public record OpenConversationResult(ConversationId conversation) {}
