package io.cartagent.web.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.GroundedSentence;
import io.cartagent.domain.grounding.GroundingChecker;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.grounding.GroundingVerdict;
import io.cartagent.domain.grounding.GroundingVerdict.Finding;
import io.cartagent.domain.grounding.SentenceAssembler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the policy tells supported answers from unsupported ones. An answer is cut into
 * sentences the way a reply is, each is judged against the item's evidence and after those that
 * were let out before it, and one that fails makes the answer unsupported.
 */
public final class GroundingMeasurement implements Measurement {
  private static final String EDITS = "tau_mutations";

  private final GroundingPolicy policy = new GroundingPolicy();

  @Override
  public String claim() {
    return "grounding";
  }

  @Override
  public List<ObjectNode> run(EvaluationData data, Predictions predictions) throws IOException {
    GroundingSets sets = new GroundingSets(data);
    Map<String, Boolean> flaggedById = new HashMap<>();
    List<ObjectNode> figures = new ArrayList<>();
    for (String set : GroundingSets.NAMES) {
      if (data.has(set)) {
        measure(set, sets.items(set), predictions, flaggedById, figures);
      }
    }
    return figures;
  }

  private void measure(
      String set,
      List<GroundingItem> items,
      Predictions predictions,
      Map<String, Boolean> flaggedById,
      List<ObjectNode> into)
      throws IOException {
    DetectionCount count = new DetectionCount();
    Map<String, DetectionCount> byDomain = new TreeMap<>();
    Map<String, DetectionCount> byType = new TreeMap<>();
    int caughtWhileOriginalPasses = 0;
    long start = System.nanoTime();
    for (GroundingItem item : items) {
      List<Flag> flags = flagsOf(item);
      boolean flagged = !flags.isEmpty();
      flaggedById.put(item.id(), flagged);
      write(set, item, flags, predictions);
      if (!item.labelled()) {
        continue;
      }
      count.add(item.unsupported(), flagged);
      if (!item.domain().isEmpty()) {
        byDomain
            .computeIfAbsent(item.domain(), ignored -> new DetectionCount())
            .add(item.unsupported(), flagged);
      }
      if (set.equals(EDITS)) {
        byType.computeIfAbsent(item.type(), ignored -> new DetectionCount()).add(true, flagged);
        boolean originalPasses = Boolean.FALSE.equals(flaggedById.get(item.base()));
        caughtWhileOriginalPasses += flagged && originalPasses ? 1 : 0;
      }
    }
    ObjectNode result = Figures.of(claim(), set, items.size(), start);
    count.fill(result);
    if (!byType.isEmpty()) {
      ObjectNode recall = result.putObject("per_type");
      byType.forEach((type, one) -> recall.put(type, one.recall()));
      result.put(
          "flagged_while_original_passes", Figures.share(caughtWhileOriginalPasses, items.size()));
    }
    if (!byDomain.isEmpty()) {
      ObjectNode accuracy = result.putObject("per_domain");
      byDomain.forEach((domain, one) -> accuracy.put(domain, one.balancedAccuracy()));
      result.put(
          "mean_balanced_accuracy",
          Figures.rounded(
              byDomain.values().stream()
                  .mapToDouble(DetectionCount::balancedAccuracy)
                  .average()
                  .orElse(0)));
    }
    into.add(result);
  }

  /** A place of an answer that has no support, in code points. */
  private record Flag(int start, int end, String type) {}

  private List<Flag> flagsOf(GroundingItem item) {
    SentenceAssembler assembler = new SentenceAssembler();
    List<String> sentences = new ArrayList<>(assembler.push(item.answer()));
    sentences.addAll(assembler.finish());
    GroundingChecker checker = policy.over(item.context());
    List<Flag> flags = new ArrayList<>();
    List<GroundedSentence> said = new ArrayList<>();
    int from = 0;
    for (String sentence : sentences) {
      int at = item.answer().indexOf(sentence, from);
      from = at + sentence.length();
      int before = item.answer().codePointCount(0, at);
      switch (checker.after(said).judge(sentence)) {
        case GroundingVerdict.Grounded(GroundedSentence let) -> said.add(let);
        case GroundingVerdict.Ungrounded(List<Finding> findings) -> {
          for (Finding finding : findings) {
            flags.add(
                new Flag(
                    before + finding.start(), before + finding.end(), typeOf(finding.claim())));
          }
        }
      }
    }
    return flags;
  }

  private static String typeOf(Claim claim) {
    return claim.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static void write(
      String set, GroundingItem item, List<Flag> flags, Predictions predictions)
      throws IOException {
    ObjectNode line =
        predictions
            .line(set)
            .put("id", item.id())
            .put("verdict", flags.isEmpty() ? "supported" : "unsupported");
    ArrayNode places = line.putArray("flags");
    for (Flag flag : flags) {
      places.addObject().put("start", flag.start()).put("end", flag.end()).put("type", flag.type());
    }
    predictions.write(line);
  }

  /** What was found of what there was. */
  private static final class DetectionCount {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(boolean unsupported, boolean flagged) {
      counts.merge(unsupported + " " + flagged, 1, Integer::sum);
    }

    private int of(boolean unsupported, boolean flagged) {
      return counts.getOrDefault(unsupported + " " + flagged, 0);
    }

    double recall() {
      return Figures.share(of(true, true), of(true, true) + of(true, false));
    }

    double falseFlagRate() {
      return Figures.share(of(false, true), of(false, true) + of(false, false));
    }

    double balancedAccuracy() {
      return Figures.rounded((recall() + 1 - falseFlagRate()) / 2);
    }

    /** A set without items of one label gets only the figures that mean something. */
    void fill(ObjectNode result) {
      boolean positives = of(true, true) + of(true, false) > 0;
      boolean negatives = of(false, true) + of(false, false) > 0;
      if (positives) {
        result.put("recall", recall());
      }
      if (negatives) {
        result.put("false_flag_rate", falseFlagRate());
      }
      if (positives && negatives) {
        double precision = Figures.share(of(true, true), of(true, true) + of(false, true));
        double sum = precision + recall();
        result.put("precision", precision);
        result.put("f1", sum == 0 ? 0 : Figures.rounded(2 * precision * recall() / sum));
        result.put("balanced_accuracy", balancedAccuracy());
      }
    }
  }
}
