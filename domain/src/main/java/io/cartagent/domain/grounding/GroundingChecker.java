package io.cartagent.domain.grounding;

import io.cartagent.domain.grounding.GroundingVerdict.Grounded;
import io.cartagent.domain.grounding.GroundingVerdict.Ungrounded;
import io.cartagent.domain.grounding.check.Findings;
import io.cartagent.domain.grounding.check.SentenceCheck;
import io.cartagent.domain.grounding.evidence.EarlierSentences;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import java.util.ArrayList;
import java.util.Comparator;
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
  /** In UTF-16 units; the assembler makes no longer sentence. */
  private static final int LONGEST = 2100;

  private static final String TOO_MUCH = "it claims too much to be one sentence";
  private static final int MOST_CLAIMS = 48;

  private final EvidenceIndex index;
  private final Map<String, EvidenceUnit> quotable;
  private final List<EvidenceUnit> earlier;
  private final boolean onlyOffers;

  GroundingChecker(EvidenceIndex index, boolean onlyOffers) {
    this.index = index;
    this.onlyOffers = onlyOffers;
    this.quotable = new HashMap<>();
    this.earlier = List.of();
    for (EvidenceUnit unit : index.units()) {
      if (!unit.isFact()) {
        quotable.putIfAbsent(GroundingPolicy.withoutMarks(unit.text()), unit);
      }
    }
  }

  private GroundingChecker(GroundingChecker before, List<EvidenceUnit> earlier) {
    this.index = before.index;
    this.quotable = before.quotable;
    this.onlyOffers = before.onlyOffers;
    this.earlier = earlier;
  }

  /**
   * The checker for the next sentence of an answer of which these were let out: it may reckon on
   * with their amounts. A sentence that was held back can never be among them.
   */
  public GroundingChecker after(List<GroundedSentence> sentences) {
    return new GroundingChecker(
        this,
        EarlierSentences.read(
            sentences.stream().map(GroundedSentence::text).toList(), index.today()));
  }

  /** Says of every claim of a sentence what it rests on, or why it rests on nothing. */
  public GroundingReport explain(String sentence) {
    GroundingVerdict verdict = judge(sentence);
    if (verdict instanceof Ungrounded(List<GroundingVerdict.Finding> findings)
        && findings.getFirst().reason().equals(TOO_MUCH)) {
      return new GroundingReport(
          sentence,
          findings.stream()
              .map(one ->
                  new GroundingReport.Line(
                      one.claim(), one.start(), one.end(), false, one.reason()))
              .toList());
    }
    GroundingReport report = reportOf(sentence);
    return verdict instanceof Grounded && !report.isGrounded()
        ? new GroundingReport(sentence, List.of())
        : report;
  }

  private GroundingReport reportOf(String sentence) {
    SentenceCheck check = new SentenceCheck(sentence, index, earlier, onlyOffers);
    List<GroundingReport.Line> lines = new ArrayList<>();
    for (Findings.Fault fault : check.run().faults()) {
      lines.add(
          new GroundingReport.Line(
              fault.claim(), fault.start(), fault.end(), false, fault.reason()));
    }
    for (SentenceCheck.Support support : check.supports()) {
      boolean faulted =
          lines.stream()
              .anyMatch(line -> line.start() == support.start() && line.end() == support.end());
      if (!faulted) {
        lines.add(
            new GroundingReport.Line(
                support.claim(), support.start(), support.end(), true, support.because()));
      }
    }
    lines.sort(Comparator.comparingInt(GroundingReport.Line::start));
    return new GroundingReport(sentence, lines);
  }

  /** What no reader could follow is not examined: the time a sentence takes stays bounded. */
  private static GroundingVerdict tooMuch(String sentence) {
    return new Ungrounded(
        List.of(
            new GroundingVerdict.Finding(
                new Claim.Statement(sentence),
                0,
                sentence.codePointCount(0, sentence.length()),
                TOO_MUCH)));
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
    if (sentence.length() > LONGEST) {
      return tooMuch(sentence);
    }
    SentenceCheck check = new SentenceCheck(sentence, index, earlier, onlyOffers);
    if (check.claims() > MOST_CLAIMS) {
      return tooMuch(sentence);
    }
    Findings findings = check.run();
    return findings.isSupported()
        ? new Grounded(
            new GroundedSentence(sentence, Citations.of(findings.used(), findings.derivations())))
        : new Ungrounded(
            findings.faults().stream()
                .map(fault ->
                    new GroundingVerdict.Finding(
                        fault.claim(), fault.start(), fault.end(), fault.reason()))
                .toList());
  }
}
