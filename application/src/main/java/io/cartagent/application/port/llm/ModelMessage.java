package io.cartagent.application.port.llm;

import io.cartagent.domain.redaction.RedactedText;
import java.util.List;

/** One message of a conversation with a model. */
public sealed interface ModelMessage {
  /** What the shopper wrote, or what CartAgent tells the model in the shopper's place. */
  record FromShopper(RedactedText text) implements ModelMessage {}

  /**
   * What the model said, or a person of the shop said in the agent's place.
   *
   * @param text may be empty when there are calls
   */
  record FromAgent(RedactedText text, List<ToolCall> calls) implements ModelMessage {
    public FromAgent {
      if (text.value().isEmpty() && calls.isEmpty()) {
        throw new IllegalArgumentException("the agent says nothing");
      }
      calls = List.copyOf(calls);
    }
  }

  /** The answer to one call of the message before; every call has exactly one (RE-12). */
  record FromTool(ToolCall call, RedactedText result) implements ModelMessage {}
}
