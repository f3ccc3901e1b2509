package io.cartagent.application.conversation;

import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.domain.identity.SignIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** {@link OpenConversationUseCase} over a repository. */
public final class OpenConversationService implements OpenConversationUseCase {
  private final ConversationRepository conversations;
  private final Clock clock;
  private final Supplier<String> ids;

  public OpenConversationService(
      ConversationRepository conversations, Clock clock, Supplier<String> ids) {
    this.conversations = conversations;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public OpenConversationResult open(OpenConversationCommand command) {
    Instant now = clock.instant();
    Conversation opened = Conversation.open(new ConversationId(ids.get()), command.channel(), now);
    Conversation conversation =
        command.shopper().map(shopper -> opened.signIn(new SignIn(shopper, now))).orElse(opened);
    conversations.open(
        command.tenant(),
        conversation,
        new TurnId(ids.get()),
        List.of(
            new AgentAct.Say(ServicePhrase.GREETING.sentence(Locale.ENGLISH)),
            new AgentAct.Say(ServicePhrase.GREETING_OFFER.sentence(Locale.ENGLISH)),
            new AgentAct.Finish()));
    return new OpenConversationResult(conversation.id());
  }
}
