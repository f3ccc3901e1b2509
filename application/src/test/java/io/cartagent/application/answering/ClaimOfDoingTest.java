package io.cartagent.application.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.persistence.ActionFixture;
import io.cartagent.application.port.persistence.TenantFixture;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model may not say of an action it has only offered (AI-02, ID-16). */
final class ClaimOfDoingTest {
  private static final Source POLICY =
      new Source("policy", SourceKind.POLICY, "Refund policy", Optional.empty(), Optional.empty());
  private static final Evidence RULE =
      new Evidence.Excerpt(
          "p",
          new Passage(
              "p",
              POLICY,
              "",
              "We process refunds within 14 days. The address can be changed before dispatch."
                  + " Orders are confirmed by e-mail. Your old order was changed by our team.",
              "digest"));
  private static final Evidence CANCELLED =
      new Evidence.Fact(
          "f",
          new Source("o", SourceKind.ORDER, "Order", Optional.empty(), Optional.empty()),
          IdentityLevel.CLAIMED,
          "order #1030",
          "status",
          new FactValue.Status("cancelled"));

  private final List<Evidence> evidence = new ArrayList<>();

  ClaimOfDoingTest() {
    evidence.add(RULE);
    evidence.add(CANCELLED);
    evidence.addAll(ActionFixture.cancelling(TenantFixture.ACME, "q-1", "#1027").facts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I cancelled it.",
        "I've just changed the address.",
        "I have confirmed order #1030 is cancelled.",
        "Your cancellation of order #1027 was confirmed.",
        "Order #1027 will be cancelled.",
        "Order #1027 is being cancelled.",
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
        "Great news, it's done."
      })
  void a_deed_that_nobody_has_recorded_is_held(String sentence) {
    assertThat(ClaimOfDoing.in(sentence, evidence)).isPresent();
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
        "Shall I check whether it was cancelled?",
        "Returns are accepted within 30 days."
      })
  void what_is_recorded_ruled_or_merely_possible_is_not(String sentence) {
    assertThat(ClaimOfDoing.in(sentence, evidence)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ServicePhrase.class)
  void the_services_own_phrases_claim_no_deed(ServicePhrase phrase) {
    assertThat(ClaimOfDoing.in(phrase.text(), List.of())).isEmpty();
  }

  @Test
  void a_record_of_another_order_proves_nothing() {
    assertThat(ClaimOfDoing.in("Order #1027 was cancelled.", List.of(CANCELLED))).isPresent();
  }
}
