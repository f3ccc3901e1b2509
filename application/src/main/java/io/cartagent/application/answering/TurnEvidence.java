package io.cartagent.application.answering;

import io.cartagent.domain.conversation.ActionCard;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.Card;
import io.cartagent.domain.grounding.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tools have brought in during one turn: the only thing its sentences may rest on. */
final class TurnEvidence {
  private final Map<String, Evidence> evidence = new LinkedHashMap<>();
  private final Map<String, AgentAct> cards = new LinkedHashMap<>();
  private final TurnJournal journal;
  private int additions;

  TurnEvidence(TurnJournal journal) {
    this.journal = journal;
  }

  void add(List<? extends Evidence> found) {
    found.forEach(item -> evidence.put(item.id(), item));
    journal.brought(found);
    additions++;
  }

  void addCard(String reference, Card card) {
    cards.put(reference, new AgentAct.Show(card));
  }

  void addAction(String reference, ActionCard card) {
    cards.put(reference, new AgentAct.ShowAction(card));
  }

  /** How to show what a tool has returned under this reference. */
  Optional<AgentAct> card(String reference) {
    return Optional.ofNullable(cards.get(reference));
  }

  /** Grows whenever the evidence does. */
  int additions() {
    return additions;
  }

  List<Evidence> all() {
    return new ArrayList<>(evidence.values());
  }
}
