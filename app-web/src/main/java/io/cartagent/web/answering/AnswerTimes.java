package io.cartagent.web.answering;

import io.cartagent.application.answering.TurnWatch;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Measures turns: when the first proven sentence is shown, and what the gate costs. */
public final class AnswerTimes implements TurnWatch {
  private final Timer first;
  private final Timer gate;
  private final Timer recording;
  private final Counter held;

  public AnswerTimes(MeterRegistry registry) {
    this.first =
        timer("cartagent.first.sentence", "From the begin of a turn to its first proven sentence")
            .register(registry);
    this.gate =
        timer("cartagent.gate", "Proving one sentence, from its last piece to the ruling")
            .register(registry);
    this.recording =
        timer("cartagent.sentence.recording", "Writing one proven sentence to the transcript")
            .register(registry);
    this.held =
        Counter.builder("cartagent.sentences.held")
            .description("Sentences that nothing proved and nobody saw")
            .register(registry);
  }

  @Override
  public Moments begin() {
    return new Stopwatch(System.nanoTime());
  }

  /** What proving a sentence took of late, in words. */
  public String gate() {
    return inWords(gate);
  }

  /** What writing a sentence took of late, in words. */
  public String recording() {
    return inWords(recording);
  }

  private static Timer.Builder timer(String name, String description) {
    return Timer.builder(name)
        .description(description)
        .publishPercentiles(0.5, 0.95, 0.99)
        .percentilePrecision(2)
        .distributionStatisticExpiry(Duration.ofMinutes(2));
  }

  private static String inWords(Timer timer) {
    return Arrays.stream(timer.takeSnapshot().percentileValues())
        .filter(value -> value.percentile() != 0.95)
        .map(AnswerTimes::millis)
        .collect(Collectors.joining(" / "));
  }

  private static String millis(ValueAtPercentile value) {
    return String.format(Locale.ROOT, "%.2f", value.value(TimeUnit.MILLISECONDS));
  }

  /** Of one turn and on its thread alone. */
  private final class Stopwatch implements Moments {
    private final long begun;
    private long since;
    private boolean spoke;

    Stopwatch(long begun) {
      this.begun = begun;
    }

    @Override
    public void complete() {
      since = System.nanoTime();
    }

    @Override
    public void judged(boolean passed) {
      lap(gate);
      if (!passed) {
        held.increment();
      }
    }

    @Override
    public void shown() {
      lap(recording);
      if (!spoke) {
        spoke = true;
        first.record(since - begun, TimeUnit.NANOSECONDS);
      }
    }

    private void lap(Timer timer) {
      long now = System.nanoTime();
      timer.record(now - since, TimeUnit.NANOSECONDS);
      since = now;
    }
  }
}
