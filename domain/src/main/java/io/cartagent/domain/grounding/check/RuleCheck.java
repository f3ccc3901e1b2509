package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.claim.Speech;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.rule.Rights;
import io.cartagent.domain.grounding.rule.RuleParts;
import io.cartagent.domain.grounding.rule.RuleTerms;
import io.cartagent.domain.grounding.rule.RuleTexts;
import io.cartagent.domain.grounding.rule.RuleWords;
import io.cartagent.domain.grounding.text.Token;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks what a sentence says of the shop's own rules: what may be returned, what is free, whom it
 * holds for. Such a sentence is true only where one sentence of the shop's texts says the same of
 * the same: with the predicate, the reach and the exceptions the sentence has. Words that are
 * merely somewhere in the texts prove nothing.
 */
final class RuleCheck {
  /** The part of a sentence that one sentence of a text must tell. */
  private static final double ENOUGH = 0.67;

  /** A word of the sentence before or after counts less. */
  private static final double NEARBY = 0.25;

  /** The weight from which a word tells one rule from another. */
  private static final double RARE = 0.7;

  /** The part that records must tell where no text tells anything. */
  private static final double RECORDED = 0.8;

  /** The part of what is said of one case that must be known; its values are checked anyway. */
  private static final double HALF = 0.5;

  /** The part that the text itself must tell where records tell the rest. */
  private static final double OWN = 0.3;

  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Speech speech;
  private final Findings findings;

  /** Whether it speaks of one case, whose record is at hand. */
  private boolean particular;

  RuleCheck(ClaimExtractor.Extract extract, EvidenceIndex index, Speech speech, Findings findings) {
    this.extract = extract;
    this.index = index;
    this.speech = speech;
    this.findings = findings;
  }

  /** Whether the sentence tells rules, and texts tell them all; its words need no other check. */
  boolean check(String sentence) {
    if (speech == Speech.QUESTION) {
      return false;
    }
    return speech == Speech.DIALOGUE
        ? Speech.statedIn(extract.tokens()).stream().allMatch(part -> check(part, sentence))
        : check(RuleParts.withoutLabel(extract.tokens()), sentence);
  }

  private boolean check(List<Token> tokens, String sentence) {
    if (!RuleWords.isRule(tokens)) {
      return false;
    }
    particular =
        findings.used().stream()
                .anyMatch(unit -> unit.evidence().source().kind() == SourceKind.ORDER)
            || !findings.derivations().isEmpty()
            || extract.readings().stream()
                .anyMatch(reading -> reading.kind() == Reading.Kind.IDENTIFIER);
    if (particular && index.passages().isEmpty()) {
      return false;
    }
    if (!isTold(tokens)) {
      List<List<Token>> clauses = RuleParts.clausesOf(tokens);
      boolean told = clauses.size() > 1 && clauses.stream().allMatch(this::isTold);
      if (!told) {
        findings.fault(
            new Claim.Statement(sentence), 0, sentence.length(), "no text of the shop says this");
        return false;
      }
    }
    return !particular;
  }

  private boolean isTold(List<Token> tokens) {
    Statement statement = new Statement(tokens);
    for (EvidenceIndex.Passage passage : index.passages()) {
      List<EvidenceUnit> units = passage.units();
      for (int i = 0; i < units.size(); i++) {
        RuleTexts.Rule before = i > 0 ? index.rule(units.get(i - 1)) : RuleTexts.NONE;
        RuleTexts.Rule after = i + 1 < units.size() ? index.rule(units.get(i + 1)) : RuleTexts.NONE;
        if (statement.isToldBy(index.rule(units.get(i)), before, after, units.get(i))) {
          return true;
        }
      }
    }
    return statement.isEmpty() || statement.isRecorded();
  }

  /** A sentence or a clause of it, by its terms. */
  private final class Statement {
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final Set<String> predicates;
    private final Set<String> denied = new HashSet<>();
    private final Set<String> affirmed = new HashSet<>();
    private final Set<RuleParts.Reach> reaches;
    private final List<Reading> values;
    private final Set<String> bounds;
    private final Set<String> groups;
    private final Set<String> rights;
    private final Set<String> named = new HashSet<>();
    private final boolean denies;
    private final double all;

