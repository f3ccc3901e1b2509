package io.cartagent.adapter.llm.provider;

/**
 * Lets at most one call in ten be a retry, whatever goes wrong: when a provider fails, asking it
 * twice as often helps nobody (RE-20). A few retries are there from the start.
 */
final class RetryBudget {
  private static final int CALLS_A_RETRY = 10;
  private static final int AT_START = 2 * CALLS_A_RETRY;
  private static final int MOST = 10 * CALLS_A_RETRY;

  private int saved = AT_START;

  synchronized void called() {
    saved = Math.min(MOST, saved + 1);
  }

  synchronized boolean takeRetry() {
    if (saved < CALLS_A_RETRY) {
      return false;
    }
    saved -= CALLS_A_RETRY;
    return true;
  }
}
