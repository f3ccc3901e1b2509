package io.cartagent.application.answering;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.GroundedSentence;
import io.cartagent.domain.grounding.GroundingChecker;
import io.cartagent.domain.grounding.GroundingContext;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.grounding.GroundingVerdict;
import io.cartagent.domain.output.OutputBreach;
import io.cartagent.domain.output.OutputFilter;
import io.cartagent.domain.output.Unsayable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every sentence of a turn must get through: its proof, and the last look at it. */
final class SentenceGate {
  private static final int MOST_REASONS = 3;

  /** What became of a sentence. */
  sealed interface Ruling {
    record Passed(GroundedSentence sentence) implements Ruling {}

    /** Not to be shown, and why. */
    record Held(List<String> reasons) implements Ruling {
      String inWords() {
        return reasons.stream().limit(MOST_REASONS).collect(Collectors.joining("; "));
      }
    }
  }

  private final GroundingPolicy policy;
  private final OutputFilter filter;
  private final TurnEvidence evidence;
  private final Function<List<Evidence>, GroundingContext> context;
  private final List<GroundedSentence> passed = new ArrayList<>();
  private @Nullable CompletableFuture<Reading> reading;
  private int read;

  /** The evidence as it is asked again and again. */
  private record Reading(GroundingChecker checker, List<String> known, Set<String> links) {
    static Reading of(GroundingPolicy policy, GroundingContext context) {
      return new Reading(policy.over(context), knownIn(context), linksIn(context));
    }
  }

  SentenceGate(
      GroundingPolicy policy,
      Unsayable unsayable,
      TurnEvidence evidence,
      Function<List<Evidence>, GroundingContext> context) {
    this.policy = policy;
    this.filter = new OutputFilter(unsayable);
    this.evidence = evidence;
    this.context = context;
  }

  /** Begins to read what the tools have brought in, while a model thinks. One thread at a time. */
  void prepare() {
    if (evidence.additions() > 0) {
      readWith(reader -> Thread.ofVirtual().name("evidence").start(reader));
    }
  }

  Ruling rule(String sentence) {
    readWith(Runnable::run);
    Reading present = Objects.requireNonNull(reading).join();
    return switch (present.checker().after(passed).judge(sentence)) {
      case GroundingVerdict.Ungrounded(var findings) ->
          new Ruling.Held(findings.stream().map(SentenceGate::inWords).toList());
      case GroundingVerdict.Grounded(var proven) -> {
        Optional<OutputBreach> breach =
            filter.inspect(proven.text(), present.known(), present.links());
        if (breach.isEmpty()) {
          passed.add(proven);
        }
        yield breach.isEmpty()
            ? new Ruling.Passed(proven)
            : new Ruling.Held(
                List.of(
                    "it holds " + breach.get().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
      }
    };
  }

  private static String inWords(GroundingVerdict.Finding finding) {
    return "\"" + finding.claim().words() + "\" - " + finding.reason();
  }

  /** Reads the evidence anew only when a tool has brought in more. */
  private void readWith(Executor executor) {
    if (reading == null || read != evidence.additions()) {
      read = evidence.additions();
      GroundingContext present = context.apply(evidence.all());
      reading = CompletableFuture.supplyAsync(() -> Reading.of(policy, present), executor);
    }
  }

  private static List<String> knownIn(GroundingContext context) {
    List<String> known = new ArrayList<>(context.said());
    for (Evidence item : context.evidence()) {
      known.add(item.text());
      item.source().url().ifPresent(url -> known.add(url.toString()));
    }
    known.add(context.shop().storefront().toString());
    context.shop().contactEmail().ifPresent(known::add);
    return known;
  }

  /**
   * The pages the evidence comes from and the links of the shop's records. What others have written
   * into a text is no link to show (AI-11).
   */
  private static Set<String> linksIn(GroundingContext context) {
    Set<String> links = new HashSet<>();
    links.add(context.shop().storefront().toString());
    for (Evidence item : context.evidence()) {
      item.source().url().ifPresent(url -> links.add(url.toString()));
      if (item instanceof Evidence.Fact fact
          && fact.value() instanceof FactValue.Link(var target)) {
        links.add(target.toString());
      }
    }
    return links;
  }
}
