package io.cartagent.domain.conversation;

/** Chosen by the sender; the same id sent twice in a conversation is the same message (RE-01). */
public record ClientMessageId(String value) {
  public ClientMessageId {
    if (value.isBlank() || value.length() > 64) {
      throw new IllegalArgumentException("message id is blank or longer than 64");
    }
  }
}
