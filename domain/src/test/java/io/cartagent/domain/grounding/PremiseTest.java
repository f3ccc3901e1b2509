package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.GroundingVerdict.Grounded;
import io.cartagent.domain.grounding.GroundingVerdict.Ungrounded;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A state is that of the order spoken of, and allows what the texts allow in it (GR-02). */
final class PremiseTest {
  private final GroundingChecker checker =
      new GroundingPolicy()
          .over(
              new GroundingContext(
                  List.of(
                      number("#3051"),
                      status("#3051", "delivered"),
                      number("#3052"),
                      status("#3052", "pending"),
                      EvidenceFixture.rules(
                          """
                          An order can only be exchanged if it has been delivered.
                          Orders may be altered only while they are pending.
                          You can change the address of an order at any time.\
                          """)),
                  List.of(),
                  IdentityLevel.CLAIMED,
                  EvidenceFixture.shop(),
                  EvidenceFixture.NOW));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Order #3051 has been delivered, so it can be exchanged.",
        "Order #3052 is pending, so you can change the address of the order.",
        "Order #3052 is pending, so it cannot be exchanged.",
        "Order #3052 is pending and can be exchanged only if it has been delivered."
      })
  void what_a_state_allows_may_be_concluded(String sentence) {
    assertThat(checker.explain(sentence).isGrounded()).as(sentence).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Order #3052 is pending, so it can be exchanged.",
        "Order #3052 is still pending, which means you may exchange it at any time.",
        "Order #3051 has been delivered, so it can be altered."
      })
  void what_another_state_allows_may_not(String sentence) {
    assertThat(checker.explain(sentence).lines())
        .as(sentence)
        .anyMatch(line -> !line.supported() && line.type().equals("polarity"));
  }

  @Test
  void a_line_without_a_name_goes_on_about_the_order_named_last() {
    GroundedSentence named = let(checker, "Order #3051 is the first one.");
    GroundingChecker next = checker.after(List.of(named));

    assertThat(next.judge("- Status: delivered")).isInstanceOf(Grounded.class);
    assertThat(next.judge("- Status: pending")).isInstanceOf(Ungrounded.class);
    assertThat(next.judge("Order #3052 is pending.")).isInstanceOf(Grounded.class);
    assertThat(checker.judge("- Status: pending")).isInstanceOf(Grounded.class);
  }

  @Test
  void a_receipt_proves_no_value_of_a_status() {
    GroundingChecker receipts =
        new GroundingPolicy()
            .over(
                new GroundingContext(
                    List.of(
                        new Evidence.Fact(
                            "f",
                            EvidenceFixture.source(
                                "o#3053", SourceKind.ORDER, "cancel order #3053"),
                            IdentityLevel.CLAIMED,
                            "order #3053",
                            "status",
                            new FactValue.Status("cancelled")),
                        number("#3053")),
                    List.of(),
                    IdentityLevel.CLAIMED,
                    EvidenceFixture.shop(),
                    EvidenceFixture.NOW));

    assertThat(receipts.judge("Your request for order #3053 has been processed."))
        .isInstanceOf(Grounded.class);
    assertThat(receipts.judge("The status of order #3053 is now processed."))
        .isInstanceOf(Ungrounded.class);
  }

  private static GroundedSentence let(GroundingChecker checker, String sentence) {
    assertThat(checker.judge(sentence)).isInstanceOf(Grounded.class);
    return ((Grounded) checker.judge(sentence)).sentence();
  }

  private static Evidence.Fact number(String order) {
    return new Evidence.Fact(
        "number:" + order,
        EvidenceFixture.source("o" + order, SourceKind.ORDER, "Order " + order),
        IdentityLevel.CLAIMED,
        "order " + order,
        "order number",
        new FactValue.Identifier(order));
  }

  private static Evidence.Fact status(String order, String term) {
    return new Evidence.Fact(
        "status:" + order,
        EvidenceFixture.source("o" + order, SourceKind.ORDER, "Order " + order),
        IdentityLevel.CLAIMED,
        "order " + order,
        "status",
        new FactValue.Status(term));
  }
}
