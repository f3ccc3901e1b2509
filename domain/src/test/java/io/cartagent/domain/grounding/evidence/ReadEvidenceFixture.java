package io.cartagent.domain.grounding.evidence;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.claim.ClaimExtractor;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Pieces of evidence, and what is read of them on Sunday 22 November 2026. */
public final class ReadEvidenceFixture {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private ReadEvidenceFixture() {}

  public static EvidenceIndex index(Evidence... evidence) {
    return EvidenceIndex.of(List.of(evidence), List.of(), "Acme Outdoors", TODAY);
  }

  public static EvidenceUnit unit(Evidence evidence) {
    return index(evidence).units().getFirst();
  }

  public static Reading reading(String sentence) {
    return ClaimExtractor.ofSentence(sentence, TODAY).readings().getFirst();
  }

  public static Evidence.Excerpt page(String label, String heading, String text) {
    return excerpt(SourceKind.PAGE, label, heading, text);
  }

  public static Evidence.Excerpt product(String label, String text) {
    return excerpt(SourceKind.PRODUCT, label, "", text);
  }

  public static Evidence.Fact fact(String subject, String attribute, FactValue value) {
    return fact(source(SourceKind.ORDER, "Order #1027"), subject, attribute, value);
  }

  public static Evidence.Fact fact(
      Source source, String subject, String attribute, FactValue value) {
    return new Evidence.Fact(
        source.id() + subject + attribute + value.inWords(),
        source,
        IdentityLevel.ANONYMOUS,
        subject,
        attribute,
        value);
  }

  public static FactValue words(String text) {
    return new FactValue.Words(text);
  }

  public static FactValue euros(String amount) {
    return new FactValue.Amount(Money.of(amount, "EUR"));
  }

  public static FactValue quantity(int number, String unit) {
    return new FactValue.Quantity(BigDecimal.valueOf(number), unit);
  }

  public static Source source(SourceKind kind, String label) {
    return new Source("source:" + label, kind, label, Optional.empty(), Optional.empty());
  }

  private static Evidence.Excerpt excerpt(
      SourceKind kind, String label, String heading, String text) {
    return new Evidence.Excerpt(
        "excerpt:" + label,
        new Passage("passage:" + label, source(kind, label), heading, text, "digest"));
  }
}
