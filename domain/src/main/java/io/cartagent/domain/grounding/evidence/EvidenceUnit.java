package io.cartagent.domain.grounding.evidence;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.claim.CareMethods;
import io.cartagent.domain.grounding.claim.NumberScanner;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.polarity.Negation;
import io.cartagent.domain.grounding.polarity.Side;
import io.cartagent.domain.grounding.text.Token;
import java.util.List;
import java.util.Set;

/**
 * The smallest piece of evidence a claim can rest on: one fact, or one sentence of a passage.
 *
 * @param text as it stands in the evidence
 * @param readings what it tells
 * @param stems its words, with those of the headings above it
 * @param subject stems that name what a fact is about; empty for a sentence
 * @param polarities what it affirms and denies, word by word
 * @param sides the same, clause by clause; none for a fact
 * @param methods of care it tells
 * @param things the products it is about, where the evidence tells of several
 */
public record EvidenceUnit(
    Evidence evidence,
    String text,
    List<Reading> readings,
    Set<String> stems,
    Set<String> subject,
    Negation.Polarities polarities,
    List<Side> sides,
    List<CareMethods.Method> methods,
    Set<String> things) {
  public EvidenceUnit {
    readings = List.copyOf(readings);
    stems = Set.copyOf(stems);
    subject = Set.copyOf(subject);
  }

  public boolean isFact() {
    return evidence instanceof Evidence.Fact;
  }

  /** The attribute of a fact; empty for a sentence. */
  public String attribute() {
    return evidence instanceof Evidence.Fact fact ? fact.attribute() : "";
  }

  public boolean tells(Reading claim) {
    boolean typed =
        evidence instanceof Evidence.Fact fact && !(fact.value() instanceof FactValue.Words);
    return typed
        ? readings.stream().anyMatch(claim::agreesWith)
        : readings.stream()
            .filter(claim::agreesLooselyWith)
            .anyMatch(reading -> !lacksMeasure(claim, reading));
  }

  /** A bare number of a text is no weight or length, unless the text names the measure at all. */
  private boolean lacksMeasure(Reading claim, Reading reading) {
    return claim.kind() == Reading.Kind.COUNT
        && reading.unit().isEmpty()
        && MEASURES.contains(claim.unit())
        && !stems.contains(claim.unit())
        && Token.listOf(text).stream()
            .noneMatch(token -> NumberScanner.unitOf(token.key()).equals(claim.unit()));
  }

  private static final Set<String> MEASURES =
      Set.of(
          "mg", "g", "kg", "mm", "cm", "m", "km", "ml", "l", "mb", "gb", "tb", "mah", "w", "v",
          "hz");

  /** Whether it gives the number, of whatever. */
  public boolean counts(String key) {
    return readings.stream()
        .anyMatch(reading -> reading.kind() == Reading.Kind.COUNT && reading.keys().contains(key));
  }

  public boolean competesOver(Reading claim) {
    return readings.stream().anyMatch(claim::competesWith);
  }
}
