package io.cartagent.domain.conversation;

/** What is to be done when the agent wants a human to take over. */
public sealed interface HandoffVerdict {
  /** Call one: store the conversation, compare-and-set on its version, then announce it. */
  record CallHuman(Conversation conversation) implements HandoffVerdict {}

  /** One is called already and has not come yet. */
  record AlreadyCalled() implements HandoffVerdict {}

  /** One is here; the agent says nothing. */
  record HumanIsHere(String operator) implements HandoffVerdict {}

  /** One came for this very cause and has given the conversation back. */
  record HandledBefore() implements HandoffVerdict {}
}
