package io.cartagent.application.port.persistence;

import io.cartagent.application.port.llm.ModelException.Trouble;
import io.cartagent.application.port.llm.ModelReply;
import io.cartagent.application.port.llm.ModelUsage;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.identity.IdentityLevel;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How a turn came to its words, in full: enough to judge it again, to the same verdicts under the
 * same rules. Holds personal data in clear and is stored encrypted.
 *
 * @param prompt digest of the instructions the models got
 * @param said what the shopper had written in the conversation
 * @param hidden placeholder to value, everything the turn's vault knew
 * @param steps in order
 * @param judgements of the sentences, in the order they were drafted
 */
public record TurnRecord(
    ConversationId conversation,
    TurnId turn,
    Instant at,
    String prompt,
    ShopProfile shop,
    IdentityLevel listener,
    List<String> said,
    Map<String, String> hidden,
    List<Step> steps,
    List<Judgement> judgements) {
  /** Something that happened. */
  public sealed interface Step {
    /** Tools brought in evidence. */
    record Brought(List<Evidence> evidence) implements Step {
      public Brought {
        evidence = List.copyOf(evidence);
      }
    }

    /** A reply began; whether it ends with the first sentence refused. */
    record Began(boolean stopsAtRefusal) implements Step {}

    /** Text was drafted, placeholders and all. */
    record Wrote(String text) implements Step {}

    /** What was drafted so far was judged to its end. */
    record Flushed() implements Step {}

    /** The unfinished sentence was dropped. */
    record BrokeOff() implements Step {}

    /** A model gave a whole reply. */
    record Replied(
        String provider,
        String model,
        List<ToolCall> calls,
        ModelUsage usage,
        long cost,
        ModelReply.End end)
        implements Step {
      public Replied {
        calls = List.copyOf(calls);
      }
    }

    /** A model gave none. */
    record Failed(String provider, String model, Trouble trouble) implements Step {}

    /** A call was answered. */
    record Called(ToolCall call, String result) implements Step {}
  }

  /**
   * What the grounding policy said of one sentence.
   *
   * @param reasons why it was not shown; empty when it was
   */
  public record Judgement(String sentence, List<String> reasons) {
    public Judgement {
      reasons = List.copyOf(reasons);
    }

    /** Whether the shopper saw it. */
    public boolean isShown() {
      return reasons.isEmpty();
    }
  }

  public TurnRecord {
    said = List.copyOf(said);
    hidden = Map.copyOf(hidden);
    steps = List.copyOf(steps);
    judgements = List.copyOf(judgements);
  }
}
