package io.cartagent.domain.grounding;

import io.cartagent.domain.grounding.GroundingVerdict.Grounded;
import io.cartagent.domain.grounding.GroundingVerdict.Ungrounded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The policy with one turn's evidence read. It never changes, so threads may share it.
 *
 * @see GroundingPolicy#over
 */
public final class GroundingChecker {
  private final EvidenceIndex index;
  private final Map<String, EvidenceUnit> quotable = new HashMap<>();

  GroundingChecker(EvidenceIndex index) {
    this.index = index;
    for (EvidenceUnit unit : index.units()) {
      if (!unit.isFact()) {
        quotable.putIfAbsent(GroundingPolicy.withoutMarks(unit.text()), unit);
      }
    }
  }

  /** Says of every claim of a sentence what it rests on, or why it rests on nothing. */
  public GroundingReport explain(String sentence) {
    GroundingVerdict verdict = judge(sentence);
    GroundingReport report = new SentenceCheck(sentence, index).report();
    return verdict instanceof Grounded && !report.isGrounded()
        ? new GroundingReport(sentence, List.of())
        : report;
  }

  /** Judges one sentence. */
  public GroundingVerdict judge(String sentence) {
    String plain = GroundingPolicy.withoutMarks(sentence);
    if (GroundingPolicy.isService(plain)
        || plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Grounded(new GroundedSentence(sentence, List.of()));
    }
    Optional<EvidenceUnit> quoted = Optional.ofNullable(quotable.get(plain));
    if (quoted.isPresent()) {
      return new Grounded(
          new GroundedSentence(sentence, Citations.of(Set.of(quoted.get()), List.of())));
    }
    Findings findings = new SentenceCheck(sentence, index).run();
    return findings.isSupported()
        ? new Grounded(
            new GroundedSentence(sentence, Citations.of(findings.used(), findings.derivations())))
        : new Ungrounded(findings.faults());
  }
}
