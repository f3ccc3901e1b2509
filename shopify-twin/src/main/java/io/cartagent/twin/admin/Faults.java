package io.cartagent.twin.admin;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The faults a test or a rehearsal has switched on; they hold for Admin calls only. */
public final class Faults {

  private final Deque<Fault> once = new ArrayDeque<>();
  private final Deque<Fault> mutations = new ArrayDeque<>();
  private @Nullable Fault always;
  private CountDownLatch hanging = new CountDownLatch(1);

  /** The next calls fail so, each fault once and in this order. */
  public synchronized void next(Fault... faults) {
    once.addAll(java.util.List.of(faults));
  }

  /** The next mutations fail so, each fault once and in this order; queries are answered. */
  public synchronized void nextMutations(Fault... faults) {
    mutations.addAll(java.util.List.of(faults));
  }

  /** Every call fails so until {@link #clear()}. */
  public synchronized void always(Fault fault) {
    always = fault;
  }

  /** No more faults; calls that hang go on at once. */
  public synchronized void clear() {
    once.clear();
    mutations.clear();
    always = null;
    hanging.countDown();
    hanging = new CountDownLatch(1);
  }

  /** The fault for one call, if any. */
  synchronized @Nullable Fault next() {
    Fault first = once.poll();
    return first == null ? always : first;
  }

  /** The fault for one mutation that no fault of all calls has stopped, if any. */
  synchronized @Nullable Fault nextMutation() {
    return mutations.poll();
  }

  void hang(Duration duration) {
    CountDownLatch latch;
    synchronized (this) {
      latch = hanging;
    }
    try {
      boolean released = latch.await(duration.toMillis(), TimeUnit.MILLISECONDS);
      if (released) {
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
