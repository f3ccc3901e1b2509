package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.StatusWords;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.polarity.Negation;
import io.cartagent.domain.grounding.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what a sentence allows in a state against the texts that tie it to a state: where an order
 * can only be returned once it is delivered, a pending one cannot be.
 */
final class PremiseCheck {
  private static final Set<String> ABLE =
      Set.of("can", "may", "eligible", "possible", "able", "allowed", "kann", "peut", "puede");
  private static final Set<String> OPENERS =
      Set.of("if", "when", "once", "after", "while", "until", "wenn", "si", "cuando");
  private static final Set<String> ONLY = Set.of("only", "nur", "seulement", "solo", "sólo");

  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Findings findings;

  PremiseCheck(ClaimExtractor.Extract extract, EvidenceIndex index, Findings findings) {
    this.extract = extract;
    this.index = index;
    this.findings = findings;
  }

  /**
   * What a text ties to a state.
   *
   * @param acts stems of what is allowed
   * @param terms the states in which it is
   */
  private record Tie(Set<String> acts, Set<String> terms) {}

  void check() {
    Optional<Reading> premise =
        extract.readings().stream()
            .filter(reading -> reading.kind() == Reading.Kind.STATUS && reading.unit().isEmpty())
            .findFirst();
    Optional<Token> able = premise.flatMap(this::allowedAfter);
    if (premise.isEmpty() || able.isEmpty()) {
      return;
    }
    Set<String> acts = stemsFrom(able.get());
    boolean contradicted = false;
    for (EvidenceUnit unit : index.tellers().near(acts)) {
      Optional<Tie> tie = tieOf(unit);
      boolean same = tie.filter(one -> one.acts().stream().anyMatch(acts::contains)).isPresent();
      if (same) {
        if (tie.get().terms().stream().anyMatch(term -> fits(premise.get(), term))) {
          return;
        }
        contradicted = true;
      }
    }
    if (contradicted) {
      findings.fault(
          new Claim.Polarity(able.get().text(), false),
          able.get().start(),
          able.get().end(),
          "the evidence allows this in another state only");
    }
  }

  /** The word that allows something after the state, unless something is denied there. */
  private Optional<Token> allowedAfter(Reading premise) {
    Optional<Token> able = Optional.empty();
    for (Token token : extract.tokens()) {
      if (token.start() < premise.end()) {
        continue;
      }
      if (Negation.isNegator(token.key())
          || ONLY.contains(token.key())
          || OPENERS.contains(token.key())) {
        return Optional.empty();
      }
      if (able.isPresent() && !token.isAlphanumeric()) {
        return able;
      }
      if (able.isEmpty() && ABLE.contains(token.key())) {
        able = Optional.of(token);
      }
    }
    return able;
  }

  private Set<String> stemsFrom(Token able) {
    Set<String> stems = new HashSet<>();
    for (Token token : extract.tokens()) {
      if (token.start() > able.start()) {
        if (!token.isAlphanumeric()) {
          break;
        }
        addAct(token, stems);
      }
    }
    return stems;
  }

  private static void addAct(Token token, Set<String> into) {
    if (token.isWord() && !Words.isFunction(token.key()) && !Words.isTrade(token.key())) {
      into.add(Words.stem(token.key()));
    }
  }

  private static boolean fits(Reading premise, String term) {
    String shown = premise.keys().iterator().next();
    return StatusWords.tells(shown, term) || StatusWords.tells(term, shown);
  }

  /** "An order can only be returned if its status is 'delivered'". */
  private static Optional<Tie> tieOf(EvidenceUnit unit) {
    List<Token> tokens = Token.listOf(unit.text());
    int only = -1;
    int opener = -1;
    for (int i = 0; i < tokens.size() && opener < 0; i++) {
      String key = tokens.get(i).key();
      only = ONLY.contains(key) ? i : only;
      opener = only >= 0 && OPENERS.contains(key) ? i : opener;
    }
    if (opener < 0) {
      return Optional.empty();
    }
    Set<String> acts = new HashSet<>();
    tokens.subList(Math.max(0, only - ACT_REACH), opener).forEach(token -> addAct(token, acts));
    int from = tokens.get(opener).start();
    Set<String> terms = new HashSet<>();
    for (Reading reading : unit.readings()) {
      if (reading.kind() == Reading.Kind.STATUS
          && reading.start() > from
          && !reading.unit().equals("not")) {
        terms.addAll(reading.keys());
      }
    }
    return terms.isEmpty() ? Optional.empty() : Optional.of(new Tie(acts, terms));
  }

  /** "can be returned only if": the act may stand before the word. */
  private static final int ACT_REACH = 3;
}
