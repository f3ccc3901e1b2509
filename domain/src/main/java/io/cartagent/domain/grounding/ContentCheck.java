package io.cartagent.domain.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the words of a statement that are no values. They must mostly stand in the evidence, and
 * mostly together. A word that any text could hold weighs little.
 */
final class ContentCheck {
  private static final double COMMON_WEIGHT = 0.3;
  private static final double LEAST_WEIGHT = 2.5;
  private static final double MOST_NEW = 0.5;
  private static final double MOST_APART = 0.75;

  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Speech speech;
  private final Findings findings;

  ContentCheck(
      ClaimExtractor.Extract extract, EvidenceIndex index, Speech speech, Findings findings) {
    this.extract = extract;
    this.index = index;
    this.speech = speech;
    this.findings = findings;
  }

  /**
   * How far a statement is from the evidence.
   *
   * @param weight of its words
   * @param unknown the part of it that stands nowhere in the evidence
   * @param apart the part that does not stand where most of the rest does
   */
  record Distance(double weight, double unknown, double apart) {
    double unknownShare() {
      return unknown / Math.max(LEAST_WEIGHT, weight);
    }

    double apartShare() {
      return apart / Math.max(LEAST_WEIGHT, weight);
    }
  }

  void check(String sentence) {
    if (speech != Speech.STATEMENT || extract.content().isEmpty()) {
      return;
    }
    Distance distance = measure();
    if (distance.unknownShare() >= MOST_NEW || distance.apartShare() >= MOST_APART) {
      findings.fault(
          new Claim.Statement(sentence),
          0,
          sentence.length(),
          "too little of it is in the evidence");
    }
  }

  Distance measure() {
    Map<String, Double> weights = new HashMap<>();
    extract.content().keySet().forEach(stem -> weights.put(stem, weightOf(stem)));
    for (Reading name : extract.readings()) {
      if (name.kind() == Reading.Kind.NAME) {
        Token.listOf(name.claim().words())
            .forEach(token -> weights.putIfAbsent(Words.stem(token.key()), 1.0));
      }
    }
    double all = 0;
    double unknown = 0;
    for (Map.Entry<String, Double> word : weights.entrySet()) {
      all += word.getValue();
      boolean known = index.hasLike(word.getKey()) || index.isSaid(word.getKey());
      unknown += known ? 0 : word.getValue();
    }
    return new Distance(all, unknown, all - bestTogether(weights));
  }

  private static double weightOf(String stem) {
    return CommonWords.has(stem) ? COMMON_WEIGHT : 1;
  }

  /** The most weight that three sentences in a row, or the facts, hold together. */
  private double bestTogether(Map<String, Double> weights) {
    double factWeight = 0;
    for (Map.Entry<String, Double> word : weights.entrySet()) {
      factWeight += index.isInFacts(word.getKey()) ? word.getValue() : 0;
    }
    double best = factWeight;
    for (EvidenceIndex.Passage passage : index.passages()) {
      List<EvidenceUnit> units = passage.units();
      List<Double> alone = new ArrayList<>();
      for (int i = 0; i < units.size(); i++) {
        double together = 0;
        for (Map.Entry<String, Double> word : weights.entrySet()) {
          boolean near =
              units.get(i).stems().contains(word.getKey())
                  || (i > 0 && units.get(i - 1).stems().contains(word.getKey()))
                  || (i + 1 < units.size() && units.get(i + 1).stems().contains(word.getKey()))
                  || index.isInFacts(word.getKey());
          together += near ? word.getValue() : 0;
        }
        alone.add(together);
        best = Math.max(best, together);
      }
    }
    return best;
  }
}
