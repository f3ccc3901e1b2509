package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.claim.Speech;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.ActWords;
import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.Topic;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.polarity.Negation;
import io.cartagent.domain.grounding.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks promises and deeds. What the agent says it has done needs a receipt, the record of that
 * act; what the shop will do or give needs a text that says so.
 */
final class DeedCheck {
  private static final double COVERAGE = 0.6;

  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Speech speech;
  private final Findings findings;

  DeedCheck(ClaimExtractor.Extract extract, EvidenceIndex index, Speech speech, Findings findings) {
    this.extract = extract;
    this.index = index;
    this.speech = speech;
    this.findings = findings;
  }

  void check(Reading claim) {
    String verb = claim.keys().iterator().next();
    switch (claim.unit()) {
      case "gift" -> checkGift(claim, verb);
      default -> checkDeed(claim, verb);
    }
  }

  /** A favour is named: the shop's own texts or records must name it too. */
  private void checkGift(Reading claim, String stem) {
    boolean open = speech == Speech.QUESTION || isHedged(claim);
    if (!open && !isNamedTogether(claim, stem)) {
      findings.fault(claim, "nothing the shop says promises this");
    }
  }

  /** Whether some text or record holds the favour with the thing it is about. */
  private boolean isNamedTogether(Reading claim, String stem) {
    Optional<String> thing =
        extract.tokens().stream()
            .filter(token -> token.start() >= claim.end())
            .findFirst()
            .filter(token -> token.isWord() && !Words.isFunction(token.key()))
            .map(token -> Words.stem(token.key()));
    if (thing.isEmpty()) {
      return index.words().knows(stem);
    }
    return index.units().stream()
        .anyMatch(unit -> hasForm(unit, stem) && hasForm(unit, thing.get()));
  }

  /** Whether the unit has the word, or a long one that differs in its ending only. */
  private static boolean hasForm(EvidenceUnit unit, String stem) {
    return unit.stems().contains(stem)
        || unit.stems().stream().anyMatch(other -> differsInEnding(stem, other));
  }

  private static boolean differsInEnding(String one, String other) {
    int same = Math.min(one.length(), other.length()) - 1;
    return same >= SHORT
        && Math.abs(one.length() - other.length()) <= ENDING
        && one.regionMatches(0, other, 0, same);
  }

  private static final int SHORT = 6;
  private static final int ENDING = 2;

  private void checkDeed(Reading claim, String verb) {
    if (speech == Speech.QUESTION || isHedged(claim)) {
      return;
    }
    Optional<EvidenceUnit> receipt =
        claim.unit().isEmpty() ? Optional.empty() : receiptOf(verb, index, extract);
    boolean dated =
        verb.equals(Words.stem("receive"))
            && findings.used().stream()
                .anyMatch(unit -> unit.attribute().equals("expected delivery"));
    Optional<EvidenceUnit> text = textOf(verb, claim.unit().equals("can"));
    if (receipt.isPresent()) {
      findings.support(claim, receipt.get());
    } else if (text.isPresent() && !claim.unit().equals("deed")) {
      findings.support(claim, text.get());
    } else if (!dated && !isStatus(claim)) {
      findings.fault(
          claim,
          claim.unit().equals("deed")
              ? "no record shows that this was done"
              : "nothing the shop says promises this");
    }
  }

  /** The record of an act the verb may name. */
  static Optional<EvidenceUnit> receiptOf(
      String verb, EvidenceIndex index, ClaimExtractor.Extract extract) {
    Set<String> names = ActWords.namesOf(verb);
    Set<String> named = sourcesNamed(index, extract);
    return index.units().stream()
        .filter(unit -> named.isEmpty() || named.contains(unit.evidence().source().id()))
        .filter(unit -> {
          Set<String> act = index.receipts().actOf(unit);
          return act.stream().anyMatch(names::contains)
              || (ActWords.isAnyAct(verb) && !act.isEmpty());
        })
        .findFirst();
  }

  /** The sources of whatever the sentence gives a number of; empty when it gives none. */
  static Set<String> sourcesNamed(EvidenceIndex index, ClaimExtractor.Extract extract) {
    return extract.readings().stream()
        .filter(reading -> reading.kind() == Reading.Kind.IDENTIFIER)
        .flatMap(reading -> index.tellers().of(reading).stream())
        .map(unit -> unit.evidence().source().id())
        .collect(Collectors.toSet());
  }

  private Optional<EvidenceUnit> textOf(String verb, boolean able) {
    return index.units().stream()
        .filter(unit -> !unit.isFact())
        .filter(unit -> unit.stems().contains(verb) && !unit.polarities().onlyDenies(verb))
        .filter(unit -> able || (isPromise(unit) && extract.coverage(unit.stems()) >= COVERAGE))
        .findFirst();
  }

  /** Whether the text itself says what will be done, rather than what may be. */
  private static boolean isPromise(EvidenceUnit unit) {
    return Token.listOf(unit.text()).stream()
        .anyMatch(token -> PROMISING.contains(token.key()) || ACTS.contains(token.key()));
  }

  private static final Set<String> PROMISING = Languages.words(Topic.PROMISERS);
  private static final Set<String> ACTS = Languages.words(Topic.ACTS);

  /** "I cannot guarantee", "if we refund": nothing is promised. */
  private boolean isHedged(Reading claim) {
    boolean denied = false;
    boolean hedged = false;
    for (Token token : extract.tokens()) {
      if (token.start() >= claim.end()) {
        break;
      }
      String key = token.key();
      if (key.equals("but") || key.equals("however")) {
        hedged = false;
        denied = false;
      }
      denied = (denied && !key.equals(",")) || Negation.isNegator(key);
      hedged |= HEDGES.contains(key);
    }
    return denied || hedged;
  }

  private static final Set<String> HEDGES =
      Set.of(
          "if", "whether", "once", "after", "when", "falls", "wenn", "sobald", "ob", "si", "quand",
          "cuando");

  /** "We have shipped it" is a status, which is checked as one. */
  private boolean isStatus(Reading claim) {
    return claim.unit().equals("done")
        && extract.readings().stream()
            .filter(reading -> reading.kind() == Reading.Kind.STATUS)
            .anyMatch(reading -> reading.start() < claim.end() && claim.start() < reading.end());
  }
}
