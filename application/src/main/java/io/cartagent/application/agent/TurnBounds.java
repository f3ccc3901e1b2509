package io.cartagent.application.agent;

import java.time.Duration;

/**
 * What one turn may take (AI-06).
 *
 * @param calls tool calls carried out
 * @param rewrites drafts after one with a sentence nothing proves
 * @param faultyCalls replies with calls that no tool could carry out, before the model is given up
 * @param replies of all models together
 * @param tokens of one reply
 * @param time for the whole turn
 * @param cost of the whole turn, in millionths of a US dollar
 */
public record TurnBounds(
    int calls, int rewrites, int faultyCalls, int replies, int tokens, Duration time, long cost) {
  /** At most six calls, one rewrite, 45 seconds and ten cents. */
  public static final TurnBounds DEFAULT =
      new TurnBounds(6, 1, 2, 12, 700, Duration.ofSeconds(45), 100_000);
}
