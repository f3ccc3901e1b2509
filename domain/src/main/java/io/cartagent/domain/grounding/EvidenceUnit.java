package io.cartagent.domain.grounding;

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
 */
record EvidenceUnit(
    Evidence evidence,
    String text,
    List<Reading> readings,
    Set<String> stems,
    Set<String> subject,
    Negation.Polarities polarities,
    List<PolarityCheck.Side> sides) {
  EvidenceUnit {
    readings = List.copyOf(readings);
    stems = Set.copyOf(stems);
    subject = Set.copyOf(subject);
  }

  boolean isFact() {
    return evidence instanceof Evidence.Fact;
  }

  /** The attribute of a fact; empty for a sentence. */
  String attribute() {
    return evidence instanceof Evidence.Fact fact ? fact.attribute() : "";
  }

  boolean tells(Reading claim) {
    boolean typed =
        evidence instanceof Evidence.Fact fact && !(fact.value() instanceof FactValue.Words);
    return typed
        ? readings.stream().anyMatch(claim::agreesWith)
        : readings.stream().anyMatch(claim::agreesLooselyWith);
  }

  /** Whether it gives the number, of whatever. */
  boolean counts(String key) {
    return readings.stream()
        .anyMatch(reading -> reading.kind() == Reading.Kind.COUNT && reading.keys().contains(key));
  }

  boolean competesOver(Reading claim) {
    return readings.stream().anyMatch(claim::competesWith);
  }
}
