package io.cartagent.application.conversation;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.persistence.InMemoryConversationRepository;
import io.cartagent.application.port.persistence.InMemoryConversationSignals;
import io.cartagent.application.port.persistence.InMemoryPendingTurns;
import io.cartagent.domain.conversation.Channel;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.identity.SignIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ContinueConversationServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final ShopperId LENA = new ShopperId("3101");
  private static final ShopperId MALLORY = new ShopperId("3102");

  private final InMemoryConversationRepository conversations =
      new InMemoryConversationRepository(
          new InMemoryPendingTurns(), new InMemoryConversationSignals());
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Clock later = Clock.offset(clock, Duration.ofMinutes(50));

  @Test
  void opens_a_signed_in_shoppers_conversation_as_theirs() { // ID-01
    Conversation opened = found(open(Optional.of(LENA)));

    assertThat(opened.signIn()).contains(new SignIn(LENA, NOW));
    assertThat(opened.identityAt(NOW)).isEqualTo(IdentityLevel.VERIFIED);
    assertThat(found(open(Optional.empty())).signIn()).isEmpty();
  }

  @Test
  void renews_the_proof_of_the_same_customer() {
    ConversationId id = open(Optional.of(LENA));

    assertThat(resume(later, id, Optional.of(LENA))).isTrue();

    assertThat(found(id).signIn()).contains(new SignIn(LENA, later.instant()));
  }

  @Test
  void binds_a_visitors_conversation_to_who_signs_in() {
    ConversationId id = open(Optional.empty());

    assertThat(resume(later, id, Optional.of(LENA))).isTrue();

    assertThat(found(id).shopperAt(later.instant())).contains(LENA);
  }

  @Test
  void lets_a_visitor_come_back_to_a_visitors_conversation() {
    ConversationId id = open(Optional.empty());

    assertThat(resume(later, id, Optional.empty())).isTrue();
  }

  @Test
  void passes_a_customers_conversation_on_to_nobody() { // ID-12, ID-13
    ConversationId id = open(Optional.of(LENA));

    assertThat(resume(later, id, Optional.of(MALLORY))).isFalse();
    assertThat(resume(later, id, Optional.empty())).isFalse();

    assertThat(found(id).signIn()).contains(new SignIn(LENA, NOW));
  }

  @Test
  void continues_a_resolved_conversation_for_its_shopper_alone_and_leaves_it_resolved() { // ID-12
    ConversationId id = open(Optional.of(LENA));
    long read = conversations.listEvents(ACME, id, 0, 10).size();
    conversations.resolve(ACME, found(id).resolve(List.of(), NOW), read);

    assertThat(resume(later, id, Optional.of(MALLORY))).isFalse();
    assertThat(resume(later, id, Optional.empty())).isFalse();
    assertThat(resume(later, id, Optional.of(LENA))).isTrue();

    assertThat(conversations.findResolved(ACME, id).orElseThrow().signIn())
        .contains(new SignIn(LENA, later.instant()));
  }

  @Test
  void knows_no_conversation_of_another_shop() { // TI-02
    ConversationId id = open(Optional.of(LENA));

    assertThat(
            new ContinueConversationService(conversations, later)
                .resume(new ContinueConversationCommand(GLOBEX, id, Optional.of(LENA))))
        .isFalse();
  }

  private ConversationId open(Optional<ShopperId> shopper) {
    return new OpenConversationService(conversations, clock, new Ids()::next)
        .open(new OpenConversationCommand(ACME, Channel.WIDGET, shopper))
        .conversation();
  }

  private boolean resume(Clock when, ConversationId id, Optional<ShopperId> shopper) {
    return new ContinueConversationService(conversations, when)
        .resume(new ContinueConversationCommand(ACME, id, shopper));
  }

  private Conversation found(ConversationId id) {
    return conversations.find(ACME, id).orElseThrow();
  }

  private static final class Ids {
    private static int last;

    String next() {
      return "id-" + ++last;
    }
  }
}
