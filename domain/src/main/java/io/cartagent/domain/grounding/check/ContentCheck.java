package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.claim.Speech;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.CommonWords;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.polarity.Negation;
import io.cartagent.domain.grounding.text.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the words of a statement that are no values. They must mostly stand in the evidence, and
 * mostly together. A word that any text could hold weighs little.
 */
final class ContentCheck {
  private static final double COMMON_WEIGHT = 0.3;
  private static final double LEAST_WEIGHT = 3;

  /**
   * How far a sentence's words may be from the evidence. What a sentence says of the shop's rules
   * must keep closer to the texts ({@link RuleCheck}), so this may be loose (decision 11).
   */
  private static final double FARTHEST = 0.75;

  /** A longer sentence tells what it tells in more words of its own. */
  private static final double LENIENCY = 0.03;

  private static final double SHORT = 4;

  /** Records hold values, each of which is checked; what is said around them is said freely. */
  private static final double OWN_WORDS = 0.2;

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
    boolean isFar(double leeway) {
      double farthest = FARTHEST + leeway + LENIENCY * Math.max(0, weight - SHORT);
      return (unknown + apart) / Math.max(LEAST_WEIGHT, weight) >= farthest;
    }
  }

  void check(String sentence) {
    if (speech != Speech.STATEMENT || extract.content().isEmpty()) {
      return;
    }
    if (!isAboutTheEvidence() && measure().isFar(index.facts().isEmpty() ? 0 : OWN_WORDS)) {
      findings.fault(
          new Claim.Statement(sentence),
          0,
          sentence.length(),
          "too little of it is in the evidence");
    }
  }

  /** "The passages do not say how": it claims nothing but that the evidence is silent. */
  private boolean isAboutTheEvidence() {
    List<Token> tokens = extract.tokens();
    for (int i = 1; i < Math.min(TOPIC_REACH, tokens.size()); i++) {
      if (SOURCES.contains(tokens.get(i).key())) {
        return isSilent(tokens.subList(i + 1, tokens.size()));
      }
    }
    return false;
  }

  /** Whether the words deny, and at once name an act of telling. */
  private static boolean isSilent(List<Token> rest) {
    for (int i = 0; i + 1 < Math.min(TOPIC_REACH, rest.size()); i++) {
      if (Negation.isNegator(rest.get(i).key())) {
        return TELLING.contains(rest.get(i + 1).key());
      }
    }
    return false;
  }

  private static final Set<String> SOURCES =
      Set.of("passage", "passages", "document", "documents", "text", "texts", "sources");
  private static final Set<String> TELLING =
      Set.of(
          "say",
          "mention",
          "specify",
          "state",
          "provide",
          "contain",
          "include",
          "give",
          "tell",
          "explain",
          "indicate",
          "describe",
          "specifically",
          "explicitly",
          "directly",
          "mentioned",
          "specified",
          "stated");

  Distance measure() {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Map.Entry<String, Token> word : extract.content().entrySet()) {
      if (word.getValue().text().chars().noneMatch(Character::isDigit)) {
        weights.put(
            word.getKey(), isTopic(word.getValue()) ? COMMON_WEIGHT : weightOf(word.getKey()));
      }
    }
    for (Reading name : extract.readings()) {
      if (name.kind() == Reading.Kind.NAME) {
        Token.listOf(name.claim().words())
            .forEach(token -> weights.putIfAbsent(Words.stem(token.key()), 1.0));
      }
    }
    double all = extract.readings().stream().filter(reading -> reading.kind().isValue()).count();
    double values = all;
    double unknown = 0;
    for (Map.Entry<String, Double> word : weights.entrySet()) {
      all += word.getValue();
      boolean known = index.words().hasLike(word.getKey()) || index.isSaid(word.getKey());
      unknown += known ? 0 : word.getValue();
    }
    return new Distance(all, unknown, all - values - bestTogether(weights));
  }

  /** "The truck is", "this game has": the thing asked about may go by any name. */
  private boolean isTopic(Token token) {
    List<Token> tokens = extract.tokens();
    for (int i = 1; i < Math.min(TOPIC_REACH, tokens.size()); i++) {
      if (tokens.get(i).start() == token.start()) {
        return TOPIC_LEADS.contains(tokens.get(i - 1).key());
      }
    }
    return false;
  }

  private static final int TOPIC_REACH = 5;
  private static final Set<String> TOPIC_LEADS = Set.of("the", "this", "these", "your", "our");

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
        best = Math.max(best, together);
      }
    }
    return best;
  }
}
