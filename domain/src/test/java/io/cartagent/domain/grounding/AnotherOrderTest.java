package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one order's record tells is not said of another, of which less is known (GR-02, ID-02). */
final class AnotherOrderTest {
  private static final LocalDate LATE = LocalDate.of(2026, 11, 18);

  private final GroundingChecker checker =
      new GroundingPolicy()
          .over(
              new GroundingContext(
                  List.of(
                      fact("#1027", "order number", new FactValue.Identifier("#1027")),
                      fact("#1027", "placed on", new FactValue.Day(LocalDate.of(2026, 11, 2))),
                      fact("#1027", "parcel", new FactValue.Identifier("#1027-F1")),
                      fact("#1030", "expected delivery", new FactValue.Day(LATE)),
                      fact("#1030", "order number", new FactValue.Identifier("#1030")),
                      fact("#1030", "status", new FactValue.Status("cancelled")),
                      fact("#1030", "total", new FactValue.Amount(Money.of("50.00", "EUR")))),
                  List.of(),
                  IdentityLevel.CLAIMED,
                  EvidenceFixture.shop(),
                  EvidenceFixture.NOW));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Order #1030 is cancelled.",
        "The total of order #1030 is 50.00 EUR.",
        "Order #1027 was placed on 2 November, and order #1030 is cancelled.",
        "Your order is cancelled.",
        "Order #1030 is late.",
        "Parcel #1027-F1 was placed on 2 November.",
      })
  void its_own_record_supports_it(String sentence) {
    assertThat(checker.explain(sentence).isGrounded()).as(sentence).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Order #1027 is cancelled.",
        "Die Bestellung #1027 ist storniert.",
        "The total of order #1027 is 50.00 EUR.",
        "Order #1030 was placed on 2 November.",
        "Parcel #1027-F1 is late.",
        "Order #1027 is late.",
        "Order #1030 is here, and order #1027 is cancelled."
      })
  void another_orders_record_does_not(String sentence) {
    assertThat(checker.explain(sentence).isGrounded()).as(sentence).isFalse();
  }

  private static Evidence.Fact fact(String order, String attribute, FactValue value) {
    Source source = EvidenceFixture.source("order-" + order, SourceKind.ORDER, "Order " + order);
    return new Evidence.Fact(
        source.id() + attribute, source, IdentityLevel.CLAIMED, "order " + order, attribute, value);
  }
}
