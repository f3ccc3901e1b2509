package io.cartagent.application.port.llm;

/** Tokens of one reply, as the provider counted them; 0 where it did not say. */
public record ModelUsage(long inputTokens, long outputTokens) {
  /** Nothing used. */
  public static final ModelUsage NONE = new ModelUsage(0, 0);

  public ModelUsage {
    if (inputTokens < 0 || outputTokens < 0) {
      throw new IllegalArgumentException("a number of tokens is negative");
    }
  }

  public ModelUsage plus(ModelUsage other) {
    return new ModelUsage(inputTokens + other.inputTokens(), outputTokens + other.outputTokens());
  }
}
