package io.cartagent.application.agent;

import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.domain.conversation.HandoffReason;
import java.util.Optional;

/** Carries out the calls of one turn. What it brings in becomes evidence of the turn. */
interface ToolBench {
  /**
   * The outcome of a call.
   *
   * @param text for the model, with personal data still in it
   * @param handoff when the call asked for a person
   * @param faulty whether the call was one no tool could carry out
   */
  record Outcome(String text, Optional<HandoffReason> handoff, boolean faulty) {
    static Outcome of(String text) {
      return new Outcome(text, Optional.empty(), false);
    }

    static Outcome refusal(String why) {
      return new Outcome("Refused: " + why + ".", Optional.empty(), true);
    }
  }

  /** Answers every call, the impossible ones too. */
  Outcome carryOut(ToolCall call);
}
