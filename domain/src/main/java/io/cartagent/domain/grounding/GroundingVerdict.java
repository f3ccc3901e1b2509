package io.cartagent.domain.grounding;

import java.util.List;

/** What the policy decided about one sentence. */
public sealed interface GroundingVerdict {
  /** Every claim has its evidence. */
  record Grounded(GroundedSentence sentence) implements GroundingVerdict {}

  /** At least one claim has none; the findings say which and why, for people who may see them. */
  record Ungrounded(List<Finding> findings) implements GroundingVerdict {
    public Ungrounded {
      findings = List.copyOf(findings);
    }
  }

  /**
   * A claim without evidence.
   *
   * @param start where it stands in the sentence, in code points
   * @param end exclusive, in code points
   */
  record Finding(Claim claim, int start, int end, String reason) {}
}
