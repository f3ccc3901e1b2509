package io.cartagent.application.conversation;

import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import java.util.List;

/** {@link ReadConversationUseCase} over a repository. */
public final class ReadConversationService implements ReadConversationUseCase {
  private static final int PAGE = 500;

  private final ConversationRepository conversations;

  public ReadConversationService(ConversationRepository conversations) {
    this.conversations = conversations;
  }

  @Override
  public ReadConversationResult read(ReadConversationCommand command) {
    List<LoggedEvent> events =
        conversations.listEvents(command.tenant(), command.conversation(), command.after(), PAGE);
    if (events.isEmpty()
        && conversations.find(command.tenant(), command.conversation()).isEmpty()
        && conversations.findResolved(command.tenant(), command.conversation()).isEmpty()) {
      return new ReadConversationResult.NoConversation();
    }
    return new ReadConversationResult.Events(events);
  }
}
