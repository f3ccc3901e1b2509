package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.arithmetic.Arithmetic;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.evidence.EarlierSentences;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the checks of one sentence found: claims without support, and what supports the others. */
public final class Findings {
  /**
   * A claim without support.
   *
   * @param start where it stands in the sentence, in code points
   * @param end exclusive, in code points
   */
  public record Fault(Claim claim, int start, int end, String reason) {}

  private final String sentence;
  private final List<Fault> faults = new ArrayList<>();
  private final IdentityHashMap<Reading, String> supports = new IdentityHashMap<>();
  private final Set<EvidenceUnit> used = new LinkedHashSet<>();
  private final List<String> derivations = new ArrayList<>();

  public Findings(String sentence) {
    this.sentence = sentence;
  }

  /** Notes a claim that has no support. */
  void fault(Reading claim, String reason) {
    fault(claim.claim(), claim.start(), claim.end(), reason);
  }

  /** Notes a claim that has no support, by its place in UTF-16 units. */
  void fault(Claim claim, int start, int end, String reason) {
    faults.add(
        new Fault(
            claim, sentence.codePointCount(0, start), sentence.codePointCount(0, end), reason));
  }

  /** Notes a unit the sentence rests on as a whole. */
  void support(EvidenceUnit unit) {
    used.add(unit);
  }

  /** Notes what a claim rests on. */
  void support(Reading claim, EvidenceUnit unit) {
    used.add(unit);
    supports.put(claim, unit.text() + " [" + unit.evidence().source().label() + "]");
  }

  /** Notes how a claim was reckoned. */
  void support(Reading claim, Arithmetic.Derivation derivation) {
    derivation.from().stream().filter(unit -> !EarlierSentences.isOne(unit)).forEach(used::add);
    derivations.add(derivation.words());
    supports.put(claim, derivation.words());
  }

  /** What a claim rests on, in words; absent when it rests on nothing. */
  Optional<String> supportOf(Reading claim) {
    return Optional.ofNullable(supports.get(claim));
  }

  public boolean isSupported() {
    return faults.isEmpty();
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  public Set<EvidenceUnit> used() {
    return used;
  }

  public List<String> derivations() {
    return derivations;
  }
}
