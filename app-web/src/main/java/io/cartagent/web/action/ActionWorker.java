package io.cartagent.web.action;

import io.cartagent.application.action.CarryOutActionsUseCase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries actions on, one step at a time on each of a few virtual threads, so that a shop that does
 * not answer holds up only one of them. What a killed process had begun is carried on with once its
 * lease has run out (RE-01).
 */
public final class ActionWorker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ActionWorker.class);
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final CarryOutActionsUseCase carryOutActions;
  private final Semaphore news = new Semaphore(0);
  private final List<Thread> hands;
  private volatile boolean running = true;

  /**
   * @param most steps taken at once
   */
  public ActionWorker(CarryOutActionsUseCase carryOutActions, int most) {
    this.carryOutActions = carryOutActions;
    this.hands =
        IntStream.range(0, most)
            .mapToObj(hand ->
                Thread.ofVirtual()
                    .name("action-" + hand)
                    .unstarted(() -> work(IDLE.multipliedBy(hand == 0 ? 1 : 30))))
            .toList();
  }

  /** Begins to work. */
  public void start() {
    hands.forEach(Thread::start);
  }

  /** Says that there may be something to do now. */
  public void nudge() {
    news.release();
  }

  /** Lets a call to a shop come to its end if it does soon; one that is cut off is read back. */
  @Override
  public void close() {
    running = false;
    news.release(hands.size());
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      for (Thread hand : hands) {
        if (hand.getState() != Thread.State.NEW) {
          hand.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        }
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    hands.forEach(Thread::interrupt);
  }

  private void work(Duration idle) {
    while (running) {
      try {
        if (step() > 0) {
          nudge();
        } else if (news.tryAcquire(idle.toMillis(), TimeUnit.MILLISECONDS)) {
          news.drainPermits();
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private int step() {
    try {
      return carryOutActions.carryOut(1);
    } catch (RuntimeException failed) {
      LOG.warn("An action was not carried on with: {}", failed.getClass().getName());
      return 0;
    }
  }
}
