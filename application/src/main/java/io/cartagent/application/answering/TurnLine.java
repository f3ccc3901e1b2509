package io.cartagent.application.answering;

import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import io.cartagent.application.port.persistence.ConversationRepository.Outcome;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.identity.OrderClaim;
import java.time.Clock;
import java.util.List;

/**
 * One turn's line to its conversation. Everything is recorded in a transaction of its own, in which
 * the ownership of the conversation is checked again.
 */
final class TurnLine {
  private static final int WHOLE_TRANSCRIPT = 2_000;
  private static final int ATTEMPTS = 3;

  /** Somebody else speaks now. Ends the draft from within; the service catches it. */
  static final class OwnershipLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OwnershipLost() {
      super("the conversation is not the agent's any more");
    }
  }

  private final ConversationRepository conversations;
  private final AnswerShopperCommand command;
  private final Clock clock;

  TurnLine(ConversationRepository conversations, AnswerShopperCommand command, Clock clock) {
    this.conversations = conversations;
    this.command = command;
    this.clock = clock;
  }

  void record(AgentAct act) {
    Outcome outcome =
        conversations.record(
            command.tenant(),
            command.conversation(),
            command.turn(),
            command.attempt(),
            List.of(act),
            clock.instant());
    if (outcome != Outcome.RECORDED) {
      throw new OwnershipLost();
    }
  }

  /** Keeps a proof; when somebody changed the conversation meanwhile, on top of their change. */
  void remember(OrderClaim claim) {
    boolean saved = false;
    for (int attempt = 0; attempt < ATTEMPTS && !saved; attempt++) {
      saved = save(latest().prove(claim));
    }
  }

  /** The conversation as it is stored now. */
  Conversation latest() {
    return conversations
        .find(command.tenant(), command.conversation())
        .orElseThrow(OwnershipLost::new);
  }

  boolean save(Conversation next) {
    return conversations.save(command.tenant(), next);
  }

  List<ConversationEvent> readTranscript() {
    return conversations
        .listEvents(command.tenant(), command.conversation(), 0, WHOLE_TRANSCRIPT)
        .stream()
        .map(LoggedEvent::event)
        .toList();
  }
}
