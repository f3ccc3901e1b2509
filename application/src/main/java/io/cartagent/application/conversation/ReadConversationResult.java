package io.cartagent.application.conversation;

import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import java.util.List;

/** What there was to read. */
public sealed interface ReadConversationResult {
  /** The next events, oldest first; empty when there is nothing new. */
  record Events(List<LoggedEvent> events) implements ReadConversationResult {
    public Events {
      events = List.copyOf(events);
    }
  }

  /** The shop has no such conversation. */
  record NoConversation() implements ReadConversationResult {}
}
