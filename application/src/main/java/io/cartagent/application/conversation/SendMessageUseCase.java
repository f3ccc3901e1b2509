package io.cartagent.application.conversation;

/** A shopper sends a message: stored before anything else happens, and once however often sent. */
public interface SendMessageUseCase {
  SendMessageResult send(SendMessageCommand command);
}
