package io.cartagent.application.conversation;

import io.cartagent.application.conversation.SendMessageResult.Accepted;
import io.cartagent.application.conversation.SendMessageResult.NoConversation;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ConversationRepository.Acceptance;
import io.cartagent.domain.conversation.ShopperMessage;
import io.cartagent.domain.conversation.TurnId;
import java.time.Clock;
import java.util.function.Supplier;

/** {@link SendMessageUseCase} over a repository. */
public final class SendMessageService implements SendMessageUseCase {
  private final ConversationRepository conversations;
  private final Clock clock;
  private final Supplier<String> ids;

  public SendMessageService(
      ConversationRepository conversations, Clock clock, Supplier<String> ids) {
    this.conversations = conversations;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public SendMessageResult send(SendMessageCommand command) {
    ShopperMessage message = new ShopperMessage(command.id(), command.text(), clock.instant());
    Acceptance acceptance =
        conversations.accept(
            command.tenant(), command.conversation(), new TurnId(ids.get()), message);
    return switch (acceptance) {
      case Acceptance.Accepted(TurnId turn) -> new Accepted(turn);
      case Acceptance.Repeated(TurnId turn) -> new Accepted(turn);
      case Acceptance.NoConversation() -> new NoConversation();
    };
  }
}
