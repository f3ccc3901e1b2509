package io.cartagent.web.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class ActionWorkerTest {
  @Test
  void goes_on_after_a_step_that_failed() throws InterruptedException {
    CountDownLatch steps = new CountDownLatch(3);

    try (ActionWorker worker =
        new ActionWorker(
            most -> {
              steps.countDown();
              throw new IllegalStateException("the shop's answer makes no sense");
            },
            1)) {
      worker.start();
      worker.nudge();
      worker.nudge();

      assertThat(steps.await(15, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void a_shop_that_does_not_answer_holds_up_one_step_alone() throws InterruptedException {
    Semaphore answers = new Semaphore(0);
    CountDownLatch others = new CountDownLatch(2);
    AtomicInteger steps = new AtomicInteger();

    try (ActionWorker worker =
        new ActionWorker(
            most -> {
              if (steps.getAndIncrement() == 0) {
                answers.acquireUninterruptibly();
              } else {
                others.countDown();
              }
              return 0;
            },
            2)) {
      worker.start();
      worker.nudge();
      worker.nudge();

      assertThat(others.await(15, TimeUnit.SECONDS)).isTrue();
      answers.release();
    }
  }

  @Test
  void lets_a_call_come_to_its_end_before_it_stops() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    ActionWorker worker =
        new ActionWorker(
            most -> {
              begun.countDown();
              try {
                mayEnd.await();
                ended.incrementAndGet();
              } catch (InterruptedException cut) {
                Thread.currentThread().interrupt();
              }
              return 0;
            },
            1);
    worker.start();
    begun.await();

    Thread closing = Thread.ofVirtual().start(worker::close);
    mayEnd.countDown();
    closing.join();

    assertThat(ended).hasValue(1);
  }

  @Test
  void stops_before_it_was_started() {
    AtomicInteger steps = new AtomicInteger();

    new ActionWorker(
            most -> {
              steps.incrementAndGet();
              return 0;
            },
            2)
        .close();

    assertThat(steps).hasValue(0);
  }
}
