package io.cartagent.web.command;

import io.cartagent.web.command.ChatClient.Timing;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Shoppers who all begin at once, and ask again as soon as they have an answer. */
final class Crowd {
  private static final int QUESTIONS_A_CHAT = 4;

  private final Door door;
  private final long lastStart;
  private final AtomicInteger next = new AtomicInteger();
  private final ConcurrentLinkedQueue<Timing> timings = new ConcurrentLinkedQueue<>();
  private final ConcurrentSkipListMap<String, LongAdder> failures = new ConcurrentSkipListMap<>();
  private final CountDownLatch ready;
  private final CountDownLatch left;

  /** Opens chats. */
  @FunctionalInterface
  interface Door {
    Chat open() throws IOException, InterruptedException;
  }

  /** One shopper's chat. */
  interface Chat extends AutoCloseable {
    /** Asks and waits for the whole answer; throws when it does not come whole. */
    Timing ask(int question) throws IOException, InterruptedException;

    @Override
    void close() throws IOException;
  }

  /**
   * What came of it.
   *
   * @param failures how often each happened
   */
  record Outcome(List<Timing> timings, Map<String, Long> failures, double seconds) {
    long failed() {
      return failures.values().stream().mapToLong(count -> count).sum();
    }

    Percentiles firstSentences() {
      return Percentiles.of(timings.stream().mapToLong(Timing::firstSentence));
    }

    Percentiles wholeAnswers() {
      return Percentiles.of(timings.stream().mapToLong(Timing::done));
    }
  }

  private Crowd(Door door, int count, Duration length) {
    this.door = door;
    this.ready = new CountDownLatch(count);
    this.left = new CountDownLatch(count);
    this.lastStart = length.toNanos();
  }

  /** Everybody opens a chat, then all begin; what is begun within the time is awaited. */
  static Outcome visit(Door door, int count, Duration length) throws InterruptedException {
    Crowd crowd = new Crowd(door, count, length);
    for (int i = 0; i < count; i++) {
      Thread.ofVirtual().name("shopper").start(crowd::shop);
    }
    crowd.ready.await();
    long start = System.nanoTime();
    crowd.left.await();
    return crowd.outcome((System.nanoTime() - start) / 1e9);
  }

  private Outcome outcome(double seconds) {
    Map<String, Long> counts = new java.util.TreeMap<>();
    failures.forEach((what, count) -> counts.put(what, count.sum()));
    return new Outcome(new ArrayList<>(timings), counts, seconds);
  }

  private void shop() {
    boolean waiting = true;
    long end = Long.MAX_VALUE;
    try {
      do {
        try (Chat chat = door.open()) {
          if (waiting) {
            waiting = false;
            ready.countDown();
            ready.await();
            end = System.nanoTime() + lastStart;
          }
          for (int i = 0; i < QUESTIONS_A_CHAT && System.nanoTime() < end; i++) {
            timings.add(chat.ask(next.getAndIncrement()));
          }
        } catch (IOException failed) {
          String what = failed.getClass().getSimpleName() + ": " + failed.getMessage();
          failures.computeIfAbsent(what, _ -> new LongAdder()).increment();
        }
        // Who was never let in does not try again: a crowd at a shut door proves nothing.
      } while (!waiting && System.nanoTime() < end);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      if (waiting) {
        ready.countDown();
      }
      left.countDown();
    }
  }
}
