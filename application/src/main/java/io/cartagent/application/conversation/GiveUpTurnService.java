package io.cartagent.application.conversation;

import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.grounding.ServicePhrase;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** {@link GiveUpTurnUseCase} over a repository. */
public final class GiveUpTurnService implements GiveUpTurnUseCase {
  private final ConversationRepository conversations;
  private final Clock clock;

  public GiveUpTurnService(ConversationRepository conversations, Clock clock) {
    this.conversations = conversations;
    this.clock = clock;
  }

  @Override
  public void giveUp(GiveUpTurnCommand command) {
    conversations.record(
        command.tenant(),
        command.conversation(),
        command.turn(),
        command.attempt(),
        List.of(
            new AgentAct.Fail("agent_failed", ServicePhrase.AGENT_FAILED, true, Locale.ENGLISH)),
        clock.instant());
  }
}
