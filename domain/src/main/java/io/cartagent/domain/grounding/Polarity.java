package io.cartagent.domain.grounding;

import io.cartagent.domain.grounding.GroundingVerdict.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares what a sentence affirms and denies with the sentence of evidence it rests on. */
final class Polarity {

  private static final Set<String> SWEEPING =
      Set.of("free", "always", "any", "all", "every", "unlimited");
  private static final Set<String> CONDITIONS =
      Set.of(
          "over",
          "above",
          "from",
          "only",
          "unless",
          "except",
          "if",
          "when",
          "minimum",
          "least",
          "provided",
          "excluding",
          "subject",
          "within");

  private Polarity() {}

  static Optional<Finding> conflict(String sentence, List<Token> tokens, EvidenceUnit unit) {
    Negation.Polarities said = Negation.read(tokens);
    for (Token token : tokens) {
      String stem = Words.stem(token.key());
      boolean weighty =
          token.isWord() && !Words.isFunction(token.key()) && !Words.isCourtesy(token.key());
      if (weighty && said.opposes(unit.polarities(), stem)) {
        return Optional.of(
            finding(sentence, token, said.onlyDenies(stem), "the evidence says the opposite"));
      }
    }
    return Optional.empty();
  }

  /** A gift or a rule without exception must not drop what the evidence ties it to. */
  static Optional<Finding> omission(
      String sentence, ClaimExtractor.Extract extract, EvidenceUnit unit) {
    boolean tied =
        Token.listOf(unit.text()).stream().anyMatch(token -> CONDITIONS.contains(token.key()));
    boolean kept =
        extract.readings().stream().anyMatch(unit::tells)
            || extract.tokens().stream().anyMatch(token -> CONDITIONS.contains(token.key()));
    return extract.tokens().stream()
        .filter(token -> tied && !kept && SWEEPING.contains(token.key()))
        .findFirst()
        .map(token -> finding(sentence, token, false, "the evidence ties this to a condition"));
  }

  private static Finding finding(String sentence, Token token, boolean negative, String reason) {
    return new Finding(
        new Claim.Polarity(token.text(), negative),
        sentence.codePointCount(0, token.start()),
        sentence.codePointCount(0, token.end()),
        reason);
  }
}
