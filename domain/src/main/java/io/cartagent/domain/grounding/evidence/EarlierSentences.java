package io.cartagent.domain.grounding.evidence;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.polarity.Negation;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the same answer has said before, and was let out. It lends its amounts to a reckoning that
 * goes on, and is no source: nothing is cited from it.
 */
public final class EarlierSentences {
  private static final int MOST = 24;
  private static final Source ANSWER =
      new Source("this answer", SourceKind.PAGE, "this answer", Optional.empty(), Optional.empty());

  private EarlierSentences() {}

  /** The last of them, read. */
  public static List<EvidenceUnit> read(List<String> sentences, LocalDate today) {
    return sentences.subList(Math.max(0, sentences.size() - MOST), sentences.size()).stream()
        .map(sentence -> read(sentence, today))
        .toList();
  }

  private static EvidenceUnit read(String text, LocalDate today) {
    Evidence evidence =
        new Evidence.Excerpt(ANSWER.id(), new Passage(ANSWER.id(), ANSWER, "", text, ANSWER.id()));
    return new EvidenceUnit(
        evidence,
        text,
        ClaimExtractor.ofSentence(text, today).readings(),
        Set.of(),
        Set.of(),
        Negation.read(List.of()),
        List.of(),
        List.of(),
        Set.of());
  }

  /** What the last of them that names an order or the like names: the next may go on about it. */
  public static Set<String> lastNamed(List<EvidenceUnit> earlier) {
    for (EvidenceUnit sentence : earlier.reversed()) {
      Set<String> codes =
          sentence.readings().stream()
              .filter(reading -> reading.kind() == Reading.Kind.IDENTIFIER)
              .flatMap(reading -> reading.keys().stream())
              .map(code -> code.toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      if (!codes.isEmpty()) {
        return codes;
      }
    }
    return Set.of();
  }

  /** Whether the unit is the answer's own. */
  public static boolean isOne(EvidenceUnit unit) {
    return unit.evidence().source().equals(ANSWER);
  }
}
