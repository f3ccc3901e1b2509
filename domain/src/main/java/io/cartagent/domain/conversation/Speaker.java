package io.cartagent.domain.conversation;

/** Who said something in a conversation. */
public enum Speaker {
  SHOPPER,
  AGENT,
  OPERATOR
}
