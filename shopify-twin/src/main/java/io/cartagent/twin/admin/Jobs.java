package io.cartagent.twin.admin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the shop has accepted and does a moment later, as Shopify does cancellations. A job runs
 * when its time has come and somebody looks, so that no thread is needed for it.
 */
public final class Jobs {
  private static final Duration USUAL = Duration.ofMillis(300);
  private static final String PREFIX = "gid://shopify/Job/";

  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private Duration delay = USUAL;
  private boolean nextIsLost;

  /** The work of a job; the errors with which it ended, if it did nothing. */
  @FunctionalInterface
  interface Work {
    List<Map<String, @Nullable Object>> run();
  }

  /** One job. */
  private static final class Job {
    private final String id;
    private final long orderId;
    private final Work work;
    private final long dueNanos;
    private boolean done;
    private List<Map<String, @Nullable Object>> errors = List.of();

    private Job(String id, long orderId, Work work, long dueNanos) {
      this.id = id;
      this.orderId = orderId;
      this.work = work;
      this.dueNanos = dueNanos;
    }

    private boolean isDue() {
      return !done && System.nanoTime() - dueNanos >= 0;
    }

    private void run() {
      errors = work.run();
      done = true;
    }
  }

  /** How a job stands. */
  record State(String id, long orderId, boolean done, List<Map<String, @Nullable Object>> errors) {
    State {
      errors = List.copyOf(errors);
    }
  }

  /** From now on jobs take that long. */
  public synchronized void take(Duration time) {
    delay = time;
  }

  /** The next job is accepted, ends, and has done nothing. */
  public synchronized void loseNext() {
    nextIsLost = true;
  }

  /** Every accepted job is done now. */
  public synchronized void finish() {
    jobs.values().stream().filter(job -> !job.done).toList().forEach(Job::run);
  }

  synchronized State accept(long orderId, Work work) {
    runDue();
    Work really = nextIsLost ? () -> List.of() : work;
    nextIsLost = false;
    Job job =
        new Job(PREFIX + UUID.randomUUID(), orderId, really, System.nanoTime() + delay.toNanos());
    jobs.put(job.id, job);
    if (delay.isZero()) {
      job.run();
    }
    return state(job);
  }

  public synchronized void runDue() {
    jobs.values().stream().filter(Job::isDue).toList().forEach(Job::run);
  }

  synchronized boolean isPending(long orderId) {
    return jobs.values().stream().anyMatch(job -> !job.done && job.orderId == orderId);
  }

  synchronized Optional<State> find(String id) {
    return Optional.ofNullable(jobs.get(id)).map(Jobs::state);
  }

  private static State state(Job job) {
    return new State(job.id, job.orderId, job.done, job.errors);
  }
}
