package io.cartagent.application.conversation;

import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.Speaker;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.conversation.Utterance;
import java.util.ArrayList;
import java.util.List;

/** Reads from a transcript who said what. */
final class Utterances {
  private Utterances() {}

  /** What was said up to the message to answer, which comes last. */
  static List<Utterance> upTo(List<ConversationEvent> transcript, TurnId asked) {
    List<Utterance> utterances = new ArrayList<>();
    List<Utterance> question = new ArrayList<>();
    for (ConversationEvent event : transcript) {
      switch (event) {
        case ConversationEvent.ShopperSaid(var turn, var text) ->
            (turn.equals(asked) ? question : utterances)
                .add(new Utterance(Speaker.SHOPPER, turn, text));
        case ConversationEvent.OperatorSaid(var turn, var text) ->
            utterances.add(new Utterance(Speaker.OPERATOR, turn, text));
        case ConversationEvent.AgentSaid said when !said.turn().equals(asked) ->
            utterances.add(new Utterance(Speaker.AGENT, said.turn(), said.text()));
        case ConversationEvent.AgentSaid ignored -> {}
        case ConversationEvent.CardShown ignored -> {}
        case ConversationEvent.HandedOff ignored -> {}
        case ConversationEvent.TurnDone ignored -> {}
        case ConversationEvent.TurnFailed ignored -> {}
      }
      if (!question.isEmpty()) {
        break;
      }
    }
    utterances.addAll(question);
    return utterances;
  }
}
