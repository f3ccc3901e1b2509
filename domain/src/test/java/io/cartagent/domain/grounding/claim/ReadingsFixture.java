package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What a text claims on Sunday 22 November 2026, written as a table holds it. */
final class ReadingsFixture {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private ReadingsFixture() {}

  static ClaimExtractor.Extract sentence(String text) {
    return ClaimExtractor.ofSentence(text, TODAY);
  }

  /** The readings of a kind: the words, what they may mean, and what is counted. */
  static String told(String text, Reading.Kind... kinds) {
    return shown(text, sentence(text), kinds);
  }

  /** The same of a text that others are judged by. */
  static String toldByEvidence(String text, Reading.Kind... kinds) {
    return shown(text, ClaimExtractor.ofEvidence(text, TODAY), kinds);
  }

  static Reading reading(String text, Reading.Kind kind) {
    return sentence(text).readings().stream()
        .filter(reading -> reading.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  static List<Token> tokens(String text) {
    return Token.listOf(text);
  }

  private static String shown(String text, ClaimExtractor.Extract extract, Reading.Kind... kinds) {
    return extract.readings().stream()
        .filter(reading -> List.of(kinds).contains(reading.kind()))
        .map(reading ->
            "%s = %s %s"
                .formatted(
                    text.substring(reading.start(), reading.end()),
                    String.join(" or ", reading.keys()),
                    reading.unit())
                .strip())
        .collect(Collectors.joining(" | "));
  }
}
