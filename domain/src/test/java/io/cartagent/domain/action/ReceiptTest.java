package io.cartagent.domain.action;

import static io.cartagent.domain.action.ActionFixture.BERLIN;
import static io.cartagent.domain.action.ActionFixture.T0;
import static io.cartagent.domain.action.ActionFixture.confirmed;
import static io.cartagent.domain.action.ActionFixture.euros;
import static io.cartagent.domain.action.ActionFixture.refund;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.GroundingContext;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.grounding.GroundingVerdict;
import io.cartagent.domain.identity.IdentityLevel;
import java.net.URI;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReceiptTest {
  private static final ShopProfile SHOP =
      new ShopProfile(
          "Acme",
          URI.create("https://acme.example"),
          Currency.getInstance("EUR"),
          BERLIN,
          Optional.empty());

  // GR-02
  @Test
  void what_was_done_may_be_said_with_its_receipt_and_not_without() {
    List<Evidence.Fact> facts =
        receipt(new Effect.OrderCancelled(), new Effect.MoneyReturned(euros("30"))).facts(BERLIN);

    for (String sentence :
        List.of(
            "Order #1027 has been cancelled.",
            "€30.00 has been refunded for order #1027.",
            "The refund of 30.00 EUR was made on 2 March 2026.")) {
      assertThat(judge(sentence, List.copyOf(facts), IdentityLevel.VERIFIED))
          .as(sentence)
          .isInstanceOf(GroundingVerdict.Grounded.class);
      assertThat(judge(sentence, List.of(), IdentityLevel.VERIFIED))
          .as(sentence)
          .isInstanceOf(GroundingVerdict.Ungrounded.class);
      assertThat(judge(sentence, List.copyOf(facts), IdentityLevel.CLAIMED))
          .as(sentence)
          .isInstanceOf(GroundingVerdict.Ungrounded.class);
    }
  }

  @Test
  void a_receipt_supports_no_other_amount_and_no_other_deed() {
    List<Evidence> refunded =
        List.copyOf(receipt(new Effect.MoneyReturned(euros("30"))).facts(BERLIN));

    for (String sentence :
        List.of("€35.00 has been refunded for order #1027.", "Order #1027 has been cancelled.")) {
      assertThat(judge(sentence, refunded, IdentityLevel.VERIFIED))
          .as(sentence)
          .isInstanceOf(GroundingVerdict.Ungrounded.class);
    }
  }

  @Test
  void every_effect_becomes_facts_with_ids_of_their_own() {
    Receipt receipt =
        receipt(
            new Effect.OrderCancelled(),
            new Effect.MoneyReturned(euros("30")),
            new Effect.AddressChanged(),
            new Effect.ReturnOpened("#1027-R1"),
            new Effect.DiscountGranted("SORRY-30", euros("30")),
            new Effect.CreditGranted(euros("30")));

    assertThat(receipt.facts(BERLIN))
        .extracting(Evidence.Fact::text)
        .containsExactly(
            "order #1027: order number: #1027",
            "order #1027: status: cancelled",
            "order #1027: cancelled on: 2026-03-02",
            "refund of order #1027: amount refunded: 30.00 EUR",
            "refund of order #1027: refunded on: 2026-03-02",
            "order #1027: delivery address: changed",
            "return #1027-R1: return: #1027-R1",
            "return #1027-R1: requested on: 2026-03-02",
            "discount for order #1027: discount code: SORRY-30",
            "discount for order #1027: discount: 30.00 EUR",
            "store credit for order #1027: store credit: 30.00 EUR");
    assertThat(receipt.facts(BERLIN)).extracting(Evidence.Fact::id).doesNotHaveDuplicates();
    assertThat(receipt.facts(BERLIN))
        .extracting(Evidence.Fact::audience)
        .containsOnly(IdentityLevel.VERIFIED);
  }

  @Test
  void nothing_done_is_no_receipt() {
    assertThatIllegalArgumentException().isThrownBy(ReceiptTest::receipt);
  }

  private static Receipt receipt(Effect... effects) {
    Agreement agreement = ((ActionState.Ready) confirmed(refund("30"))).agreement();
    return new Receipt(
        agreement, ExecutionRecord.of(agreement.quote(), 1, T0), List.of(effects), T0);
  }

  private static GroundingVerdict judge(
      String sentence, List<Evidence> evidence, IdentityLevel listener) {
    return new GroundingPolicy()
        .judge(sentence, new GroundingContext(evidence, List.of(), listener, SHOP, T0));
  }
}
