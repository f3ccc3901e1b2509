package io.cartagent.domain.grounding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The evidence one listener may hear, cut into units and read. */
final class EvidenceIndex {
  private final List<EvidenceUnit> units = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final LocalDate today;
  private static final Negation.Polarities NONE = Negation.read(List.of());

  /** The units of one excerpt, in their order. */
  record Passage(Evidence.Excerpt excerpt, List<EvidenceUnit> units) {}

  private EvidenceIndex(LocalDate today) {
    this.today = today;
  }

  static EvidenceIndex of(GroundingContext context) {
    EvidenceIndex index =
        new EvidenceIndex(context.now().atZone(context.shop().zone()).toLocalDate());
    List<Evidence> audible =
        context.evidence().stream()
            .filter(evidence -> context.listener().reaches(evidence.audience()))
            .toList();
    index.addFacts(
        audible.stream()
            .filter(Evidence.Fact.class::isInstance)
            .map(Evidence.Fact.class::cast)
            .toList());
    for (Evidence evidence : audible) {
      if (evidence instanceof Evidence.Excerpt excerpt) {
        index.addExcerpt(excerpt);
      }
    }
    index.addVocabulary(context.shop().name());
    return index;
  }

  LocalDate today() {
    return today;
  }

  List<EvidenceUnit> units() {
    return units;
  }

  List<EvidenceUnit> facts() {
    return units.stream().filter(EvidenceUnit::isFact).toList();
  }

  List<Passage> passages() {
    return passages;
  }

  /** Whether the word stands anywhere in the evidence. */
  boolean knows(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return vocabulary.contains(key) || vocabulary.contains(Words.stem(key));
  }

  private void addFacts(List<Evidence.Fact> facts) {
    Map<String, Set<String>> aliases = aliasesOf(facts);
    for (Evidence.Fact fact : facts) {
      Set<String> subject = new HashSet<>(stemsOf(fact.subject()));
      subject.addAll(aliases.getOrDefault(key(fact), Set.of()));
      subject.addAll(orderNameOf(fact.source().label()));
      Set<String> stems = new HashSet<>(stemsOf(fact.text()));
      stems.addAll(subject);
      units.add(new EvidenceUnit(fact, fact.text(), FactReadings.of(fact), stems, subject, NONE));
      addVocabulary(fact.text());
    }
  }

  /** What else a parcel or variant may be called: its number, its items. */
  private static Map<String, Set<String>> aliasesOf(List<Evidence.Fact> facts) {
    Map<String, Set<String>> aliases = new HashMap<>();
    for (Evidence.Fact fact : facts) {
      Set<String> names = aliases.computeIfAbsent(key(fact), ignored -> new HashSet<>());
      if (fact.attribute().equals("parcel number")
          && fact.value() instanceof FactValue.Quantity quantity) {
        names.add(SubjectNames.parcel(quantity.number().intValue()));
      } else if (fact.attribute().equals("item") && fact.subject().startsWith("parcel")) {
        names.addAll(stemsOf(fact.value().inWords()));
      }
    }
    return aliases;
  }

  private static String key(Evidence.Fact fact) {
    return fact.source().id() + "\n" + fact.subject();
  }

  private static Set<String> orderNameOf(String label) {
    return Token.listOf(label).stream()
        .filter(token -> token.text().chars().anyMatch(Character::isDigit))
        .map(Token::key)
        .collect(Collectors.toSet());
  }

  private void addExcerpt(Evidence.Excerpt excerpt) {
    Set<String> heading = stemsOf(excerpt.passage().heading());
    List<EvidenceUnit> sentences = new ArrayList<>();
    Set<String> tableHead = Set.of();
    boolean inTable = false;
    SentenceAssembler assembler = new SentenceAssembler();
    List<String> texts = new ArrayList<>(assembler.push(excerpt.text()));
    texts.addAll(assembler.finish());
    for (String text : texts) {
      boolean row = text.indexOf('|') >= 0;
      if (row && !inTable) {
        tableHead = stemsOf(text);
      }
      inTable = row;
      ClaimExtractor.Extract extract = ClaimExtractor.ofEvidence(text, today);
      Set<String> stems = new HashSet<>(heading);
      extract.tokens().forEach(token -> stems.add(Words.stem(token.key())));
      if (row) {
        stems.addAll(tableHead);
      }
      sentences.add(
          new EvidenceUnit(
              excerpt, text, extract.readings(), stems, Set.of(), Negation.read(extract.tokens())));
    }
    units.addAll(sentences);
    passages.add(new Passage(excerpt, List.copyOf(sentences)));
    addVocabulary(excerpt.text());
    addVocabulary(excerpt.source().label());
  }

  private void addVocabulary(String text) {
    for (Token token : Token.listOf(text)) {
      vocabulary.add(token.key());
      vocabulary.add(Words.stem(token.key()));
    }
  }

  private static Set<String> stemsOf(String text) {
    Set<String> stems = new HashSet<>();
    for (Token token : Token.listOf(text)) {
      if (token.isAlphanumeric() && !Words.isFunction(token.key())) {
        stems.add(Words.stem(token.key()));
      }
    }
    return stems;
  }
}
