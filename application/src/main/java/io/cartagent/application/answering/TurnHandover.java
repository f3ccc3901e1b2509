package io.cartagent.application.answering;

import io.cartagent.application.answering.AnswerShopperResult.Answered;
import io.cartagent.application.answering.AnswerShopperResult.HandedOff;
import io.cartagent.application.answering.TurnLine.OwnershipLost;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.HandoffPolicy;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.HandoffVerdict;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.ServicePhrase;
import java.util.List;
import java.util.Locale;

/** Ends a turn with a human called, when the policy calls one. */
final class TurnHandover {
  private static final int ATTEMPTS = 3;

  private final TurnLine line;
  private final TurnId turn;
  private final List<ConversationEvent> transcript;
  private final Locale language;

  TurnHandover(TurnLine line, TurnId turn, List<ConversationEvent> transcript, Locale language) {
    this.language = language;
    this.line = line;
    this.turn = turn;
    this.transcript = transcript;
  }

  AnswerShopperResult handOff(HandoffReason reason) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      switch (HandoffPolicy.decide(line.latest(), reason, turn, transcript)) {
        case HandoffVerdict.CallHuman(var called) -> {
          if (line.save(called)) {
            return announce(reason);
          }
        }
        case HandoffVerdict.AlreadyCalled() -> {
          if (!isAnnounced()) {
            return announce(reason);
          }
          line.record(new AgentAct.Say(ServicePhrase.HANDOFF_ALREADY.sentence(language)));
          line.record(new AgentAct.Finish());
          return new HandedOff(reason);
        }
        case HandoffVerdict.HandledBefore() -> {
          line.record(new AgentAct.Say(ServicePhrase.OFFER_HUMAN.sentence(language)));
          line.record(new AgentAct.Finish());
          return new Answered(0);
        }
        case HandoffVerdict.HumanIsHere ignored -> throw new OwnershipLost();
      }
    }
    // Somebody changes the conversation again and again: the turn stays open and is taken up anew.
    throw new OwnershipLost();
  }

  private AnswerShopperResult announce(HandoffReason reason) {
    line.record(new AgentAct.AnnounceHandoff(reason, ServicePhrase.HANDOFF, language));
    line.record(new AgentAct.Finish());
    return new HandedOff(reason);
  }

  /** A process may have died between calling a human and saying so. */
  private boolean isAnnounced() {
    return transcript.stream().anyMatch(event -> event instanceof ConversationEvent.HandedOff);
  }
}
