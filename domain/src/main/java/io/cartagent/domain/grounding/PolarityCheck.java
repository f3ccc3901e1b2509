package io.cartagent.domain.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares what a sentence affirms and denies with the clauses of evidence that speak of the same.
 * A clause that denies what the closest ones affirm, or the reverse, has no support.
 */
final class PolarityCheck {
  private static final double SAME_SUBJECT = 0.6;
  private static final int FEWEST_WORDS = 2;
  private static final Set<String> REGRET = Set.of("unfortunately", "regrettably", "leider");
  private static final Set<String> TURNS =
      Set.of("but", "however", "although", "though", "instead", "alternatively");
  private static final Set<String> ABILITY = Set.of("can", "able", "possible", "may");

  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Findings findings;

  PolarityCheck(ClaimExtractor.Extract extract, EvidenceIndex index, Findings findings) {
    this.extract = extract;
    this.index = index;
    this.findings = findings;
  }

  /** One clause: what it speaks of, and whether it denies it. */
  record Side(Set<String> stems, boolean denies, Token at) {}

  void check() {
    for (Side side : sidesOf(extract.tokens())) {
      if (side.stems().size() >= FEWEST_WORDS) {
        compare(side);
      }
    }
    checkRegret();
  }

  private void compare(Side side) {
    double with = 0;
    double against = 0;
    EvidenceUnit witness = null;
    for (EvidenceUnit unit : index.unitsNear(side.stems())) {
      for (Side other : unit.sides()) {
        long common = side.stems().stream().filter(other.stems()::contains).count();
        double share = (double) common / side.stems().size();
        if (common < FEWEST_WORDS) {
          continue;
        }
        if (other.denies() == side.denies()) {
          with = Math.max(with, share);
        } else if (share > against) {
          against = share;
          witness = unit;
        }
      }
    }
    if (witness != null && against >= SAME_SUBJECT && against > with) {
      findings.fault(
          new Claim.Polarity(side.at().text(), side.denies()),
          side.at().start(),
          side.at().end(),
          "the evidence says the opposite " + (side.denies() ? "D" : "A") + (against > 0.99 ? "1" : "0") + (side.stems().size() > 2 ? "+" : ""));
    }
  }

  /** Regret announces a denial: "unfortunately, it can be cancelled" contradicts itself. */
  private void checkRegret() {
    boolean regretted = false;
    boolean denied = false;
    Token ability = null;
    for (Token token : extract.tokens()) {
      String key = token.key();
      if (REGRET.contains(key)) {
        regretted = true;
      } else if (regretted && TURNS.contains(key)) {
        break;
      } else if (regretted && (Negation.isNegator(key) || key.equals("only"))) {
        denied = true;
      } else if (regretted && ability == null && ABILITY.contains(key)) {
        ability = token;
      }
    }
    if (regretted && !denied && ability != null) {
      findings.fault(
          new Claim.Polarity(ability.text(), false),
          ability.start(),
          ability.end(),
          "the sentence regrets what it then affirms");
    }
  }

  /** Cuts a text at its signs and at words that open another clause. */
  static List<Side> sidesOf(List<Token> tokens) {
    List<Side> sides = new ArrayList<>();
    Set<String> stems = new HashSet<>();
    boolean denies = false;
    Token at = null;
    for (Token token : tokens) {
      boolean sign = !token.isAlphanumeric() && ",;:.!?|()–—".contains(token.text());
      if (sign || Negation.turns(token.key())) {
        close(sides, stems, denies, at);
        stems = new HashSet<>();
        denies = false;
        at = null;
      } else if (Negation.isNegator(token.key())) {
        denies = !denies;
        at = token;
      } else if (token.isWord()
          && !Words.isFunction(token.key())
          && !Words.isCourtesy(token.key())) {
        stems.add(Words.stem(token.key()));
        at = at == null ? token : at;
      }
    }
    close(sides, stems, denies, at);
    return List.copyOf(sides);
  }

  private static void close(
      List<Side> sides,
      Set<String> stems,
      boolean denies,
      @org.jspecify.annotations.Nullable Token at) {
    if (at != null && !stems.isEmpty()) {
      sides.add(new Side(Set.copyOf(stems), denies, at));
    }
  }
}
