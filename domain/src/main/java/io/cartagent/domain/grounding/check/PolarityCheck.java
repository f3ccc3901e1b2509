package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.polarity.Negation;
import io.cartagent.domain.grounding.polarity.Side;
import io.cartagent.domain.grounding.text.Token;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a sentence affirms and denies with the clauses of evidence that speak of the same.
 * A clause that denies what the closest ones affirm, or the reverse, has no support.
 */
final class PolarityCheck {
  private static final double SAME_SUBJECT = 0.75;
  private static final double SAME_ABILITY = 0.5;
  private static final double SAME_STATE = 1;
  private static final double CONTEXT = 0.05;
  private static final int FEWEST_WORDS = 2;
  private static final Set<String> REGRET = Set.of("unfortunately", "regrettably", "leider");
  private static final Set<String> TURNS =
      Set.of("but", "however", "although", "though", "instead", "alternatively");
  private static final Set<String> ABILITY = Set.of("can", "able", "possible", "may");

  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Findings findings;
  private final Set<String> words = new HashSet<>();

  PolarityCheck(ClaimExtractor.Extract extract, EvidenceIndex index, Findings findings) {
    this.extract = extract;
    this.index = index;
    this.findings = findings;
  }

  void check() {
    for (Token token : extract.tokens()) {
      if (token.isWord() && !Words.isFunction(token.key()) && !Words.isCourtesy(token.key())) {
        words.add(Words.stem(token.key()));
      }
    }
    for (Side side : Side.listOf(extract.tokens())) {
      if (side.stems().size() >= FEWEST_WORDS) {
        compare(side);
      }
    }
    checkRegret();
    checkRecords();
    checkTwice();
  }

  /** Nobody says "not no fee", and what it would mean is not what anybody wrote. */
  private void checkTwice() {
    Token before = null;
    for (Token token : extract.tokens()) {
      if (before != null && isDenial(before) && isDenial(token)) {
        findings.fault(
            new Claim.Polarity(token.text(), true),
            before.start(),
            token.end(),
            "it denies a denial");
      }
      before = token;
    }
  }

  private static boolean isDenial(Token token) {
    return token.isWord() && DENIALS.contains(token.key());
  }

  /** What a record says cannot be denied word for word: "the number is not #1001". */
  private void checkRecords() {
    for (Reading reading : extract.readings()) {
      Token before = tokenBefore(reading.start());
      if (before != null
          && RECORDED.contains(reading.kind())
          && Negation.isNegator(before.key())
          && findings.supportOf(reading).isPresent()) {
        findings.fault(
            new Claim.Polarity(before.text(), true),
            before.start(),
            before.end(),
            "the record says that it is");
      }
    }
  }

  private @Nullable Token tokenBefore(int start) {
    Token before = null;
    for (Token token : extract.tokens()) {
      if (token.end() <= start && token.isWord()) {
        before = token;
      }
    }
    return before;
  }

  private void compare(Side side) {
    double with = 0;
    double against = 0;
    EvidenceUnit witness = null;
    double enough = side.denies() ? SAME_SUBJECT : side.modal() ? SAME_ABILITY : SAME_STATE;
    for (EvidenceUnit unit : index.tellers().near(side.stems())) {
      for (Side other : unit.sides()) {
        long common = side.stems().stream().filter(other.stems()::contains).count();
        double share = (double) common / side.stems().size();
        int needed =
            (side.denies() || !side.modal()) && !side.exists() ? FEWEST_WORDS + 1 : FEWEST_WORDS;
        if (common < needed || share < enough) {
          continue;
        }
        double score = share + CONTEXT * words.stream().filter(unit.stems()::contains).count();
        if (other.denies() == side.denies()) {
          with = Math.max(with, score);
        } else if (score > against && side.opposes(other)) {
          against = score;
          witness = unit;
        }
      }
    }
    if (witness != null && against > with) {
      findings.fault(
          new Claim.Polarity(side.at().text(), side.denies()),
          side.at().start(),
          side.at().end(),
          "the evidence says the opposite");
    }
  }

  /** Regret announces a denial: "unfortunately, it can be cancelled" contradicts itself. */
  private void checkRegret() {
    boolean regretted = false;
    boolean sorry = false;
    boolean aside = false;
    boolean denied = false;
    Token ability = null;
    for (Token token : extract.tokens()) {
      String key = token.key();
      if (REGRET.contains(key) || (sorry && key.equals("but"))) {
        regretted = true;
        sorry = false;
      } else if (key.equals("sorry") || key.equals("apologize") || key.equals("apologise")) {
        sorry = true;
      } else if (regretted && TURNS.contains(key)) {
        break;
      } else if (REASONS.contains(key)) {
        aside = true;
      } else if (key.equals(",")) {
        aside = false;
      } else if (regretted && !aside && (DENIALS.contains(key) || key.equals("only"))) {
        denied = true;
      } else if (regretted && !aside && ability == null && ABILITY.contains(key)) {
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

  private static final Set<Reading.Kind> RECORDED =
      Set.of(Reading.Kind.IDENTIFIER, Reading.Kind.PRICE, Reading.Kind.DATE);

  private static final Set<String> REASONS =
      Set.of("since", "because", "as", "if", "unless", "when", "once", "until");

  private static final Set<String> DENIALS =
      Words.setOf(
          """
          not no never cannot can't unable isn't aren't wasn't weren't hasn't haven't hadn't won't
          couldn't don't doesn't didn't shouldn't neither nor none nothing nicht kein keine pas
          """);
}
