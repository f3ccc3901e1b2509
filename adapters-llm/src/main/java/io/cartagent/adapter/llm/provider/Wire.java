package io.cartagent.adapter.llm.provider;

import io.cartagent.application.port.llm.ModelRequest;
import java.time.Duration;

/** How one model is spoken to. */
interface Wire {
  /**
   * Begins one reply, which arrives in the handoff. Does not wait for it.
   *
   * @param patience after which nobody waits any more
   */
  Running open(ModelRequest request, Duration patience, Handoff handoff);

  /** A reply under way. */
  @FunctionalInterface
  interface Running extends AutoCloseable {
    /** Ends it, if it has not ended; gives the connection back. */
    @Override
    void close();
  }
}
