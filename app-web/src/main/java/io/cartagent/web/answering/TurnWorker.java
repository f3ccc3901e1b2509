package io.cartagent.web.answering;

import io.cartagent.application.answering.AnswerShopperCommand;
import io.cartagent.application.answering.AnswerShopperResult;
import io.cartagent.application.answering.AnswerShopperUseCase;
import io.cartagent.application.conversation.GiveUpTurnCommand;
import io.cartagent.application.conversation.GiveUpTurnUseCase;
import io.cartagent.application.port.persistence.PendingTurns;
import io.cartagent.application.port.persistence.PendingTurns.Lease;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leases turns that wait for an answer and has each answered on a virtual thread, a bounded number
 * at a time. What a killed process had leased is free again as soon as this worker starts (RE-01).
 */
public final class TurnWorker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TurnWorker.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final int MOST_ATTEMPTS = 3;
  private static final int MOST_LEASED_AT_ONCE = 64;

  private final PendingTurns pending;
  private final AnswerShopperUseCase answerShopper;
  private final GiveUpTurnUseCase giveUpTurn;
  private final Clock clock;
  private final String name;
  private final Semaphore free;
  private final Semaphore news = new Semaphore(0);
  private final Thread dispatcher;
  private volatile boolean running = true;

  /**
   * @param name of this node, the same after a restart
   * @param most turns answered at once
   */
  public TurnWorker(
      PendingTurns pending,
      AnswerShopperUseCase answerShopper,
      GiveUpTurnUseCase giveUpTurn,
      Clock clock,
      String name,
      int most) {
    this.pending = pending;
    this.answerShopper = answerShopper;
    this.giveUpTurn = giveUpTurn;
    this.clock = clock;
    this.name = name;
    this.free = new Semaphore(most);
    this.dispatcher = Thread.ofVirtual().name("turn-dispatcher").unstarted(this::dispatch);
  }

  /** Begins to work. */
  public void start() {
    pending.releaseAllOf(name);
    dispatcher.start();
  }

  /** Says that there may be something to do now. */
  public void nudge() {
    news.release();
  }

  @Override
  public void close() {
    running = false;
    dispatcher.interrupt();
  }

  private void dispatch() {
    while (running) {
      try {
        int places = takePlaces();
        List<Lease> leases = lease(places);
        free.release(places - leases.size());
        leases.forEach(lease -> Thread.ofVirtual().name("turn").start(() -> work(lease)));
        if (leases.isEmpty() && news.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS)) {
          news.drainPermits();
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Waits for one place and takes what more is free, so that many turns cost one query. */
  private int takePlaces() throws InterruptedException {
    free.acquire();
    int places = 1;
    while (places < MOST_LEASED_AT_ONCE && free.tryAcquire()) {
      places++;
    }
    return places;
  }

  private List<Lease> lease(int most) throws InterruptedException {
    try {
      return pending.lease(name, clock.instant(), LEASE, most);
    } catch (RuntimeException failed) {
      LOG.warn("No turn could be leased: {}", failed.getClass().getName());
      TimeUnit.SECONDS.sleep(1);
      return List.of();
    }
  }

  private void work(Lease lease) {
    try {
      answer(lease);
    } catch (RuntimeException failed) {
      LOG.error(
          "Turn {} of tenant {} failed: {}",
          lease.turn().value(),
          lease.tenant().value(),
          failed.getClass().getName());
    } finally {
      free.release();
      nudge();
    }
  }

  private void answer(Lease lease) {
    AnswerShopperCommand command =
        new AnswerShopperCommand(
            lease.tenant(), lease.conversation(), lease.turn(), lease.attempt());
    try {
      AnswerShopperResult result = answerShopper.answer(command);
      if (result instanceof AnswerShopperResult.Answered(int withheld) && withheld > 0) {
        LOG.info("Turn {}: {} unproven sentences withheld", lease.turn().value(), withheld);
      }
    } catch (RuntimeException failed) {
      LOG.warn(
          "Turn {} attempt {} failed: {}",
          lease.turn().value(),
          lease.attempt(),
          failed.getClass().getName());
      if (lease.attempt() >= MOST_ATTEMPTS) {
        giveUpTurn.giveUp(
            new GiveUpTurnCommand(
                lease.tenant(), lease.conversation(), lease.turn(), lease.attempt()));
      } else {
        pending.release(lease.tenant(), lease, clock.instant().plusSeconds(1L << lease.attempt()));
      }
    }
  }
}
