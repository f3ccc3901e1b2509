package io.cartagent.domain.conversation;

/** Names one shopper message and everything said in answer to it. */
public record TurnId(String value) {
  public TurnId {
    if (value.isBlank() || value.length() > 64) {
      throw new IllegalArgumentException("turn id is blank or longer than 64");
    }
  }
}
