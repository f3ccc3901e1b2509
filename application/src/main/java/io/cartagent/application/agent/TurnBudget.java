package io.cartagent.application.agent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts what a turn has taken, over all its models. */
final class TurnBudget {
  private final TurnBounds bounds;
  private final Clock clock;
  private final Instant deadline;
  private int replies;
  private int faulty;
  private long cost;

  TurnBudget(TurnBounds bounds, Clock clock, Instant start) {
    this.bounds = bounds;
    this.clock = clock;
    this.deadline = start.plus(bounds.time());
  }

  Duration timeLeft() {
    return Duration.between(clock.instant(), deadline);
  }

  /** Whether one more reply may be asked for that costs at most so much. */
  boolean allows(long most) {
    return replies < bounds.replies() && timeLeft().isPositive() && cost + most <= bounds.cost();
  }

  int replies() {
    return replies;
  }

  void countReply() {
    replies++;
  }

  void countCost(long spent) {
    cost += spent;
  }

  /** Whether the model has made too many calls that no tool could carry out (RE-12). */
  boolean countFaulty() {
    faulty++;
    return faulty > bounds.faultyCalls();
  }
}
