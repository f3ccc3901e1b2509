package io.cartagent.domain.conversation;

import java.time.Instant;

/**
 * All that may remain of a conversation whose shopper is forgotten: that it was, and since when it
 * is not. It has no verbs; whoever writes again begins a new conversation (PR-04).
 */
public record ErasedConversation(ConversationId id, Instant erasedAt) {}
