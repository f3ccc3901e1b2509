package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.identity.IdentityLevel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shopper is said to be entitled to must be what a text says may be done (GR-02). */
final class RightsTest {
  private static final String RULES =
      """
      Refunds can take up to five business days. Delivered orders can be exchanged within 30 days.
      Members can return or swap items free of charge. You may track a voucher in your account.
      Silver members: 2 free lamps for each table, but no chairs. Sale items cannot be returned.
      Repairs are permitted. Tables can always be cancelled.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Delivered orders are eligible for exchange.",
        "Your delivered order qualifies for an exchange within 30 days.",
        "Members are entitled to return items free of charge.",
        "As a silver member, you are entitled to 2 free lamps for each table.",
        "You are allowed a total of 2 free lamps for each table as a silver member.",
        "You are allowed repairs.",
        "Tables can be cancelled at any time."
      })
  void what_may_be_done_is_a_right(String sentence) {
    assertThat(checker(RULES).explain(sentence).isGrounded()).as(sentence).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You are eligible for a refund.",
        "You are entitled to a full refund.",
        "Your order qualifies for a refund.",
        "You are eligible for a voucher.",
        "You are allowed to return sale items.",
        "Silver members are entitled to 2 free chairs for each table.",
        "You are entitled to return items free of charge.",
        "Delivered orders can be exchanged at any time.",
        "Since tables are heavy, you may return them."
      })
  void what_merely_happens_is_none(String sentence) {
    assertThat(checker(RULES).explain(sentence).isGrounded()).as(sentence).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Parcels can be returned or refunded by post. ~ true
          Parcels can only be refunded.                ~ true
          You can always refund parcels.               ~ true
          Customers may refund parcels.                ~ true
          Parcels are eligible for a refund.           ~ true
          Refunds are allowed for parcels.             ~ true
          Parcels cannot be refunded.                  ~ false
          Parcels can not be refunded.                 ~ false
          In May be quick, parcels refund nothing.     ~ false
          Parcels can wait for a refund.               ~ false
          Our staff can refund parcels.                ~ false
          Refunds of parcels are not allowed.          ~ false
          """)
  void a_right_needs_a_text_that_grants_it(String text, boolean granted) {
    assertThat(checker(text).explain("Parcels are eligible for a refund.").isGrounded())
        .as(text)
        .isEqualTo(granted);
  }

  private static GroundingChecker checker(String text) {
    return new GroundingPolicy()
        .over(
            new GroundingContext(
                List.of(EvidenceFixture.rules(text)),
                List.of(),
                IdentityLevel.CLAIMED,
                EvidenceFixture.shop(),
                EvidenceFixture.NOW));
  }
}
