package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.claim.AttributeCues;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Clause;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.claim.SubjectNames;
import io.cartagent.domain.grounding.evidence.EarlierSentences;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps a value with what it is said of. A unit of evidence supports a claim only when no rival,
 * which tells the same sort of value of something else, is named better by the sentence: the price
 * of the red one cannot be said of the blue one.
 */
final class Binding {
  private final String sentence;
  private final List<Token> tokens;
  private final List<Reading> readings;
  private final Set<String> sentenceNames;
  private final EvidenceIndex index;
  private final Set<String> lastNamed;

  Binding(
      String sentence,
      ClaimExtractor.Extract extract,
      EvidenceIndex index,
      List<EvidenceUnit> earlier) {
    this.lastNamed = EarlierSentences.lastNamed(earlier);
    this.sentence = sentence;
    this.tokens = extract.tokens();
    this.readings = extract.readings();
    this.index = index;
    this.sentenceNames = namesIn(0, sentence.length());
  }

  /** The names between two places, with the numbers that belong to a product's title. */
  private Set<String> namesIn(int start, int end) {
    Set<String> names = SubjectNames.in(tokens, start, end);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean inside = token.start() >= start && token.end() <= end;
      if (inside && token.isNumber() && isInTitle(i)) {
        names.add(token.key());
      }
    }
    return names;
  }

  private boolean isInTitle(int at) {
    return (at > 0 && index.words().isInTitle(tokens.get(at - 1).key(), tokens.get(at).key()))
        || (at + 1 < tokens.size()
            && index.words().isInTitle(tokens.get(at).key(), tokens.get(at + 1).key()));
  }

  /** Whether the unit may be what the sentence makes this claim about. */
  boolean allows(EvidenceUnit unit, Reading claim) {
    Clause clause = Clause.around(claim, tokens, sentence.length());
    Set<String> clauseNames = namesIn(clause.start(), clause.end());
    if (unit.isFact()) {
      return AttributeCues.allow(
              claim.kind(), unit.attribute(), clause.of(tokens), index.attributes())
          && !isOfAnotherOrder(unit, clause)
          && isBestNamed(unit, claim, clauseNames);
    }
    return isAboutNamed(unit, clause.of(tokens))
        && DimensionCues.allow(unit, claim, tokens)
        && isBestCovered(unit, claim, clauseNames);
  }

  /** Whether the sentence names an order, and the unit is of the record of another. */
  private boolean isOfAnotherOrder(EvidenceUnit unit, Clause clause) {
    if (!index.orderNumbers().isOfOrder(unit)) {
      return false;
    }
    Set<String> inClause =
        index
            .orderNumbers()
            .sourcesNamed(
                readings.stream()
                    .filter(one -> one.start() >= clause.start() && one.end() <= clause.end())
                    .toList());
    Set<String> named = inClause.isEmpty() ? index.orderNumbers().sourcesNamed(readings) : inClause;
    return !named.isEmpty() && !named.contains(unit.evidence().source().id());
  }

  /** Whether a unit is about a product the sentence names, or either is about none. */
  boolean isAboutNamed(EvidenceUnit unit) {
    return isAboutNamed(unit, tokens);
  }

  private boolean isAboutNamed(EvidenceUnit unit, List<Token> clause) {
    if (unit.things().isEmpty()) {
      return true;
    }
    Set<String> inClause = index.things().namedIn(clause);
    Set<String> named = inClause.isEmpty() ? index.things().namedIn(tokens) : inClause;
    return named.isEmpty() || !Collections.disjoint(unit.things(), named);
  }

  /** Whether the sentence names anything the facts are about. */
  boolean namesSubject(EvidenceUnit fact) {
    return fact.subject().stream().anyMatch(sentenceNames::contains);
  }

  /** What the sentence may name. */
  Set<String> names() {
    return sentenceNames;
  }

  /** Facts, but none of a source that is named less than another. */
  List<EvidenceUnit> factsOfNamedSources() {
    Map<String, Set<String>> named = new HashMap<>();
    for (EvidenceUnit fact : index.facts()) {
      named
          .computeIfAbsent(fact.evidence().source().id(), ignored -> new HashSet<>())
          .addAll(common(fact.subject(), sentenceNames));
    }
    return index.facts().stream()
        .filter(fact -> {
          Set<String> own = named.getOrDefault(fact.evidence().source().id(), Set.of());
          return named.values().stream().noneMatch(rival -> SubjectNames.isMore(rival, own));
        })
        .toList();
  }

  private boolean isBestNamed(EvidenceUnit unit, Reading claim, Set<String> clauseNames) {
    List<EvidenceUnit> rivals =
        index.facts().stream()
            .filter(rival -> !rival.subject().equals(unit.subject()))
            .filter(rival -> family(rival).equals(family(unit)))
            .filter(rival -> claim.kind() == Reading.Kind.NAME || rival.competesOver(claim))
            .toList();
    boolean clauseDecides =
        !common(unit.subject(), clauseNames).isEmpty()
            || rivals.stream().anyMatch(rival -> !common(rival.subject(), clauseNames).isEmpty());
    boolean sentenceDecides =
        clauseDecides
            || !common(unit.subject(), sentenceNames).isEmpty()
            || rivals.stream().anyMatch(rival -> !common(rival.subject(), sentenceNames).isEmpty());
    boolean goesOn = claim.kind() == Reading.Kind.STATUS && !sentenceDecides;
    Set<String> names = clauseDecides ? clauseNames : goesOn ? lastNamed : sentenceNames;
    Set<String> own = common(unit.subject(), names);
    return rivals.stream()
        .noneMatch(rival -> SubjectNames.isMore(common(rival.subject(), names), own));
  }

  private boolean isBestCovered(EvidenceUnit unit, Reading claim, Set<String> clauseNames) {
    Set<String> naming = new HashSet<>();
    for (Token token : tokens) {
      boolean opensWithAct = token.start() == tokens.getFirst().start() && isAct(token);
      if (!opensWithAct && (token.isCapitalised() || Words.isQuality(token.key()))) {
        naming.add(Words.stem(token.key()));
      }
    }
    naming.retainAll(sentenceNames);
    Set<String> own = common(unit.stems(), naming);
    Set<String> ownInClause = common(unit.stems(), clauseNames);
    return index.tellers().withKind(claim.kind()).stream()
        .filter(rival -> !rival.isFact() && !rival.tells(claim) && rival.competesOver(claim))
        .noneMatch(rival ->
            SubjectNames.isMore(common(rival.stems(), naming), own)
                && !SubjectNames.isMore(ownInClause, common(rival.stems(), clauseNames)));
  }

  /** "Upgrading the trip": what is done names no thing. */
  private static boolean isAct(Token token) {
    return token.key().endsWith("ing");
  }

  private static String family(EvidenceUnit unit) {
    return AttributeCues.family(unit.attribute());
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> common = new HashSet<>(some);
    common.retainAll(others);
    return common;
  }
}
