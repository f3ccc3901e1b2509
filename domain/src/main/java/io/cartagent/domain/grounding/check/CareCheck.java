package io.cartagent.domain.grounding.check;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.claim.CareMethods;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.evidence.EvidenceIndex;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.List;

/**
 * Checks how a thing is to be washed and dried. Every method stands in some text of a shop with
 * several articles, so it must be told by the text that is closest to the sentence.
 */
final class CareCheck {
  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Binding binding;
  private final Findings findings;

  CareCheck(
      ClaimExtractor.Extract extract, EvidenceIndex index, Binding binding, Findings findings) {
    this.extract = extract;
    this.index = index;
    this.binding = binding;
    this.findings = findings;
  }

  void check() {
    for (CareMethods.Method claimed : CareMethods.in(extract.tokens())) {
      long with = -1;
      long against = -1;
      for (EvidenceUnit unit : index.units()) {
        List<CareMethods.Method> told = unit.methods();
        if (!told.isEmpty() && binding.isAboutNamed(unit)) {
          long near = nearness(unit);
          if (told.stream().anyMatch(method -> method.agreesWith(claimed))) {
            with = Math.max(with, near);
          } else if (told.stream().anyMatch(claimed::isOfSort)) {
            against = Math.max(against, near);
          }
        }
      }
      if (against > with) {
        findings.fault(
            new Claim.Attribute(claimed.at().text()),
            claimed.at().start(),
            claimed.at().end(),
            "the evidence tells another way for this");
      }
    }
  }

  private long nearness(EvidenceUnit unit) {
    return extract.tokens().stream()
        .filter(Token::isAlphanumeric)
        .map(Token::key)
        .filter(key -> !Words.isFunction(key))
        .map(Words::stem)
        .distinct()
        .filter(stem -> unit.stems().contains(stem) || unit.subject().contains(stem))
        .count();
  }
}
