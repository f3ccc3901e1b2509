package io.cartagent.application.conversation;

import io.cartagent.domain.conversation.TurnId;

/** How sending ended. */
public sealed interface SendMessageResult {
  /** Stored now or before; its answer will appear in the transcript under this turn. */
  record Accepted(TurnId turn) implements SendMessageResult {}

  /** The shop has no such conversation. */
  record NoConversation() implements SendMessageResult {}
}
