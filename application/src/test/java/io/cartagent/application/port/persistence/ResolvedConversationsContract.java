package io.cartagent.application.port.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.persistence.ConversationRepository.Acceptance.Accepted;
import io.cartagent.application.port.persistence.ConversationRepository.Acceptance.Repeated;
import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import io.cartagent.application.port.persistence.ConversationRepository.Outcome;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.Channel;
import io.cartagent.domain.conversation.ClientMessageId;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.HandoffCause;
import io.cartagent.domain.conversation.HandoffPolicy;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.HandoffVerdict;
import io.cartagent.domain.conversation.Owner;
import io.cartagent.domain.conversation.ResolvedConversation;
import io.cartagent.domain.conversation.ShopperMessage;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.domain.identity.OrderClaim;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.identity.SignIn;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What a store of conversations must do with resolved ones. It starts empty, with both tenants
 * installed.
 */
public abstract class ResolvedConversationsContract {
  private static final Instant T0 = Instant.parse("2026-11-20T10:00:00Z");
  private static final ConversationId ID = new ConversationId("c-1");
  private static final TurnId TURN = new TurnId("t-1");

  protected abstract ConversationRepository conversations();

  /** The turns that wait in those conversations. */
  protected abstract PendingTurns turns();

  @Test
  void finds_what_was_resolved_apart_from_what_is_open() {
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "A person, please"));
    conversations().record(ACME, ID, TURN, 0, List.of(announce(), new AgentAct.Finish()), T0);
    OrderClaim claim = new OrderClaim(new OrderName("#1027"), T0);
    conversations().save(ACME, found(ACME).prove(claim).takeOver("Ada"));
    Conversation withAda = found(ACME);

    boolean resolved =
        conversations().resolve(ACME, withAda.resolve(events(ACME), T0.plusSeconds(60)), 3);

    assertThat(resolved).isTrue();
    assertThat(conversations().find(ACME, ID)).isEmpty();
    ResolvedConversation closed = conversations().findResolved(ACME, ID).orElseThrow();
    assertThat(closed.settled())
        .containsExactly(new HandoffCause(HandoffReason.NEEDS_A_PERSON, TURN));
    assertThat(closed.claims()).containsExactly(claim);
    assertThat(closed.openedAt()).isEqualTo(T0);
    assertThat(closed.resolvedAt()).isEqualTo(T0.plusSeconds(60));
    assertThat(closed.version()).isGreaterThan(withAda.version());
    assertThat(events(ACME)).hasSize(3);
  }

  @Test
  void opens_a_resolved_conversation_again_with_the_shoppers_next_message() {
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "A person, please"));
    conversations().record(ACME, ID, TURN, 0, List.of(announce(), new AgentAct.Finish()), T0);
    resolve(ACME, T0.plusSeconds(60), 3);
    long version = conversations().findResolved(ACME, ID).orElseThrow().version();
    TurnId next = new TurnId("t-2");

    assertThat(conversations().accept(ACME, ID, next, message("m-2", "One more thing")))
        .isEqualTo(new Accepted(next));

    assertThat(conversations().findResolved(ACME, ID)).isEmpty();
    Conversation again = found(ACME);
    assertThat(again.owner()).isEqualTo(new Owner.Agent());
    assertThat(again.settled())
        .containsExactly(new HandoffCause(HandoffReason.NEEDS_A_PERSON, TURN));
    assertThat(again.openedAt()).isEqualTo(T0);
    assertThat(again.version()).isGreaterThan(version);
    assertThat(numbers(ACME)).containsExactly(1L, 2L, 3L, 4L);
    assertThat(turns().leaseNext("w", T0.plusSeconds(90), Duration.ofMinutes(1)))
        .contains(new PendingTurns.Lease(ACME, ID, next, 1));
    assertThat(conversations().record(ACME, ID, next, 1, List.of(say()), T0))
        .isEqualTo(Outcome.RECORDED);
  }

  @Test
  void a_person_is_not_called_again_for_what_was_settled_before() {
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "#1 #2 #3 #4 #5 #6"));
    conversations()
        .record(
            ACME,
            ID,
            TURN,
            0,
            List.of(
                new AgentAct.AnnounceHandoff(
                    HandoffReason.LOOKUP_LIMIT, ServicePhrase.HANDOFF, Locale.ENGLISH),
                new AgentAct.Finish()),
            T0);
    resolve(ACME, T0.plusSeconds(60), 3);
    TurnId next = new TurnId("t-2");
    conversations().accept(ACME, ID, next, message("m-2", "Once more"));

    HandoffVerdict verdict =
        HandoffPolicy.decide(found(ACME), HandoffReason.LOOKUP_LIMIT, next, events(ACME));

    assertThat(verdict).isEqualTo(new HandoffVerdict.HandledBefore());
  }

  @Test
  void keeps_where_a_conversation_is_held_through_all_of_its_life() {
    conversations()
        .open(ACME, Conversation.open(ID, Channel.TEXT, T0), new TurnId("t-greeting"), List.of());
    open(GLOBEX);
    conversations().save(ACME, found(ACME).handOff(HandoffReason.SHOPPER_ASKED));
    assertThat(found(ACME).channel()).isEqualTo(Channel.TEXT);

    resolve(ACME, T0.plusSeconds(60), 0);
    assertThat(conversations().findResolved(ACME, ID).orElseThrow().channel())
        .isEqualTo(Channel.TEXT);

    conversations().accept(ACME, ID, TURN, message("m-1", "Hi", 90));
    assertThat(found(ACME).channel()).isEqualTo(Channel.TEXT);
    assertThat(found(GLOBEX).channel()).isEqualTo(Channel.WIDGET);
  }

  @Test
  void a_repeated_message_opens_nothing_again() { // RE-01
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "Hi"));
    conversations().record(ACME, ID, TURN, 0, List.of(new AgentAct.Finish()), T0);
    resolve(ACME, T0.plusSeconds(60), 2);

    assertThat(conversations().accept(ACME, ID, new TurnId("t-2"), message("m-1", "Hi")))
        .isEqualTo(new Repeated(TURN));

    assertThat(conversations().findResolved(ACME, ID)).isPresent();
  }

  @Test
  void does_not_resolve_over_what_nobody_has_read_or_answered() {
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "Hi"));
    Conversation read = found(ACME);

    boolean whileATurnWaits = conversations().resolve(ACME, resolved(read), 1);
    conversations().record(ACME, ID, TURN, 0, List.of(say(), new AgentAct.Finish()), T0);
    boolean unread = conversations().resolve(ACME, resolved(read), 1);
    conversations().save(ACME, read.handOff(HandoffReason.SHOPPER_ASKED));
    boolean changed = conversations().resolve(ACME, resolved(read), 3);

    assertThat(List.of(whileATurnWaits, unread, changed)).containsOnly(false);
    assertThat(conversations().findResolved(ACME, ID)).isEmpty();
    assertThat(conversations().resolve(ACME, resolved(found(ACME)), 3)).isTrue();
    assertThat(conversations().resolve(ACME, resolved(read), 3)).isFalse();
  }

  @Test
  void nobody_changes_or_speaks_in_what_is_resolved() {
    open(ACME);
    Conversation before = found(ACME);
    resolve(ACME, T0.plusSeconds(60), 0);
    ResolvedConversation closed = conversations().findResolved(ACME, ID).orElseThrow();

    assertThat(conversations().save(ACME, before.takeOver("Ada"))).isFalse();
    assertThat(conversations().save(ACME, closed.reopen(message("m-1", "Hi", 90)))).isFalse();
    assertThat(conversations().tell(ACME, ID, TURN, List.of(say()), T0.plusSeconds(61)))
        .isEqualTo(Outcome.RECORDED);
    assertThat(events(ACME)).isEmpty();
    assertThat(conversations().findResolved(ACME, ID)).contains(closed);
  }

  @Test
  void renews_who_the_shopper_of_a_resolved_conversation_is() { // ID-12
    open(ACME);
    resolve(ACME, T0.plusSeconds(60), 0);
    ResolvedConversation closed = conversations().findResolved(ACME, ID).orElseThrow();
    SignIn proof = new SignIn(new ShopperId("3101"), T0.plusSeconds(90));

    boolean saved = conversations().save(ACME, closed.signIn(proof));
    boolean late = conversations().save(ACME, closed);

    assertThat(saved).isTrue();
    assertThat(late).isFalse();
    assertThat(conversations().findResolved(ACME, ID).orElseThrow().signIn()).contains(proof);
    conversations().accept(ACME, ID, TURN, message("m-1", "Hi", 100));
    assertThat(found(ACME).signIn()).contains(proof);
    assertThat(conversations().save(ACME, closed)).isFalse();
  }

  @Test
  void opens_again_for_a_human_when_nobody_changed_it() {
    open(ACME);
    Conversation before = found(ACME);
    resolve(ACME, T0.plusSeconds(60), 0);
    Conversation called =
        conversations()
            .findResolved(ACME, ID)
            .orElseThrow()
            .reopen()
            .handOff(HandoffReason.ACTION_UNCLEAR);

    boolean outdated = conversations().reopen(ACME, before);
    boolean anothers = conversations().reopen(GLOBEX, called); // TI-02
    boolean first = conversations().reopen(ACME, called);
    boolean second = conversations().reopen(ACME, called);

    assertThat(List.of(outdated, anothers, second)).containsOnly(false);
    assertThat(first).isTrue();
    assertThat(conversations().findResolved(ACME, ID)).isEmpty();
    assertThat(found(ACME).owner())
        .isEqualTo(new Owner.AwaitingHuman(HandoffReason.ACTION_UNCLEAR));
    assertThat(found(ACME).version()).isGreaterThan(called.version());
    assertThat(conversations().tell(ACME, ID, TURN, List.of(say()), T0.plusSeconds(61)))
        .isEqualTo(Outcome.RECORDED);
    assertThat(events(ACME)).hasSize(1);
  }

  @Test
  void opens_again_for_a_message_whose_clock_is_behind() {
    open(ACME);
    resolve(ACME, T0.plusSeconds(60), 0);

    assertThat(conversations().accept(ACME, ID, TURN, message("m-1", "Hi", 59)))
        .isEqualTo(new Accepted(TURN));

    assertThat(conversations().find(ACME, ID)).isPresent();
  }

  @Test
  void hides_a_resolved_conversation_from_every_other_tenant() { // TI-02
    open(ACME);
    open(GLOBEX);
    Conversation acmes = found(ACME);

    resolve(ACME, T0.plusSeconds(60), 0);

    assertThat(conversations().findResolved(GLOBEX, ID)).isEmpty();
    assertThat(conversations().find(GLOBEX, ID)).isPresent();
    ResolvedConversation closed = conversations().findResolved(ACME, ID).orElseThrow();
    assertThat(conversations().save(GLOBEX, closed)).isFalse();
    conversations().resolve(GLOBEX, resolved(acmes), 7);
    assertThat(conversations().find(GLOBEX, ID)).isPresent();
  }

  private Conversation found(TenantId tenant) {
    return conversations().find(tenant, ID).orElseThrow();
  }

  private void resolve(TenantId tenant, Instant at, long lastRead) {
    assertThat(conversations().resolve(tenant, found(tenant).resolve(events(tenant), at), lastRead))
        .isTrue();
  }

  private static ResolvedConversation resolved(Conversation conversation) {
    return conversation.resolve(List.of(), T0.plusSeconds(60));
  }

  private static AgentAct announce() {
    return new AgentAct.AnnounceHandoff(
        HandoffReason.NEEDS_A_PERSON, ServicePhrase.HANDOFF, Locale.ENGLISH);
  }

  private void open(TenantId tenant) {
    conversations().open(tenant, Conversation.open(ID, T0), new TurnId("t-greeting"), List.of());
  }

  private List<ConversationEvent> events(TenantId tenant) {
    return conversations().listEvents(tenant, ID, 0, 1000).stream()
        .map(LoggedEvent::event)
        .toList();
  }

  private List<Long> numbers(TenantId tenant) {
    return conversations().listEvents(tenant, ID, 0, 1000).stream()
        .map(LoggedEvent::number)
        .toList();
  }

  private static AgentAct say() {
    return new AgentAct.Say(ServicePhrase.THANKS.sentence(Locale.ENGLISH));
  }

  private static ShopperMessage message(String id, String text) {
    return message(id, text, 0);
  }

  private static ShopperMessage message(String id, String text, long second) {
    return new ShopperMessage(new ClientMessageId(id), text, T0.plusSeconds(second));
  }
}
