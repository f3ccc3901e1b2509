package io.cartagent.application.conversation;

/** Reads a transcript from any point on, so that a lost connection loses nothing (RE-18). */
public interface ReadConversationUseCase {
  ReadConversationResult read(ReadConversationCommand command);
}
