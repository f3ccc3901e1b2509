package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.Topic;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.List;
import java.util.Set;

/** A gift or a rule without exception must not drop what the evidence ties it to. */
final class ConditionCheck {
  private static final double COVERAGE = 0.5;
  private static final Set<String> SWEEPING = Languages.words(Topic.GIFTS);
  private static final Set<String> CONDITIONS = Languages.words(Topic.CONDITIONS);

  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Findings findings;

  ConditionCheck(ClaimExtractor.Extract extract, EvidenceIndex index, Findings findings) {
    this.extract = extract;
    this.index = index;
    this.findings = findings;
  }

  void check() {
    if (isTied(extract.tokens())) {
      return;
    }
    extract.tokens().stream()
        .filter(token -> SWEEPING.contains(token.key()))
        .filter(this::dropsCondition)
        .findFirst()
        .ifPresent(token ->
            findings.fault(
                new Claim.Polarity(token.text(), false),
                token.start(),
                token.end(),
                "the evidence ties this to a condition"));
  }

  /** Whether the texts that tell it with this word all tie it, and none to a value that is said. */
  private boolean dropsCondition(Token sweeping) {
    List<EvidenceUnit> tellers =
        index.tellers().near(Set.of(Words.stem(sweeping.key()))).stream()
            .filter(unit -> extract.coverage(unit.stems()) >= COVERAGE)
            .toList();
    return !tellers.isEmpty()
        && tellers.stream()
            .allMatch(unit ->
                isTied(Token.listOf(unit.text()))
                    && extract.readings().stream()
                        .filter(reading -> reading.kind().isValue())
                        .noneMatch(unit::tells));
  }

  private static boolean isTied(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> CONDITIONS.contains(token.key()));
  }
}
