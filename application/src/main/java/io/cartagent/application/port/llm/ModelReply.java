package io.cartagent.application.port.llm;

import java.util.List;

/** A whole reply of a model. */
public record ModelReply(String text, List<ToolCall> calls, ModelUsage usage, End end) {
  /** Why the model stopped. */
  public enum End {
    /** It said what it wanted. */
    COMPLETE,
    /** It waits for the results of its calls. */
    CALLS,
    /** It reached the number of tokens allowed: the last sentence and the last call may be cut. */
    CUT_OFF,
    /** The provider's own filter, or the model, refused. */
    REFUSED
  }

  public ModelReply {
    calls = List.copyOf(calls);
  }
}
