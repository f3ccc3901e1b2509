package io.cartagent.application.conversation;

/** Lets a shopper come back to a conversation, when it is theirs. */
public interface ContinueConversationUseCase {
  /**
   * Renews or adds the proof of who the shopper is.
   *
   * @return false when there is no such conversation or it is another customer's: a new one has to
   *     be opened (ID-12, ID-13)
   */
  boolean resume(ContinueConversationCommand command);
}
