package io.cartagent.benchmark;

import io.cartagent.domain.redaction.finding.KnownPeople;
import io.cartagent.domain.redaction.finding.PersonalData;
import io.cartagent.domain.redaction.finding.PersonalDataFinder;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A hundred kilobytes of chat searched: 200 searches a second are 20 megabytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RedactionBenchmark {
  private static final int LENGTH = 100_000;
  private static final String CHAT =
      """
      Hello, I ordered a lamp and two mugs last week and I still have not heard anything from you.
      The order is #1027 and the tracking number 443521489581 does not work on the carrier's page.
      Could you please tell me when it will arrive? I am at home on Friday between 10:30 and 14:00.
      It cost €84.50 with shipping, and the page said that it takes three to five business days.
      My name is Anna Schmidt and you can write to anna@mail.example or call me on +353 1 555 0199.
      If it does not come by then I would rather send the mugs back, what do I have to do for that?
      """;

  private final PersonalDataFinder finder = new PersonalDataFinder();
  private final KnownPeople nobody = new KnownPeople();
  private final String hostile = "12 Main 1 ".repeat(LENGTH / 10);
  private final String text = CHAT.repeat(LENGTH / CHAT.length() + 1).substring(0, LENGTH);

  /** What reading the text costs at the least: each character once, and nothing done with it. */
  @Benchmark
  public int nothingButReading() {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here == '@' || (here >= '0' && here <= '9')) {
        signs++;
      }
    }
    return signs;
  }

  /** Twice the text of the next: half as often, if time grows with length alone. */
  @Benchmark
  public List<PersonalData> hostileTwiceAsLong() {
    return finder.find(hostile.repeat(2), nobody);
  }

  /** Digits in short groups, each of which could begin a number. */
  @Benchmark
  public List<PersonalData> hostile() {
    return finder.find(hostile, nobody);
  }

  /** Every rule but that for names. */
  @Benchmark
  public List<PersonalData> withoutNames() {
    return finder.findWithoutNames(text);
  }

  /** Every rule. */
  @Benchmark
  public List<PersonalData> everything() {
    return finder.find(text, nobody);
  }
}
