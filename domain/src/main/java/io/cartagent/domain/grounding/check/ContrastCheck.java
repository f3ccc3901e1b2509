package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.arithmetic.Comparison;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.claim.Speech;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.OptionRecords;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks what a thing is like: its colour, size, material, class. Such a word must stand in the
 * evidence, and with the same thing: where the records or texts give that very thing another value
 * of the same sort, the sentence is wrong.
 */
final class ContrastCheck {
  /** How many tokens to either side tell which thing is meant. */
  private static final int NEARBY = 7;

  private static final double ENOUGH = 3;

  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Speech speech;
  private final Findings findings;

  ContrastCheck(
      ClaimExtractor.Extract extract, EvidenceIndex index, Speech speech, Findings findings) {
    this.extract = extract;
    this.index = index;
    this.speech = speech;
    this.findings = findings;
  }

  void check() {
    List<Token> tokens = extract.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        continue;
      }
      String stem = Words.stem(token.key());
      boolean quality = Words.isQuality(token.key());
      boolean option =
          index.options().isValue(stem)
              && !OptionRecords.isAttribute(token.key())
              && !index.isSaid(stem);
      if (quality && isMeant(token.key()) && !index.words().knows(stem) && !index.isSaid(stem)) {
        if (speech != Speech.QUESTION) {
          fault(token, "the evidence does not use this word");
        }
      } else if ((option && !isAlternative(i) && pointing(i, stem).contradicts())
          || (quality
              && contradictsNeighbours(i, token.key())
              && !(option && pointing(i, stem).tells()))
          || contradictsGrade(i)) {
        fault(token, "the evidence says otherwise of this");
      }
    }
  }

  /** A word that compares prices is checked where the evidence has prices of things. */
  private boolean isMeant(String key) {
    return !Comparison.compares(key)
        || (!index.facts().isEmpty() && findings.derivations().isEmpty());
  }

  /**
   * How clearly the sentence points at a thing whose record has a value of this sort.
   *
   * @param best at any of them
   * @param own at one that has this very value
   */
  private record Pointing(double best, double own) {
    boolean contradicts() {
      return best >= ENOUGH && own <= best / 2;
    }

    boolean tells() {
      return own >= ENOUGH && own >= best;
    }
  }

  private Pointing pointing(int at, String stem) {
    List<Token> tokens = extract.tokens();
    int start = tokens.get(Math.max(0, at - NEARBY)).start();
    int end = tokens.get(Math.min(tokens.size() - 1, at + NEARBY)).end();
    List<Reading> values =
        extract.readings().stream()
            .filter(reading -> reading.start() >= start && reading.end() <= end)
            .toList();
    Set<String> words = new HashSet<>();
    for (int i = Math.max(0, at - NEARBY); i < Math.min(tokens.size(), at + NEARBY + 1); i++) {
      if (i != at && tokens.get(i).isAlphanumeric()) {
        words.add(Words.stem(tokens.get(i).key()));
      }
    }
    double best = 0;
    double own = 0;
    for (OptionRecords.Entry entry : index.options().withAttributeOf(stem)) {
      double score = entry.score(values, words);
      best = Math.max(best, score);
      own = entry.values().contains(stem) ? Math.max(own, score) : own;
    }
    return new Pointing(best, own);
  }

  /** "First class", "gold member": one that the evidence does not know, though it knows others. */
  private boolean contradictsGrade(int at) {
    if (at + 1 >= extract.tokens().size()) {
      return false;
    }
    Token token = extract.tokens().get(at);
    Token next = extract.tokens().get(at + 1);
    Set<String> sort = Words.sortOf(token.key());
    Set<String> known = index.words().qualitiesBeside(Words.stem(next.key()));
    boolean others =
        known.stream().anyMatch(sort::contains)
            || (PHRASAL.contains(token.key()) && sort.stream().anyMatch(index.words()::knows));
    return GRADED.contains(next.key())
        && others
        && !index.words().stand(token.key(), next.key())
        && (PHRASAL.contains(token.key()) || !known.contains(Words.stem(token.key())));
  }

  private static final Set<String> GRADED = Set.of("class", "member", "members", "membership");

  /** Words that name a grade only right before its noun. */
  private static final Set<String> PHRASAL = Set.of("first", "premium", "regular");

  /** "Black or red", "silver/gold": a choice names no one thing. */
  private boolean isAlternative(int at) {
    return isJoint(at - 1) || isJoint(at + 1);
  }

  private boolean isJoint(int at) {
    return at >= 0
        && at < extract.tokens().size()
        && Set.of("or", "/", "and").contains(extract.tokens().get(at).key());
  }

  /** Whether a word beside this one stands in the evidence beside another word of its sort only. */
  private boolean contradictsNeighbours(int at, String key) {
    Set<String> sort = Words.sortOf(key);
    if (sort.isEmpty()) {
      return false;
    }
    String stem = Words.stem(key);
    boolean other = false;
    for (int step : STEPS) {
      int i = at + step;
      if (i < 0 || i >= extract.tokens().size() || !extract.tokens().get(i).isWord()) {
        continue;
      }
      String neighbour = Words.stem(extract.tokens().get(i).key());
      Set<String> known = index.words().qualitiesBeside(neighbour);
      if (known.contains(stem)) {
        return false;
      }
      boolean near = Math.abs(step) <= 2 && !Words.isFree(extract.tokens().get(i).key());
      other |= near && known.stream().anyMatch(sort::contains);
    }
    return other;
  }

  private static final int[] STEPS = {-3, -2, -1, 1, 2, 3};

  private void fault(Token token, String reason) {
    findings.fault(new Claim.Attribute(token.text()), token.start(), token.end(), reason);
  }
}
