package io.cartagent.benchmark;

import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.GroundingChecker;
import io.cartagent.domain.grounding.GroundingContext;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.grounding.GroundingVerdict;
import io.cartagent.domain.grounding.SentenceAssembler;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
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

/** Sentences judged a second against about two kilobytes of evidence. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GroundingBenchmark {
  private static final String FACT =
      "Unused articles can be sent back within 30 days of delivery. ";
  private static final String FILLER =
      "We pack from Monday to Friday and hand parcels to the carrier on the same working day. ";

  private static final int LONGEST_INPUT = 10_000;

  private final GroundingPolicy policy = new GroundingPolicy();
  private final GroundingContext context = context();
  private final GroundingChecker checker = policy.over(context);
  private final String claims =
      "It costs €12.00 and ships in 3-5 days (see #1027), not later. ".repeat(162);

  /** A sentence the evidence supports. */
  @Benchmark
  public GroundingVerdict supported() {
    return checker.judge("You can send unused articles back within 30 days of delivery.");
  }

  /** A sentence with a number the evidence does not hold. */
  @Benchmark
  public GroundingVerdict unsupported() {
    return checker.judge("You can send unused articles back within 45 days of delivery.");
  }

  /** One sentence, the evidence read for it alone. */
  @Benchmark
  public GroundingVerdict withReading() {
    return policy.judge("You can send unused articles back within 30 days of delivery.", context);
  }

  /** Ten kilobytes of claims, cut into sentences and judged. */
  @Benchmark
  public int tenKilobytes() {
    SentenceAssembler assembler = new SentenceAssembler();
    int failed = 0;
    for (String sentence : assembler.push(claims.substring(0, LONGEST_INPUT))) {
      failed += checker.judge(sentence) instanceof GroundingVerdict.Ungrounded ? 1 : 0;
    }
    return failed;
  }

  /** Ten kilobytes without a single end of a sentence. */
  @Benchmark
  public GroundingVerdict tenKilobytesUnbroken() {
    return checker.judge(claims.substring(0, LONGEST_INPUT).replace('.', ','));
  }

  private static GroundingContext context() {
    Source source =
        new Source("p", SourceKind.POLICY, "Policy", Optional.empty(), Optional.empty());
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String text = (i == 2 ? FACT : FILLER) + FILLER.repeat(5);
      evidence.add(new Evidence.Excerpt("e" + i, new Passage("p#" + i, source, "", text, "d" + i)));
    }
    return new GroundingContext(
        evidence,
        List.of("How long may I send something back?"),
        IdentityLevel.CLAIMED,
        new ShopProfile(
            "Shop",
            URI.create("https://shop.example"),
            Currency.getInstance("EUR"),
            ZoneId.of("Europe/Dublin"),
            Optional.empty()),
        Instant.parse("2026-11-20T10:00:00Z"));
  }
}
