package io.cartagent.application.conversation;

/** A shopper opens the chat. The agent greets, says it is automated and offers a human (AI-24). */
public interface OpenConversationUseCase {
  OpenConversationResult open(OpenConversationCommand command);
}
