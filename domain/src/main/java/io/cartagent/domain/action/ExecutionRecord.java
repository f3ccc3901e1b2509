package io.cartagent.domain.action;

import java.time.Instant;

/** One attempt to carry an action out; stored before the shop is called. */
public record ExecutionRecord(String idempotencyKey, int attempt, Instant startedAt) {
  public ExecutionRecord {
    if (idempotencyKey.isBlank() || attempt < 1) {
      throw new IllegalArgumentException("an attempt needs a key and a number from 1");
    }
  }

  /** The key of every attempt at a quote: the quote's own digest. */
  static ExecutionRecord of(Quote quote, int attempt, Instant startedAt) {
    return new ExecutionRecord(quote.digest(), attempt, startedAt);
  }
}
