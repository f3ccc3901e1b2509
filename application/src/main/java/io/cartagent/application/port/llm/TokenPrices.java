package io.cartagent.application.port.llm;

/**
 * What a million tokens cost, in millionths of a US dollar, the currency providers bill in.
 *
 * @param input per million tokens sent, 0 for a model that costs nothing
 * @param output per million tokens received
 */
public record TokenPrices(long input, long output) {
  private static final long MILLION = 1_000_000;

  /** A model of one's own. */
  public static final TokenPrices FREE = new TokenPrices(0, 0);

  public TokenPrices {
    if (input < 0 || output < 0) {
      throw new IllegalArgumentException("a price is negative");
    }
  }

  /** In millionths of a US dollar, rounded up. */
  public long costOf(ModelUsage usage) {
    long exact =
        Math.addExact(
            Math.multiplyExact(usage.inputTokens(), input),
            Math.multiplyExact(usage.outputTokens(), output));
    return Math.ceilDiv(exact, MILLION);
  }
}
