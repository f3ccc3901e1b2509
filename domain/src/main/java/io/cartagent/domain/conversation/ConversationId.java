package io.cartagent.domain.conversation;

/** Names one conversation within its tenant. Knowing it grants nothing; the widget token does. */
public record ConversationId(String value) {
  public ConversationId {
    if (value.isBlank() || value.length() > 64) {
      throw new IllegalArgumentException("conversation id is blank or longer than 64");
    }
  }
}
