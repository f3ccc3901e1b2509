package io.cartagent.domain.spending;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.identity.SignIn;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SpenderTest {
  private static final Instant T0 = Instant.parse("2026-11-22T10:00:00Z");
  private static final ShopperId MAYA = new ShopperId("7");

  @Test
  void a_customer_is_the_same_spender_in_each_of_their_conversations() { // AI-07
    assertThat(Spender.of(signedIn("c-1", MAYA))).isEqualTo(Spender.of(signedIn("c-2", MAYA)));
    assertThat(Spender.of(signedIn("c-1", MAYA)))
        .isNotEqualTo(Spender.of(signedIn("c-1", new ShopperId("8"))));
  }

  @Test
  void a_visitor_is_the_spender_of_their_conversation_alone() {
    assertThat(Spender.of(visitor("7")))
        .isEqualTo(Spender.of(visitor("7")))
        .isNotEqualTo(Spender.of(visitor("8")))
        .isNotEqualTo(Spender.of(signedIn("c-1", MAYA)));
  }

  private static Conversation visitor(String id) {
    return Conversation.open(new ConversationId(id), T0);
  }

  private static Conversation signedIn(String id, ShopperId shopper) {
    return visitor(id).signIn(new SignIn(shopper, T0));
  }
}
