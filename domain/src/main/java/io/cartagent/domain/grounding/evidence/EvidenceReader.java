package io.cartagent.domain.grounding.evidence;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.claim.CareMethods;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.SubjectNames;
import io.cartagent.domain.grounding.language.Stems;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.polarity.Negation;
import io.cartagent.domain.grounding.polarity.Side;
import io.cartagent.domain.grounding.text.SentenceCutter;
import io.cartagent.domain.grounding.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts evidence into units and reads what each tells, and of what. */
final class EvidenceReader {
  private static final Negation.Polarities NONE = Negation.read(List.of());

  private final LocalDate today;
  private final Things things;

  EvidenceReader(LocalDate today, Things things) {
    this.today = today;
    this.things = things;
  }

  /** Reads facts, each with every name its thing goes by. */
  List<EvidenceUnit> facts(List<Evidence.Fact> facts) {
    List<EvidenceUnit> units = new ArrayList<>();
    Map<String, Set<String>> aliases = aliasesOf(facts);
    for (Evidence.Fact fact : facts) {
      Set<String> subject = new HashSet<>(Stems.of(fact.subject()));
      subject.addAll(aliases.getOrDefault(key(fact), Set.of()));
      subject.addAll(Stems.keysWithDigits(Token.listOf(fact.source().label())));
      Set<String> stems = new HashSet<>(Stems.of(fact.text()));
      stems.addAll(subject);
      units.add(
          new EvidenceUnit(
              fact,
              fact.text(),
              FactReadings.of(fact, today),
              stems,
              subject,
              NONE,
              List.of(),
              CareMethods.in(Token.listOf(fact.text())),
              Set.of()));
    }
    return units;
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
        names.addAll(Stems.of(fact.value().inWords()));
      }
    }
    return aliases;
  }

  private static String key(Evidence.Fact fact) {
    return fact.source().id() + "\n" + fact.subject();
  }

  /** Reads the sentences of an excerpt. */
  List<EvidenceUnit> sentences(Evidence.Excerpt excerpt) {
    Set<String> heading = Stems.of(excerpt.passage().heading());
    List<EvidenceUnit> sentences = new ArrayList<>();
    List<Token> headingTokens = Token.listOf(excerpt.passage().heading());
    Set<String> about = things.toldBy(excerpt, headingTokens);
    Set<String> tableHead = Set.of();
    boolean inTable = false;
    SentenceCutter cutter = new SentenceCutter();
    List<String> texts = new ArrayList<>(cutter.push(excerpt.text()));
    texts.addAll(cutter.finish());
    for (String text : texts) {
      boolean row = text.indexOf('|') >= 0;
      if (row && !inTable) {
        tableHead = Stems.of(text);
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
              Side.listOf(extract.tokens()),
              CareMethods.in(extract.tokens()),
              about);
      sentences.add(unit);
    }
    return List.copyOf(sentences);
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
}
