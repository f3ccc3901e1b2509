package io.cartagent.adapter.llm.provider;

import java.time.Duration;

/**
 * How long and how often a provider is asked.
 *
 * @param firstToken how long a model may be silent before it begins
 * @param nextToken how long it may be silent after that
 * @param atOnce most calls of one provider under way
 * @param shopPercent how much of them one shop may hold
 * @param mostTokens most tokens of one reply, whatever is asked for
 */
record CallLimits(
    Duration firstToken, Duration nextToken, int atOnce, int shopPercent, int mostTokens) {
  static final CallLimits DEFAULTS =
      new CallLimits(Duration.ofSeconds(8), Duration.ofSeconds(15), 2_000, 50, 4_096);

  /** Calls one shop may hold: one at least. */
  int ofOneShop() {
    return Math.max(1, atOnce * shopPercent / 100);
  }
}
