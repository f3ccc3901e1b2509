package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.claim.Speech;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import java.util.List;
import java.util.Set;

/** Checks values that only the shopper has said: they may be taken up, and proved nothing by. */
final class EchoCheck {
  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Speech speech;
  private final Findings findings;

  EchoCheck(ClaimExtractor.Extract extract, EvidenceIndex index, Speech speech, Findings findings) {
    this.extract = extract;
    this.index = index;
    this.speech = speech;
    this.findings = findings;
  }

  /** Words that take a shopper's own value up without saying it is the shop's. */
  private static final Set<String> TAKEN_UP =
      Set.of(
          "after",
          "before",
          "under",
          "below",
          "above",
          "over",
          "budget",
          "want",
          "wanted",
          "like",
          "requested",
          "mentioned",
          "preference",
          "preferences",
          "preferred",
          "provided",
          "said",
          "asked",
          "exceed",
          "exceeds",
          "limit",
          "wish",
          "looking");

  /** What the shopper said may be taken up, but nothing may be built on it. */
  void check(List<Reading> echoes) {
    boolean assertsMore = !extract.content().isEmpty() || extract.readings().size() > echoes.size();
    if (!assertsMore || speech == Speech.QUESTION) {
      return;
    }
    boolean takenUp = extract.tokens().stream().anyMatch(token -> TAKEN_UP.contains(token.key()));
    for (Reading echo : echoes) {
      boolean harmless =
          (echo.kind() == Reading.Kind.IDENTIFIER && !isToldOf())
              || isAge(echo)
              || isLabelling(echo)
              || (takenUp && !ValueCheck.TIME_UNITS.contains(echo.unit()))
              || (speech != Speech.STATEMENT && echo.kind() != Reading.Kind.PRICE);
      if (!harmless) {
        findings.fault(echo, "only the shopper has said so");
      }
    }
  }

  /** Whether the sentence tells of a state or a value besides what it names. */
  private boolean isToldOf() {
    return speech == Speech.STATEMENT
        && extract.readings().stream()
            .anyMatch(reading ->
                reading.kind() != Reading.Kind.IDENTIFIER && reading.kind() != Reading.Kind.NAME);
  }

  /** "A five year old" is whom the shopper asks for. */
  private boolean isAge(Reading echo) {
    return extract.tokens().stream()
        .filter(token -> token.start() >= echo.end())
        .limit(3)
        .anyMatch(token -> token.key().startsWith("old"));
  }

  /** A large bare number names a model, a form or a postcode, where no record counts anything. */
  private boolean isLabelling(Reading echo) {
    return echo.claim()
            instanceof Claim.Count(String ignored, java.math.BigDecimal value, String unit)
        && !ValueCheck.TIME_UNITS.contains(unit)
        && value.compareTo(LEAST_LABEL) >= 0
        && index.facts().stream().noneMatch(ValueCheck::isQuantity);
  }

  private static final java.math.BigDecimal LEAST_LABEL = java.math.BigDecimal.valueOf(100);
}
