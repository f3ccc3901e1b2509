package io.cartagent.domain.grounding;

import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the evidence of a sentence into citations that people may see, one for each source. */
final class Citations {
  private static final int LONGEST_QUOTE = 240;

  private Citations() {}

  static List<Citation> of(Set<EvidenceUnit> units, List<String> derivations) {
    Map<String, Citation> citations = new LinkedHashMap<>();
    for (EvidenceUnit unit : units) {
      Citation citation =
          switch (unit.evidence()) {
            case Evidence.Excerpt excerpt -> ofExcerpt(excerpt, unit);
            case Evidence.Fact fact -> ofFact(fact, derivations);
          };
      citations.putIfAbsent(citation.evidenceId(), citation);
    }
    return new ArrayList<>(citations.values());
  }

  private static Citation ofExcerpt(Evidence.Excerpt excerpt, EvidenceUnit unit) {
    return new Citation(
        excerpt.passage().digest(),
        excerpt.source().kind(),
        excerpt.source().label(),
        excerpt.source().url(),
        Optional.of(shorten(unit.text())));
  }

  /** An order's values are personal data, so only a reckoning over them is shown. */
  private static Citation ofFact(Evidence.Fact fact, List<String> derivations) {
    Optional<String> quote =
        fact.source().kind() == SourceKind.ORDER
            ? Optional.empty()
            : Optional.of(shorten(fact.text()));
    Optional<String> derivation =
        derivations.isEmpty()
            ? Optional.empty()
            : Optional.of(shorten(String.join("; ", derivations)));
    return new Citation(
        fact.source().id(),
        fact.source().kind(),
        fact.source().label(),
        fact.source().url(),
        derivation.or(() -> quote));
  }

  private static String shorten(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
  }
}
