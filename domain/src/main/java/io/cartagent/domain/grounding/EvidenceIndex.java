package io.cartagent.domain.grounding;

import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The evidence one listener may hear, cut into units and read. */
final class EvidenceIndex {
  private static final int BEGINNING = 5;
  private static final int BESIDE = 4;

  private final OptionRecords options = new OptionRecords();
  private final Things things = new Things();
  private final Set<String> attributes = new HashSet<>();
  private final Set<String> titlePairs = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();
  private final Set<String> factStems = new HashSet<>();
  private final Map<String, Set<String>> qualitiesByNeighbour = new HashMap<>();

  private final List<EvidenceUnit> units = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final List<EvidenceUnit> facts = new ArrayList<>();
  private final Map<String, List<EvidenceUnit>> tellersByKey = new HashMap<>();
  private final Map<Reading.Kind, List<EvidenceUnit>> unitsByKind =
      new EnumMap<>(Reading.Kind.class);
  private final Set<String> saidStems = new HashSet<>();
  private final Map<String, Set<String>> acts = new HashMap<>();
  private final Map<String, Integer> countsByStem = new HashMap<>();
  private final Map<String, List<EvidenceUnit>> textsByStem = new HashMap<>();
  private final Set<String> labelled = new HashSet<>();
  private final Set<String> years = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final List<Reading> said = new ArrayList<>();
  private final LocalDate today;
  private static final Negation.Polarities NONE = Negation.read(List.of());

