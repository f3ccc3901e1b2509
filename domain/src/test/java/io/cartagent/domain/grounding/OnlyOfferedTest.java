package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not be said of an action that was only offered (AI-02, ID-16). */
final class OnlyOfferedTest {
  private static final String NOT_DONE = "no record shows that this was done";
  private static final Evidence CANCELLED =
      new Evidence.Fact(
          "f",
          EvidenceFixture.source("order-#1030", SourceKind.ORDER, "Order #1030"),
          IdentityLevel.CLAIMED,
          "order #1030",
          "status",
          new FactValue.Status("cancelled"));
  private static final String RULES =
      """
      We process refunds within 14 days. The address can be changed before dispatch. Orders are \
      confirmed by e-mail. Your old order was changed by our team.
      Rücksendungen werden innerhalb von 30 Tagen angenommen.\
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I cancelled it.",
        "I've just changed the address.",
        "I have confirmed order #1030 is cancelled, and order #1027 is changed.",
        "Your cancellation of order #1027 was confirmed.",
        "Order #1027 will be cancelled.",
        "Order #1027 is being cancelled.",
        "Your order #1027 is cancelled after all.",
        "Your order #1027 was cancelled when I looked.",
        "Not only that: order #1027 is cancelled.",
        "You could keep it, but order #1027 is cancelled.",
        "You cancelled order #1027.",
        "Your order #1027 is confirmed below.",
        "You confirmed order #1027.",
        "The delivery address of order #1027 is changed.",
        "The delivery address is updated.",
        "Your request has been submitted.",
        "It was refunded.",
        "Confirmed.",
        "It is done.",
        "All done!",
        "Great news, it's done.",
        "Order #1027 was cancelled.",
        "Ihre Bestellung #1027 wurde storniert.",
        "Ihre Bestellung #1027 wird storniert.",
        "Ich habe die Adresse geändert.",
        "Die Lieferadresse ist geändert.",
        "Alles erledigt!",
        "Votre commande #1027 a été annulée.",
        "J'ai modifié votre adresse.",
        "L'adresse est modifiée.",
        "Su pedido #1027 ha sido cancelado.",
        "La dirección está actualizada."
      })
  void a_deed_that_nobody_has_recorded_is_held(String sentence) {
    assertThat(reasonsAgainst(sentence)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You can cancel order #1027 below.",
        "Order #1030 is cancelled.",
        "Your refund is processed within 14 days.",
        "Your refund will be processed within 14 days.",
        "Orders are confirmed by e-mail.",
        "The address can be changed before dispatch.",
        "Your old order was changed by our team.",
        "Nothing is done before you confirm it below.",
        "Your order is changed once you confirm it below.",
        "Shall I check whether it was cancelled?",
        "Returns are accepted within 30 days.",
        "Die Bestellung #1030 ist storniert.",
        "Die Bestellung #1027 kann noch storniert werden.",
        "Rücksendungen werden innerhalb von 30 Tagen angenommen.",
        "La commande #1027 peut être annulée.",
        "El pedido #1027 puede ser cancelado."
      })
  void what_is_recorded_ruled_or_merely_possible_is_no_deed(String sentence) {
    assertThat(reasonsAgainst(sentence)).doesNotContain(NOT_DONE);
  }

  @ParameterizedTest
  @EnumSource(ServicePhrase.class)
  void the_services_own_phrases_claim_no_deed(ServicePhrase phrase) {
    assertThat(reasonsAgainst(phrase.text())).isEmpty();
  }

  @Test
  void who_may_act_itself_is_judged_by_the_records_alone() {
    GroundingContext acting = context(false);

    assertThat(new GroundingPolicy().judge("Order #1027 will be cancelled.", acting))
        .isInstanceOf(GroundingVerdict.Grounded.class);
    assertThat(new GroundingPolicy().judge("Order #1027 was cancelled.", acting))
        .isInstanceOf(GroundingVerdict.Ungrounded.class);
  }

  private static List<String> reasonsAgainst(String sentence) {
    return switch (new GroundingPolicy().judge(sentence, context(true))) {
      case GroundingVerdict.Grounded let -> List.of();
      case GroundingVerdict.Ungrounded(List<GroundingVerdict.Finding> findings) ->
          findings.stream().map(GroundingVerdict.Finding::reason).toList();
    };
  }

  private static GroundingContext context(boolean onlyOffers) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(CANCELLED);
    evidence.add(
        new Evidence.Fact(
            "n",
            CANCELLED.source(),
            IdentityLevel.CLAIMED,
            "order #1030",
            "order number",
            new FactValue.Identifier("#1030")));
    evidence.add(
        new Evidence.Excerpt(
            "p",
            new Passage(
                "p",
                EvidenceFixture.source("policy", SourceKind.POLICY, "Refund policy"),
                "",
                RULES,
                "digest")));
    evidence.addAll(offer().facts());
    return new GroundingContext(
        evidence,
        List.of(),
        IdentityLevel.VERIFIED,
        EvidenceFixture.shop(),
        EvidenceFixture.NOW,
        onlyOffers);
  }

  /** Cancelling order #1027 of 50 EUR. */
  private static Quote offer() {
    return new Quote(
        new QuoteId("q-1"),
        new TenantId("acme.myshopify.com"),
        new ShopperId("3101"),
        "gid://shopify/Order/1027",
        new ActionRequest.CancelOrder(new OrderName("#1027")),
        Money.of("50.00", "EUR"),
        EvidenceFixture.NOW,
        EvidenceFixture.NOW.plus(Duration.ofMinutes(15)));
  }
}
