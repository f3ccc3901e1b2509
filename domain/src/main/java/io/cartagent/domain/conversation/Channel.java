package io.cartagent.domain.conversation;

/** Where a conversation is held, from its beginning to its end. */
public enum Channel {
  /** The chat on the storefront: it shows cards with buttons. */
  WIDGET,
  /** Words alone: nothing can be offered for a button to confirm. */
  TEXT
}
