package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.evidence.EarlierSentences;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.ReadEvidenceFixture;
import java.util.List;

/** One sentence checked against what is in the evidence, has been said, and was answered before. */
final class CheckFixture {
  private final EvidenceIndex index;
  private final List<String> earlier;

  private CheckFixture(EvidenceIndex index, List<String> earlier) {
    this.index = index;
    this.earlier = earlier;
  }

  static CheckFixture over(Evidence... evidence) {
    return after(List.of(), List.of(), evidence);
  }

  static CheckFixture after(List<String> said, List<String> earlier, Evidence... evidence) {
    return new CheckFixture(
        EvidenceIndex.of(List.of(evidence), said, "Acme Outdoors", ReadEvidenceFixture.TODAY),
        earlier);
  }

  /** The words that have no support, each with the reason; empty when all have. */
  List<String> faultsOf(String sentence) {
    return run(sentence).faults().stream()
        .map(fault ->
            new StringBuilder()
                .append(sentence, fault.start(), fault.end())
                .append(": ")
                .append(fault.reason())
                .toString())
        .toList();
  }

  private Findings run(String sentence) {
    return new SentenceCheck(
            sentence, index, EarlierSentences.read(earlier, ReadEvidenceFixture.TODAY), false)
        .run();
  }
}
