package io.cartagent.domain.grounding;

import io.cartagent.domain.grounding.GroundingVerdict.Finding;
import java.util.List;
import java.util.Optional;

/** Compares what a sentence affirms and denies with the sentence of evidence it rests on. */
final class Polarity {

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

  private static Finding finding(String sentence, Token token, boolean negative, String reason) {
    return new Finding(
        new Claim.Polarity(token.text(), negative),
        sentence.codePointCount(0, token.start()),
        sentence.codePointCount(0, token.end()),
        reason);
  }
}
