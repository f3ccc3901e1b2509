package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.NumberScanner;
import io.cartagent.domain.grounding.claim.Speech;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.Language;
import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.Topic;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Checks a statement in a language whose rules no table knows. Where English sentences are read for
 * what they grant, one sentence of the texts must tell nearly all of this one: its words, how far
 * it reaches, whether it denies, and whether it is the shop that does it. What records tell is
 * checked by its values.
 */
final class OtherLanguageCheck {
  /** The part of its words that one sentence of a text must have. */
  private static final double ENOUGH = 0.76;

  private static final int BEGINNING = 5;

  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Speech speech;
  private final Findings findings;

  OtherLanguageCheck(
      ClaimExtractor.Extract extract, EvidenceIndex index, Speech speech, Findings findings) {
    this.extract = extract;
    this.index = index;
    this.speech = speech;
    this.findings = findings;
  }

  void check(String sentence) {
    if (speech != Speech.STATEMENT || findings.used().stream().anyMatch(EvidenceUnit::isFact)) {
      return;
    }
    Language language = Languages.of(extract.tokens());
    if (language.locale().equals(Locale.ENGLISH)) {
      return;
    }
    List<Token> words = wordsOf(language);
    if (words.isEmpty()) {
      return;
    }
    boolean told =
        index.passages().stream()
            .flatMap(passage -> passage.units().stream())
            .anyMatch(unit -> tells(Token.listOf(unit.text()), words, language));
    if (!told) {
      findings.fault(
          new Claim.Statement(sentence), 0, sentence.length(), "no text of the shop says this");
    }
  }

  /** The words that say something, values and talk left out. */
  private List<Token> wordsOf(Language language) {
    return extract.tokens().stream()
        .filter(Token::isWord)
        .filter(token ->
            !language.has(Topic.FUNCTION_WORDS, token.key()) && !Words.isCourtesy(token.key()))
        .filter(token -> !isMark(token, language) && !isInValue(token))
        .toList();
  }

  private static boolean isMark(Token token, Language language) {
    return language.has(Topic.REACHES, token.key())
        || language.has(Topic.SUPPOSITIONS, token.key())
        || language.has(Topic.NEGATIONS, token.key())
        || language.has(Topic.SHOP, token.key());
  }

  private boolean isInValue(Token token) {
    return extract.readings().stream()
        .anyMatch(reading ->
            reading.kind().isValue()
                && reading.start() <= token.start()
                && token.end() <= reading.end());
  }

  private boolean tells(List<Token> text, List<Token> words, Language language) {
    long found = words.stream().filter(word -> hasForm(text, word)).count();
    return found >= ENOUGH * words.size()
        && has(text, Topic.NEGATIONS, language) == has(extract.tokens(), Topic.NEGATIONS, language)
        && (!has(extract.tokens(), Topic.SHOP, language) || has(text, Topic.SHOP, language))
        && extract.tokens().stream()
            .filter(token -> language.has(Topic.REACHES, token.key()))
            .allMatch(token -> text.stream().anyMatch(one -> one.key().equals(token.key())));
  }

  private static boolean has(List<Token> tokens, Topic topic, Language language) {
    return tokens.stream().anyMatch(token -> language.has(topic, token.key()));
  }

  /**
   * Whether the text has the word, ending aside, and bars it if the sentence does: "non portés".
   */
  private boolean hasForm(List<Token> text, Token word) {
    boolean barred = isBarred(extract.tokens(), extract.tokens().indexOf(word));
    for (int i = 0; i < text.size(); i++) {
      if (isForm(text.get(i).key(), word.key()) && isBarred(text, i) == barred) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBarred(List<Token> tokens, int at) {
    return at > 0 && BARRING.contains(tokens.get(at - 1).key());
  }

  private static final Set<String> BARRING = Set.of("non", "sans", "sin", "ohne");

  private static boolean isForm(String one, String other) {
    int same = Math.min(one.length(), other.length()) - 2;
    return one.equals(other)
        || NumberScanner.unitOf(one).equals(NumberScanner.unitOf(other))
        || (same >= BEGINNING && one.regionMatches(0, other, 0, same));
  }
}
