package io.cartagent.adapter.llm.provider;

import java.time.Duration;

/** Waits before a retry. */
@FunctionalInterface
interface Pause {
  void last(Duration duration) throws InterruptedException;
}
