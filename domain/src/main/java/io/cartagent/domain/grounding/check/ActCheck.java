package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.claim.Speech;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.Topic;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that a change was made, agreed to or is on its way. Whoever drafts a reply can only offer
 * one, so unless a record of that very order shows it, such a sentence is false, however well its
 * order number is proved. What a text of the shop says of everybody's orders may be said.
 */
final class ActCheck {
  private static final Set<String> DEEDS = Languages.words(Topic.DEEDS);
  private static final Set<String> SUPPOSITIONS = Languages.words(Topic.SUPPOSITIONS);
  private static final Set<String> OCCASIONS = Languages.words(Topic.OCCASIONS);
  private static final Set<String> PAST = Languages.words(Topic.PAST);
  private static final Set<String> OWN = Languages.words(Topic.OWN);

  /** By which the agent speaks of itself alone. */
  private static final Set<String> AGENT = Set.of("i", "i've", "ich", "j'ai");

  /** Fewer words stand in any text by chance. */
  private static final int FEWEST_QUOTED = 4;

  private static final int BEGINNING = 5;
  private static final int FEW = 6;

  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Speech speech;
  private final Findings findings;

  ActCheck(ClaimExtractor.Extract extract, EvidenceIndex index, Speech speech, Findings findings) {
    this.extract = extract;
    this.index = index;
    this.speech = speech;
    this.findings = findings;
  }

  void check() {
    List<Token> tokens = extract.tokens();
    for (int i = 0; speech != Speech.QUESTION && i < tokens.size(); i++) {
      Token deed = tokens.get(i);
      if (DEEDS.contains(deed.key()) && !isLeftOpen(i) && isClaimed(deed)) {
        findings.fault(
            new Claim.Commitment(deed.text()),
            deed.start(),
            deed.end(),
            "no record shows that this was done");
        return;
      }
    }
  }

  /** "It can be changed", "once it is approved", "is processed when": it need not have happened. */
  private boolean isLeftOpen(int deed) {
    List<Token> tokens = extract.tokens();
    boolean open = false;
    boolean past = false;
    for (int i = 0; i < deed; i++) {
      String key = tokens.get(i).key();
      open = (open && !TURNS.contains(key)) || SUPPOSITIONS.contains(key);
      open |= OCCASIONS.contains(key);
      past |= PAST.contains(key);
    }
    for (int i = deed + 1; !past && i + 1 < tokens.size(); i++) {
      String next = tokens.get(i + 1).key();
      open |= OCCASIONS.contains(tokens.get(i).key()) && !next.equals("all");
    }
    return open;
  }

  /** After these another thing is said. */
  private static final Set<String> TURNS = Set.of(";", "but", "however", "aber", "mais", "pero");

  private boolean isClaimed(Token deed) {
    List<Token> tokens = extract.tokens();
    if (tokens.stream().anyMatch(token -> AGENT.contains(token.key()))) {
      return DeedCheck.receiptOf(Words.stem(deed.key()), index, extract).isEmpty();
    }
    boolean past = tokens.stream().anyMatch(token -> PAST.contains(token.key()));
    return !isRecorded(deed) && !isQuoted() && (past || isBare() || isOwn(deed));
  }

  /** Whether it says hardly more than that it is done. */
  private boolean isBare() {
    List<Token> words = extract.tokens().stream().filter(Token::isWord).toList();
    return words.size() <= FEW
        && words.stream()
            .allMatch(word ->
                DEEDS.contains(word.key())
                    || OWN.contains(word.key())
                    || Words.isFunction(word.key())
                    || Words.isCourtesy(word.key())
                    || word.key().equals("set")
                    || word.key().equals("news"));
  }

  /** Whether it is about the shopper's own matter, and not what the shop's texts say in general. */
  private boolean isOwn(Token deed) {
    List<Token> tokens = extract.tokens();
    boolean named =
        extract.readings().stream().anyMatch(one -> one.kind() == Reading.Kind.IDENTIFIER)
            || tokens.stream().anyMatch(token -> ADDRESSES.contains(token.key()));
    return named
        || (tokens.stream().anyMatch(token -> OWN.contains(token.key())) && !isSpokenOf(deed));
  }

  private static final Set<String> ADDRESSES =
      Set.of("address", "adresse", "l'adresse", "dirección", "lieferadresse");

  /** Whether the order's own record is about that deed, or is the receipt of it. */
  private boolean isRecorded(Token deed) {
    boolean status =
        extract.readings().stream()
            .filter(reading -> reading.kind() == Reading.Kind.STATUS)
            .filter(reading -> reading.start() <= deed.start() && deed.end() <= reading.end())
            .anyMatch(reading -> findings.supportOf(reading).isPresent());
    if (status || DeedCheck.receiptOf(Words.stem(deed.key()), index, extract).isPresent()) {
      return true;
    }
    Set<String> named = DeedCheck.sourcesNamed(index, extract);
    return index.facts().stream()
        .filter(unit -> named.isEmpty() || named.contains(unit.evidence().source().id()))
        .anyMatch(unit -> tells(unit, deed));
  }

  private static boolean tells(EvidenceUnit unit, Token deed) {
    return unit.evidence() instanceof Evidence.Fact fact
        && Token.listOf(fact.attribute() + " " + fact.value().inWords()).stream()
            .anyMatch(token -> token.key().equals(deed.key()));
  }

  private boolean isQuoted() {
    String words = wordsOf(extract.tokens());
    return extract.tokens().stream().filter(Token::isWord).count() >= FEWEST_QUOTED
        && index.units().stream()
            .filter(unit -> !unit.isFact())
            .anyMatch(unit -> wordsOf(Token.listOf(unit.text())).contains(words));
  }

  private static String wordsOf(List<Token> tokens) {
    return tokens.stream()
        .filter(Token::isAlphanumeric)
        .map(Token::key)
        .collect(Collectors.joining(" "));
  }

  /** Whether the shop's texts use the word at all. */
  private boolean isSpokenOf(Token deed) {
    String beginning = deed.key().substring(0, Math.min(BEGINNING, deed.key().length()));
    return index.passages().stream()
        .flatMap(passage -> passage.units().stream())
        .anyMatch(unit -> unit.stems().stream().anyMatch(stem -> stem.startsWith(beginning)));
  }
}