    Statement(List<Token> tokens) {
      List<RuleTerms.Term> terms =
          RuleTerms.of(tokens).stream().filter(term -> !isInValue(term.token())).toList();
      for (RuleTerms.Term term : terms) {
        if (!term.light() && !index.words().hasInitials(term.token().text())) {
          weights.put(term.name(), index.words().ruleWeight(term.name()));
          (term.denied() ? denied : affirmed).add(term.name());
          if (term.token().start() > tokens.getFirst().start() && isCapitalised(term.token())) {
            named.add(term.name());
          }
        }
      }
      predicates = RuleParts.predicatesOf(tokens, terms);
      bounds = RuleParts.boundsOf(tokens, terms);
      groups = RuleParts.groupsOf(tokens, terms);
      rights = Rights.claimedBy(tokens, terms);
      reaches = RuleParts.reachesOf(tokens);
      denies = RuleWords.denies(tokens);
      int start = tokens.isEmpty() ? 0 : tokens.getFirst().start();
      int end = tokens.isEmpty() ? 0 : tokens.getLast().end();
      values =
          extract.readings().stream()
              .filter(reading -> reading.start() >= start && reading.end() <= end)
              .filter(reading -> reading.kind().isValue())
              .toList();
      all = weights.values().stream().mapToDouble(Double::doubleValue).sum() + values.size();
    }

    boolean isEmpty() {
      return weights.isEmpty();
    }

    /** Whether records tell it: whose order it is, what is in it. */
    boolean isRecorded() {
      double recorded =
          weights.entrySet().stream()
              .filter(word -> index.isRecorded(word.getKey()))
              .mapToDouble(Map.Entry::getValue)
              .sum();
      return recorded + values.size() >= RECORDED * all
          && reaches.isEmpty()
          && predicates.isEmpty()
          && !weights.containsKey(RuleTerms.FREE);
    }

    boolean isToldBy(
        RuleTexts.Rule rule, RuleTexts.Rule before, RuleTexts.Rule after, EvidenceUnit unit) {
      double found =
          values.stream()
              .filter(value ->
                  unit.tells(value) || (particular && findings.supportOf(value).isPresent()))
              .count();
      double own = 0;
      for (Map.Entry<String, Double> word : weights.entrySet()) {
        boolean near =
            before.names().contains(word.getKey()) || after.names().contains(word.getKey());
        if (holds(rule, word.getKey())) {
          found += word.getValue();
          own += word.getValue();
        } else if (index.isRecorded(word.getKey())) {
          found += word.getValue();
        } else if (near) {
          found += (particular ? 1 : NEARBY) * word.getValue();
        }
      }
      if (!rule.rights().containsAll(rights)) {
        return false;
      }
      if (particular && !isGenerous()) {
        return found >= HALF * all;
      }
      return found >= ENOUGH * all
          && own >= OWN * all
          && (!denies || (rule.denies() && rule.names().containsAll(named)))
          && predicates.stream().allMatch(name -> holds(rule, name))
          && (!weights.containsKey(RuleTerms.FREE) || holdsAllRare(rule))
          && rule.names().containsAll(bounds)
          && rule.groups().equals(groups)
          && rule.reaches().containsAll(reaches);
    }

    /** Whether it gives something for nothing, or in spite of everything. */
    private boolean isGenerous() {
      return weights.containsKey(RuleTerms.FREE) || reaches.contains(RuleParts.Reach.EVEN_SO);
    }

    /** What is free must be named by the rule itself. */
    private boolean holdsAllRare(RuleTexts.Rule rule) {
      return weights.entrySet().stream()
          .filter(word -> word.getValue() >= RARE && !index.isRecorded(word.getKey()))
          .allMatch(word -> holds(rule, word.getKey()));
    }

    /** Whether the rule has the word, and does not say the opposite of it. */
    private boolean holds(RuleTexts.Rule rule, String name) {
      boolean onlyDenied = denied.contains(name) && !affirmed.contains(name);
      return (onlyDenied ? rule.names() : rule.affirmed()).contains(name);
    }
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private boolean isInValue(Token token) {
    return extract.readings().stream()
        .anyMatch(reading ->
            reading.kind().isValue()
                && reading.start() <= token.start()
                && token.end() <= reading.end());
  }
}
