package io.cartagent.domain.conversation;

import io.cartagent.domain.grounding.GroundedSentence;
import io.cartagent.domain.grounding.ServicePhrase;
import java.util.Locale;

/** What the agent may send to a shopper. Free text is not among it: a sentence needs its proof. */
public sealed interface AgentAct {
  /** A sentence the grounding policy has passed. */
  record Say(GroundedSentence sentence) implements AgentAct {}

  /** A card built from the shop's record. */
  record Show(Card card) implements AgentAct {}

  /** Shows an action: to be decided on, under way, or ended. */
  record ShowAction(ActionCard action) implements AgentAct {}

  /** Announces that a human will take over. */
  record AnnounceHandoff(HandoffReason reason, ServicePhrase phrase, Locale language)
      implements AgentAct {
    /** The phrase in that language. */
    public String text() {
      return phrase.text(language);
    }
  }

  /** Ends a turn. */
  record Finish() implements AgentAct {}

  /** Ends a turn that could not be answered in full. */
  record Fail(String code, ServicePhrase phrase, boolean retryable, Locale language)
      implements AgentAct {
    /** The phrase in that language. */
    public String text() {
      return phrase.text(language);
    }
  }
}
