package io.cartagent.domain.grounding.evidence;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.rule.RuleTerms;
import io.cartagent.domain.grounding.rule.RuleTexts;
import io.cartagent.domain.grounding.text.Token;
import io.cartagent.domain.knowledge.SourceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The evidence one listener may hear: its units, its words, and where each value is told. */
public final class EvidenceIndex {
  private final LocalDate today;
  private final Things things = new Things();
  private final OptionRecords options = new OptionRecords();
  private final EvidenceWords words = new EvidenceWords();
  private final Tellers tellers = new Tellers();
  private final Receipts receipts = new Receipts();
  private final OrderNumbers orderNumbers = new OrderNumbers();

  private final List<EvidenceUnit> units = new ArrayList<>();
  private final List<EvidenceUnit> facts = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final IdentityHashMap<EvidenceUnit, RuleTexts.Rule> rules = new IdentityHashMap<>();
  private final Set<String> attributes = new HashSet<>();
  private final Set<String> factStems = new HashSet<>();
  private final Set<String> recorded = new HashSet<>();
  private final Set<String> saidStems = new HashSet<>();
  private final List<Reading> said = new ArrayList<>();

  /** The units of one excerpt, in their order. */
  public record Passage(Evidence.Excerpt excerpt, List<EvidenceUnit> units) {}

  private EvidenceIndex(LocalDate today) {
    this.today = today;
  }

  /**
   * Reads evidence.
   *
   * @param audible what the listener may hear
   * @param said what the shopper wrote
   */
  public static EvidenceIndex of(
      List<Evidence> audible, List<String> said, String shopName, LocalDate today) {
    EvidenceIndex index = new EvidenceIndex(today);
    audible.forEach(index.things::learn);
    EvidenceReader reader = new EvidenceReader(today, index.things);
    List<Evidence.Fact> facts = new ArrayList<>();
    for (Evidence evidence : audible) {
      if (evidence instanceof Evidence.Fact fact) {
        facts.add(fact);
      }
    }
    index.addFacts(reader.facts(facts));
    for (Evidence evidence : audible) {
      if (evidence instanceof Evidence.Excerpt excerpt) {
        index.addExcerpt(excerpt, reader.sentences(excerpt));
      }
    }
    index.words.learn(shopName);
    said.forEach(index::addSaid);
    return index;
  }

  private void addFacts(List<EvidenceUnit> read) {
    for (EvidenceUnit unit : read) {
      add(unit);
      facts.add(unit);
      factStems.addAll(unit.stems());
      attributes.add(unit.attribute());
      words.learn(unit.text());
      RuleTerms.of(Token.listOf(unit.text())).forEach(term -> recorded.add(term.name()));
      if (unit.evidence() instanceof Evidence.Fact fact) {
        options.add(unit, fact);
        words.learnTitle(fact.subject());
        words.learnTitle(fact.source().label());
      }
    }
  }

  private void addExcerpt(Evidence.Excerpt excerpt, List<EvidenceUnit> sentences) {
    for (EvidenceUnit unit : sentences) {
      add(unit);
      RuleTexts.Rule rule = RuleTexts.of(Token.listOf(unit.text()));
      rules.put(unit, rule);
      words.countRule(rule.names());
    }
    passages.add(new Passage(excerpt, sentences));
    words.learn(excerpt.text());
    words.learn(excerpt.source().label());
    if (excerpt.source().kind() == SourceKind.PRODUCT) {
      words.learnTitle(excerpt.source().label());
    }
  }

  private void add(EvidenceUnit unit) {
    units.add(unit);
    tellers.learn(unit);
    receipts.learn(unit);
    orderNumbers.learn(unit);
    words.count(unit.stems());
  }

  private void addSaid(String text) {
    ClaimExtractor.Extract extract = ClaimExtractor.ofEvidence(text, today);
    said.addAll(extract.readings());
    words.learnNeighbours(extract.tokens());
    extract.tokens().forEach(token -> saidStems.add(Words.stem(token.key())));
  }

  public LocalDate today() {
    return today;
  }

  public List<EvidenceUnit> units() {
    return units;
  }

  public List<EvidenceUnit> facts() {
    return facts;
  }

  public List<Passage> passages() {
    return passages;
  }

  /** The words of the evidence. */
  public EvidenceWords words() {
    return words;
  }

  /** Who tells what. */
  public Tellers tellers() {
    return tellers;
  }

  /** What was done. */
  public Receipts receipts() {
    return receipts;
  }

  /** Which records are of which order. */
  public OrderNumbers orderNumbers() {
    return orderNumbers;
  }

  /** The short values of records. */
  public OptionRecords options() {
    return options;
  }

  /** The products the evidence tells of. */
  public Things things() {
    return things;
  }

  /** The names of all facts' attributes. */
  public Set<String> attributes() {
    return attributes;
  }

  public boolean isInFacts(String stem) {
    return factStems.contains(stem);
  }

  /** What the shopper wrote, read. */
  public List<Reading> said() {
    return said;
  }

  /** Whether the shopper used the word. */
  public boolean isSaid(String stem) {
    return saidStems.contains(stem);
  }

  /** What a sentence of a text says as a rule. */
  public RuleTexts.Rule rule(EvidenceUnit unit) {
    return rules.getOrDefault(unit, RuleTexts.NONE);
  }

  /** Whether a record has the word. */
  public boolean isRecorded(String name) {
    return recorded.contains(name);
  }
}
