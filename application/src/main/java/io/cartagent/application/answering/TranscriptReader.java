package io.cartagent.application.answering;

import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.Speaker;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.conversation.Utterance;
import io.cartagent.domain.redaction.UntrustedText;
import io.cartagent.domain.redaction.Vault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads from a transcript what a turn needs to know. */
final class TranscriptReader {
  private static final int REMEMBERED_UTTERANCES = 40;

  private TranscriptReader() {}

  /** Hides personal data; the same texts in the same order give the same placeholders each turn. */
  static List<DraftingBrief.Line> shield(
      List<ConversationEvent> transcript, TurnId asked, Vault vault) {
    List<DraftingBrief.Line> lines = new ArrayList<>();
    for (Utterance utterance : upTo(transcript, asked)) {
      lines.add(
          new DraftingBrief.Line(
              utterance.speaker(), vault.hide(UntrustedText.clean(utterance.text()))));
    }
    return lines.subList(Math.max(0, lines.size() - REMEMBERED_UTTERANCES), lines.size());
  }

  /** What the shopper has written. */
  static List<String> said(List<ConversationEvent> transcript) {
    return transcript.stream()
        .filter(ConversationEvent.ShopperSaid.class::isInstance)
        .map(event -> ((ConversationEvent.ShopperSaid) event).text())
        .toList();
  }

  /** What a turn has shown before a crash. */
  static VerifiedSpeech.ShownBefore shown(List<ConversationEvent> transcript, TurnId turn) {
    Set<String> keys = new HashSet<>();
    List<String> sentences = new ArrayList<>();
    for (ConversationEvent event : transcript) {
      if (event.turn().equals(turn)) {
        if (event instanceof ConversationEvent.AgentSaid said) {
          keys.add(said.text());
          sentences.add(said.text());
        } else if (event instanceof ConversationEvent.CardShown card) {
          keys.add(VerifiedSpeech.cardKey(card.card()));
        }
      }
    }
    return new VerifiedSpeech.ShownBefore(keys, sentences);
  }

  /** What was said up to the message to answer, which comes last. */
  private static List<Utterance> upTo(List<ConversationEvent> transcript, TurnId asked) {
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
        case ConversationEvent.ActionShown ignored -> {}
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
