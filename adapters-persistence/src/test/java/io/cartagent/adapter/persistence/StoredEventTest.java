package io.cartagent.adapter.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.Citation;
import io.cartagent.domain.knowledge.SourceKind;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StoredEventTest {
  private static final TurnId TURN = new TurnId("t-1");

  @Test
  void keeps_citations_whole() {
    ConversationEvent said =
        new ConversationEvent.AgentSaid(
            TURN,
            "Returns are free within 30 days.",
            List.of(
                new Citation(
                    "d1g357",
                    SourceKind.POLICY,
                    "Return policy",
                    Optional.of(URI.create("https://acme.test/policies/refund")),
                    Optional.of("free within 30 days")),
                new Citation(
                    "f-2", SourceKind.ORDER, "Order #1027", Optional.empty(), Optional.empty())));

    byte[] json = StoredEvent.of(said).toJson();

    assertThat(StoredEvent.ofJson(json).toEvent(TURN)).isEqualTo(said);
  }

  @Test
  void keeps_what_an_operator_said() {
    ConversationEvent said = new ConversationEvent.OperatorSaid(TURN, "Ada here \"quoted\" \u0000");

    assertThat(StoredEvent.ofJson(StoredEvent.of(said).toJson()).toEvent(TURN)).isEqualTo(said);
  }

  @Test
  void reads_what_a_later_version_has_added_a_field_to() {
    byte[] json = "{\"kind\":\"shopper\",\"text\":\"Hi\",\"mood\":\"fine\"}".getBytes(UTF_8);

    assertThat(StoredEvent.ofJson(json).toEvent(TURN))
        .isEqualTo(new ConversationEvent.ShopperSaid(TURN, "Hi"));
  }

  @Test
  void does_not_repeat_in_a_message_what_it_cannot_read() {
    assertThatIllegalStateException()
        .isThrownBy(() -> StoredEvent.ofJson("{\"secret\"".getBytes(UTF_8)))
        .withMessageNotContaining("secret")
        .withNoCause();
  }
}
