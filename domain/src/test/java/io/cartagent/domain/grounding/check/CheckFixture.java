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
  private final boolean onlyOffers;

  private CheckFixture(EvidenceIndex index, List<String> earlier, boolean onlyOffers) {
    this.index = index;
    this.earlier = earlier;
    this.onlyOffers = onlyOffers;
  }

  static CheckFixture over(Evidence... evidence) {
    return after(List.of(), List.of(), evidence);
  }

  static CheckFixture after(List<String> said, List<String> earlier, Evidence... evidence) {
    return new CheckFixture(
        EvidenceIndex.of(List.of(evidence), said, "Acme Outdoors", ReadEvidenceFixture.TODAY),
        earlier,
        false);
  }

  /** The same for a speaker that can do nothing itself. */
  CheckFixture onlyOffering() {
    return new CheckFixture(index, earlier, true);
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

  /** What each claim that was let pass rests on. */
  List<String> supportsOf(String sentence) {
    SentenceCheck check = checkOf(sentence);
    check.run();
    return check.supports().stream()
        .map(support ->
            new StringBuilder()
                .append(sentence, support.start(), support.end())
                .append(": ")
                .append(support.because())
                .toString())
        .toList();
  }

  private Findings run(String sentence) {
    return checkOf(sentence).run();
  }

  private SentenceCheck checkOf(String sentence) {
    return new SentenceCheck(
        sentence, index, EarlierSentences.read(earlier, ReadEvidenceFixture.TODAY), onlyOffers);
  }
}
