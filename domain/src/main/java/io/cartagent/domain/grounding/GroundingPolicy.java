package io.cartagent.domain.grounding;

import io.cartagent.domain.grounding.GroundingVerdict.Finding;
import io.cartagent.domain.grounding.GroundingVerdict.Grounded;
import io.cartagent.domain.grounding.GroundingVerdict.Ungrounded;
import java.util.List;

/**
 * Lets a sentence out only when the evidence supports every claim it makes (GR-01, GR-02). A pure
 * function, safe for use by many threads.
 */
public final class GroundingPolicy {
  /** Judges one sentence. */
  public GroundingVerdict judge(String sentence, GroundingContext context) {
    boolean quoted =
        context.evidence().stream()
            .filter(evidence -> context.listener().reaches(evidence.audience()))
            .anyMatch(evidence -> evidence.text().contains(sentence));
    return quoted
        ? new Grounded(new GroundedSentence(sentence, List.of()))
        : new Ungrounded(
            List.of(
                new Finding(
                    new Claim.Statement(sentence),
                    0,
                    sentence.codePointCount(0, sentence.length()),
                    "no evidence says so")));
  }
}
