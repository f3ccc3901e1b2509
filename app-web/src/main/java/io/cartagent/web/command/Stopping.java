package io.cartagent.web.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a long-running command in order when the process is told to stop. */
final class Stopping {
  private static final long PATIENCE_SECONDS = 20;

  private Stopping() {}

  /**
   * On a signal, opens the first latch and holds the process until the second one opens too, for at
   * most 20 seconds.
   */
  static void onSignal(CountDownLatch stop, CountDownLatch closed) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stop.countDown();
                  try {
                    boolean inTime = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    if (!inTime) {
                      System.err.println("cartagent: stopped before everything was closed.");
                    }
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                },
                "stop"));
  }
}
