package io.cartagent.domain.grounding;

import io.cartagent.domain.grounding.GroundingVerdict.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the checks of one sentence found: claims without support, and what supports the others. */
final class Findings {
  private final String sentence;
  private final List<Finding> faults = new ArrayList<>();
  private final Set<EvidenceUnit> used = new LinkedHashSet<>();
  private final List<String> derivations = new ArrayList<>();

  Findings(String sentence) {
    this.sentence = sentence;
  }

  /** Notes a claim that has no support. */
  void fault(Reading claim, String reason) {
    fault(claim.claim(), claim.start(), claim.end(), reason);
  }

  /** Notes a claim that has no support, by its place in UTF-16 units. */
  void fault(Claim claim, int start, int end, String reason) {
    faults.add(
        new Finding(
            claim, sentence.codePointCount(0, start), sentence.codePointCount(0, end), reason));
  }

  void support(EvidenceUnit unit) {
    used.add(unit);
  }

  void support(Arithmetic.Derivation derivation) {
    used.addAll(derivation.from());
    derivations.add(derivation.words());
  }

  boolean isSupported() {
    return faults.isEmpty();
  }

  List<Finding> faults() {
    return List.copyOf(faults);
  }

  Set<EvidenceUnit> used() {
    return used;
  }

  List<String> derivations() {
    return derivations;
  }
}