  private final IdentityHashMap<EvidenceUnit, Integer> places = new IdentityHashMap<>();
  private final IdentityHashMap<EvidenceUnit, RuleTexts.Rule> rules = new IdentityHashMap<>();
  private static final int MOST_INITIALS = 5;
  private final Set<String> initials = new HashSet<>();
  private final Set<String> recorded = new HashSet<>();
  private final Map<String, Integer> ruleCounts = new HashMap<>();

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
    audible.forEach(index.things::learn);
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
    context.said().forEach(index::addSaid);
    for (EvidenceUnit unit : index.units) {
      index.places.put(unit, index.places.size());
      index.addTeller(unit);
    }
    return index;
  }

  private void addSaid(String text) {
    ClaimExtractor.Extract extract = ClaimExtractor.ofEvidence(text, today);
    said.addAll(extract.readings());
    addNeighbours(extract.tokens());
    extract.tokens().forEach(token -> saidStems.add(Words.stem(token.key())));
  }

  private void addTeller(EvidenceUnit unit) {
    if (unit.evidence() instanceof Evidence.Fact fact) {
      facts.add(unit);
      factStems.addAll(unit.stems());
      options.add(unit, fact);
      addTitle(fact.subject());
      addTitle(fact.source().label());
      attributes.add(fact.attribute());
      addChange(fact);
    }
    unit.stems()
        .forEach(stem -> {
          countsByStem.merge(stem, 1, Integer::sum);
          if (!unit.isFact()) {
            textsByStem.computeIfAbsent(stem, ignored -> new ArrayList<>()).add(unit);
          }
        });
    if (labelled.add(unit.evidence().source().id())) {
      addAct(unit.evidence().source());
    }
    Set<Reading.Kind> kinds = EnumSet.noneOf(Reading.Kind.class);
    Set<String> keys = new HashSet<>();
    for (Reading reading : unit.readings()) {
      if (reading.kind() == Reading.Kind.DATE) {
        reading.keys().stream()
            .filter(key -> key.length() >= 7)
            .forEach(key -> years.add(key.substring(0, 4)));
      }
      if (kinds.add(reading.kind())) {
        unitsByKind.computeIfAbsent(reading.kind(), ignored -> new ArrayList<>()).add(unit);
      }
      for (String key : reading.keys()) {
        if (keys.add(reading.kind().name() + " " + key)) {
          tellersByKey
              .computeIfAbsent(reading.kind().name() + " " + key, ignored -> new ArrayList<>())
              .add(unit);
        }
      }
    }
  }

  /** The units that tell just this, in the order of the evidence. */
  List<EvidenceUnit> tellersOf(Reading claim) {
    NavigableMap<Integer, EvidenceUnit> tellers = new TreeMap<>();
    for (String key : claim.keys()) {
      if (!key.startsWith(NumberScanner.BARE)) {
        collect(claim.kind().name() + " " + key, claim, tellers);
      }
      if (claim.kind() == Reading.Kind.PRICE) {
        collect(
            Reading.Kind.COUNT.name() + " " + key.substring(0, key.indexOf(' ')), claim, tellers);
      }
    }
    if (tellers.isEmpty()) {
      claim.keys().stream()
          .filter(key -> key.startsWith(NumberScanner.BARE))
          .forEach(key -> collect(claim.kind().name() + " " + key, claim, tellers));
    }
    return List.copyOf(tellers.values());
  }

  private void collect(String key, Reading claim, Map<Integer, EvidenceUnit> into) {
    for (EvidenceUnit unit : tellersByKey.getOrDefault(key, List.of())) {
      if (unit.tells(claim)) {
        into.put(places.getOrDefault(unit, 0), unit);
      }
    }
  }

  /** The units that tell a value of this kind. */
  List<EvidenceUnit> unitsWith(Reading.Kind kind) {
    return unitsByKind.getOrDefault(kind, List.of());
  }

  /** What the shopper wrote, read. */
  List<Reading> said() {
    return said;
  }

  /** Whether the evidence dates anything in the year. */
  boolean isYear(int year) {
    return years.contains(Integer.toString(year));
  }

  /** Sentences that hold any of the stems. */
  Set<EvidenceUnit> unitsNear(Set<String> stems) {
    Set<EvidenceUnit> near = Collections.newSetFromMap(new IdentityHashMap<>());
    stems.forEach(stem -> near.addAll(textsByStem.getOrDefault(stem, List.of())));
    return near;
  }

  /** The short values of records. */
  OptionRecords options() {
    return options;
  }

  /** The names of all facts' attributes. */
  Set<String> attributes() {
    return attributes;
  }

  boolean isInFacts(String stem) {
    return factStems.contains(stem);
  }

  /** Whether the evidence has a colour or the like right before the other word. */
  boolean stand(String quality, String next) {
    return pairs.contains(quality + " " + next);
  }

  /** Colours and the like that stand within a few words of this one. */
  Set<String> qualitiesBeside(String stem) {
    return qualitiesByNeighbour.getOrDefault(stem, Set.of());
  }

  private void addNeighbours(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!Words.sortOf(tokens.get(i).key()).isEmpty()) {
        String quality = Words.stem(tokens.get(i).key());
        if (i + 1 < tokens.size()) {
          pairs.add(tokens.get(i).key() + " " + tokens.get(i + 1).key());
        }
        for (int j = Math.max(0, i - BESIDE); j < Math.min(tokens.size(), i + BESIDE + 1); j++) {
          if (j != i && tokens.get(j).isWord()) {
            qualitiesByNeighbour
                .computeIfAbsent(Words.stem(tokens.get(j).key()), ignored -> new HashSet<>())
                .add(quality);
          }
        }
      }
    }
  }

  /** How often a word of this stem stands in the evidence. */
  int countOf(String stem) {
    return countsByStem.getOrDefault(stem, 0);
  }

  /** Stems that name the act whose result the unit is; empty for what was only looked up. */
  Set<String> actOf(EvidenceUnit unit) {
    return acts.getOrDefault(unit.evidence().source().id(), Set.of());
  }

  /** A status such as "return requested" is the receipt of that act. */
  private void addChange(Evidence.Fact fact) {
    if (fact.value() instanceof FactValue.Status(String term)
        && (term.contains("requested") || StatusVocabulary.predicateOf(term).isEmpty())) {
      Set<String> changes = new HashSet<>(stemsOf(term));
      changes.removeIf(stem -> !DeedCheck.isAct(stem));
      if (!changes.isEmpty()) {
        changes.addAll(acts.getOrDefault(fact.source().id(), Set.of()));
        acts.put(fact.source().id(), Set.copyOf(changes));
      }
    }
  }

  private void addAct(Source source) {
    List<Token> label = Token.listOf(source.label());
    if (source.kind() == SourceKind.ORDER && !label.isEmpty()) {
      String first = Words.stem(label.getFirst().key());
      if (DeedCheck.isAct(first)) {
        Set<String> act = stemsOf(source.label());
        act.addAll(acts.getOrDefault(source.id(), Set.of()));
        acts.put(source.id(), Set.copyOf(act));
      }
    }
  }

  /** Whether the shopper used the word. */
  boolean isSaid(String stem) {
    return saidStems.contains(stem);
  }

  LocalDate today() {
    return today;
  }

  List<EvidenceUnit> units() {
    return units;
  }

  List<EvidenceUnit> facts() {
    return facts;
  }

  List<Passage> passages() {
    return passages;
  }

  /** Whether a name of the evidence is shortened so: EU for European Union. */
  boolean hasInitials(String capitals) {
    return initials.contains(capitals);
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
      RuleTerms.of(Token.listOf(fact.text())).forEach(term -> recorded.add(term.name()));
      units.add(
          new EvidenceUnit(
              fact,
              fact.text(),
              FactReadings.of(fact, today),
              stems,
              subject,
              NONE,
              List.of(),
              CareCheck.methodsIn(Token.listOf(fact.text())),
              Set.of()));
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
    List<Token> headingTokens = Token.listOf(excerpt.passage().heading());
    Set<String> about = things.toldBy(excerpt, headingTokens);
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
      Set<String> named = things.namedIn(extract.tokens());
      about =
          !named.isEmpty() || !isContinued(extract.tokens())
              ? things.toldBy(excerpt, with(headingTokens, extract.tokens()))
              : about;
      EvidenceUnit unit =
          new EvidenceUnit(
              excerpt,
              text,
              extract.readings(),
              stems,
              Set.of(),
              Negation.read(extract.tokens()),
              PolarityCheck.sidesOf(extract.tokens()),
              CareCheck.methodsIn(extract.tokens()),
              about);
      sentences.add(unit);
      RuleTexts.Rule rule = RuleTexts.of(extract.tokens());
      rules.put(unit, rule);
      rule.names().forEach(name -> ruleCounts.merge(name, 1, Integer::sum));
    }
    units.addAll(sentences);
    passages.add(new Passage(excerpt, List.copyOf(sentences)));
    addVocabulary(excerpt.text());
    addVocabulary(excerpt.source().label());
    if (excerpt.source().kind() == SourceKind.PRODUCT) {
      addTitle(excerpt.source().label());
    }
  }

  private static List<Token> with(List<Token> heading, List<Token> tokens) {
    List<Token> both = new ArrayList<>(heading);
    both.addAll(tokens);
    return both;
  }

  /** Whether a sentence goes on about what the sentence before it named. */
  private static boolean isContinued(List<Token> tokens) {
    return tokens.stream()
        .filter(Token::isWord)
        .findFirst()
        .filter(token -> PRONOUNS.contains(token.key()))
        .isPresent();
  }

  private static final Set<String> PRONOUNS =
      Set.of("it", "its", "it's", "they", "their", "this", "these", "both");

  /** The products the evidence tells of. */
  Things things() {
    return things;
  }

  /** What a sentence of a text says as a rule. */
  RuleTexts.Rule rule(EvidenceUnit unit) {
    return rules.getOrDefault(unit, RuleTexts.NONE);
  }

  /** Whether a record has the word. */
  boolean isRecorded(String name) {
    return recorded.contains(name);
  }

  /** What a word tells: one that no text has tells most, one in each sentence little. */
  double ruleWeight(String name) {
    int count = ruleCounts.getOrDefault(name, 0);
    if (count == 0) {
      return CommonWords.has(name) ? 0.4 : 1;
    }
    double all = Math.log(rules.size() + 1.0);
    return Math.max(0.4, (all - Math.log(count)) / all);
  }

  /** Whether two words stand side by side in a title: the 24 of "Burren 24 Backpack". */
  boolean isInTitle(String first, String second) {
    return titlePairs.contains(first + " " + second);
  }

  private void addTitle(String title) {
    List<Token> tokens = Token.listOf(title);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      titlePairs.add(tokens.get(i).key() + " " + tokens.get(i + 1).key());
    }
  }

  private void addInitials(List<Token> tokens) {
    StringBuilder capitals = new StringBuilder();
    for (Token token : tokens) {
      if (token.isWord() && token.isCapitalised()) {
        capitals.appendCodePoint(token.text().codePointAt(0));
        for (int from = 0;
            from + 2 <= capitals.length() && capitals.length() <= MOST_INITIALS;
            from++) {
          initials.add(capitals.substring(from));
        }
      } else {
        capitals.setLength(0);
      }
    }
  }

  private void addVocabulary(String text) {
    List<Token> tokens = Token.listOf(text);
    addInitials(tokens);
    addNeighbours(tokens);
    for (Token token : tokens) {
      String stem = Words.stem(token.key());
      vocabulary.add(token.key());
      vocabulary.add(stem);
      if (stem.length() >= BEGINNING) {
        beginnings.add(stem.substring(0, BEGINNING));
      }
    }
  }

  /** Whether the evidence has the word, or a long one that begins alike. */
  boolean hasLike(String stem) {
    return vocabulary.contains(stem)
        || (stem.length() >= BEGINNING && beginnings.contains(stem.substring(0, BEGINNING)));
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
