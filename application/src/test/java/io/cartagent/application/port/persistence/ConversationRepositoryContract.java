package io.cartagent.application.port.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.persistence.ConversationRepository.Acceptance.Accepted;
import io.cartagent.application.port.persistence.ConversationRepository.Acceptance.NoConversation;
import io.cartagent.application.port.persistence.ConversationRepository.Acceptance.Repeated;
import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import io.cartagent.application.port.persistence.ConversationRepository.Outcome;
import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.conversation.ActionCard;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.Card;
import io.cartagent.domain.conversation.ClientMessageId;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.Owner;
import io.cartagent.domain.conversation.ShopperMessage;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.domain.identity.OrderClaim;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.identity.SignIn;
import io.cartagent.domain.tenant.TenantId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a store of conversations must do. It starts empty, with both tenants installed. */
public abstract class ConversationRepositoryContract {
  private static final Instant T0 = Instant.parse("2026-11-20T10:00:00Z");
  private static final ConversationId ID = new ConversationId("c-1");
  private static final TurnId GREETING = new TurnId("t-greeting");
  private static final TurnId TURN = new TurnId("t-1");
  private static final TurnId TOLD = new TurnId("t-told");

  protected abstract ConversationRepository conversations();

  /** The turns that wait in those conversations. */
  protected abstract PendingTurns turns();

  @Test
  void finds_an_open_conversation() {
    conversations().open(ACME, Conversation.open(ID, T0), GREETING, List.of());

    assertThat(conversations().find(ACME, ID)).contains(Conversation.open(ID, T0));
  }

  @Test
  void hides_a_conversation_from_every_other_tenant() {
    conversations().open(ACME, Conversation.open(ID, T0), GREETING, List.of(say()));

    assertThat(conversations().find(GLOBEX, ID)).isEmpty();
    assertThat(conversations().listEvents(GLOBEX, ID, 0, 10)).isEmpty();
    assertThat(conversations().accept(GLOBEX, ID, TURN, message("m-1", "Hi")))
        .isEqualTo(new NoConversation());
    assertThat(conversations().save(GLOBEX, Conversation.open(ID, T0).takeOver("eve"))).isFalse();
    assertThat(conversations().record(GLOBEX, ID, TURN, 0, List.of(say()), T0))
        .isEqualTo(Outcome.NOT_THE_AGENTS);
    assertThat(conversations().listEvents(ACME, ID, 0, 10)).hasSize(1);
    assertThat(conversations().find(ACME, ID)).contains(Conversation.open(ID, T0));
  }

  @Test
  void keeps_conversations_of_the_same_id_apart() {
    open(ACME);
    open(GLOBEX);

    conversations().accept(ACME, ID, TURN, message("m-1", "From Acme"));
    conversations().accept(GLOBEX, ID, TURN, message("m-1", "From Globex"));

    assertThat(events(ACME)).containsExactly(new ConversationEvent.ShopperSaid(TURN, "From Acme"));
    assertThat(events(GLOBEX))
        .containsExactly(new ConversationEvent.ShopperSaid(TURN, "From Globex"));
  }

  @Test
  void opens_with_what_the_agent_says_at_the_start() {
    conversations()
        .open(
            ACME,
            Conversation.open(ID, T0),
            GREETING,
            List.of(
                new AgentAct.Say(ServicePhrase.GREETING.sentence(Locale.ENGLISH)),
                new AgentAct.Say(ServicePhrase.GREETING_OFFER.sentence(Locale.ENGLISH)),
                new AgentAct.Finish()));

    assertThat(conversations().listEvents(ACME, ID, 0, 10))
        .containsExactly(
            new LoggedEvent(
                1,
                T0,
                new ConversationEvent.AgentSaid(
                    GREETING, ServicePhrase.GREETING.text(), List.of())),
            new LoggedEvent(
                2,
                T0,
                new ConversationEvent.AgentSaid(
                    GREETING, ServicePhrase.GREETING_OFFER.text(), List.of())),
            new LoggedEvent(3, T0, new ConversationEvent.TurnDone(GREETING)));
    assertThat(turns().leaseNext("w", T0.plusSeconds(60), Duration.ofMinutes(1))).isEmpty();
  }

  @Test
  void replaces_the_state_of_a_conversation() {
    open(ACME);
    Conversation changed =
        Conversation.open(ID, T0)
            .prove(new OrderClaim(new OrderName("#1027"), T0.plusSeconds(5)))
            .handOff(HandoffReason.SHOPPER_ASKED);

    boolean saved = conversations().save(ACME, changed);

    assertThat(saved).isTrue();
    Conversation found = conversations().find(ACME, ID).orElseThrow();
    assertThat(found.owner()).isEqualTo(new Owner.AwaitingHuman(HandoffReason.SHOPPER_ASKED));
    assertThat(found.claims())
        .containsExactly(new OrderClaim(new OrderName("#1027"), T0.plusSeconds(5)));
    assertThat(found.openedAt()).isEqualTo(T0);
  }

  @Test
  void keeps_every_kind_of_owner() {
    open(ACME);

    for (Owner owner :
        List.of(
            new Owner.Human("Ada"),
            new Owner.AwaitingHuman(HandoffReason.LOOKUP_LIMIT),
            new Owner.Agent())) {
      Conversation current = conversations().find(ACME, ID).orElseThrow();
      conversations().save(ACME, new Conversation(ID, owner, List.of(), T0, current.version()));

      assertThat(conversations().find(ACME, ID).orElseThrow().owner()).isEqualTo(owner);
    }
  }

  @Test
  void does_not_replace_a_state_that_somebody_else_has_changed() {
    open(ACME);
    Conversation read = conversations().find(ACME, ID).orElseThrow();
    conversations().save(ACME, read.takeOver("Ada"));

    boolean saved = conversations().save(ACME, read.handOff(HandoffReason.NEEDS_A_PERSON));

    assertThat(saved).isFalse();
    assertThat(conversations().find(ACME, ID).orElseThrow().owner())
        .isEqualTo(new Owner.Human("Ada"));
  }

  @Test
  void saves_again_what_it_found_after_saving() {
    open(ACME);
    Conversation first = conversations().find(ACME, ID).orElseThrow();
    conversations().save(ACME, first.takeOver("Ada"));

    Conversation second = conversations().find(ACME, ID).orElseThrow();

    assertThat(conversations().save(ACME, second.giveBack())).isTrue();
  }

  @Test
  void does_not_save_a_conversation_that_is_not_there() {
    assertThat(conversations().save(ACME, Conversation.open(ID, T0))).isFalse();
    assertThat(conversations().find(ACME, ID)).isEmpty();
  }

  @Test
  void stores_a_message_before_anything_else_happens_to_it() {
    open(ACME);

    assertThat(conversations().accept(ACME, ID, TURN, message("m-1", "Where is it? 📦")))
        .isEqualTo(new Accepted(TURN));

    assertThat(conversations().listEvents(ACME, ID, 0, 10))
        .containsExactly(
            new LoggedEvent(1, T0, new ConversationEvent.ShopperSaid(TURN, "Where is it? 📦")));
    assertThat(turns().leaseNext("w", T0.plusSeconds(1), Duration.ofMinutes(1)))
        .contains(new PendingTurns.Lease(ACME, ID, TURN, 1));
  }

  @Test
  void accepts_a_repeated_message_once() { // RE-01
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "Hi"));

    assertThat(conversations().accept(ACME, ID, new TurnId("t-2"), message("m-1", "Hi again")))
        .isEqualTo(new Repeated(TURN));

    assertThat(events(ACME)).containsExactly(new ConversationEvent.ShopperSaid(TURN, "Hi"));
  }

  @Test
  void knows_a_repeated_message_after_its_turn_is_over() {
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "Hi"));
    conversations().record(ACME, ID, TURN, 0, List.of(new AgentAct.Finish()), T0);

    assertThat(conversations().accept(ACME, ID, new TurnId("t-2"), message("m-1", "Hi")))
        .isEqualTo(new Repeated(TURN));
    assertThat(turns().leaseNext("w", T0.plusSeconds(1), Duration.ofMinutes(1))).isEmpty();
  }

  @Test
  void accepts_no_message_for_a_conversation_that_is_not_there() {
    assertThat(conversations().accept(ACME, ID, TURN, message("m-1", "Hi")))
        .isEqualTo(new NoConversation());
    assertThat(turns().leaseNext("w", T0.plusSeconds(1), Duration.ofMinutes(1))).isEmpty();
  }

  @Test
  void records_every_kind_of_act_in_order() {
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "Where is #1027?"));
    Card card =
        new Card(
            Card.Kind.ORDER,
            "Order #1027",
            List.of(
                new Card.Row("Status", "in transit", Optional.empty()),
                new Card.Row("Track", "1Z999", Optional.of(URI.create("https://carrier.test/1Z")))),
            Optional.of(URI.create("https://acme.test/orders/1027")));

    Outcome outcome =
        conversations()
            .record(
                ACME,
                ID,
                TURN,
                0,
                List.of(
                    say(),
                    new AgentAct.Show(card),
                    new AgentAct.AnnounceHandoff(
                        HandoffReason.NEEDS_A_PERSON, ServicePhrase.HANDOFF, Locale.ENGLISH),
                    new AgentAct.Finish()),
                T0.plusSeconds(2));

    assertThat(outcome).isEqualTo(Outcome.RECORDED);
    assertThat(events(ACME))
        .containsExactly(
            new ConversationEvent.ShopperSaid(TURN, "Where is #1027?"),
            new ConversationEvent.AgentSaid(TURN, ServicePhrase.THANKS.text(), List.of()),
            new ConversationEvent.CardShown(TURN, card),
            new ConversationEvent.HandedOff(
                TURN, HandoffReason.NEEDS_A_PERSON, ServicePhrase.HANDOFF.text()),
            new ConversationEvent.TurnDone(TURN));
  }

  @Test
  void ends_a_turn_that_failed() {
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "Hi"));

    conversations()
        .record(
            ACME,
            ID,
            TURN,
            0,
            List.of(
                new AgentAct.Fail(
                    "agent_failed", ServicePhrase.AGENT_FAILED, true, Locale.ENGLISH)),
            T0);

    assertThat(events(ACME))
        .contains(
            new ConversationEvent.TurnFailed(
                TURN, "agent_failed", ServicePhrase.AGENT_FAILED.text(), true));
    assertThat(turns().leaseNext("w", T0.plusSeconds(1), Duration.ofMinutes(1))).isEmpty();
  }

  @Test
  void adds_nothing_to_a_turn_that_is_over() {
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "Hi"));
    conversations().record(ACME, ID, TURN, 0, List.of(say(), new AgentAct.Finish()), T0);

    assertThat(conversations().record(ACME, ID, TURN, 0, List.of(say()), T0))
        .isEqualTo(Outcome.TURN_IS_OVER);

    assertThat(events(ACME)).hasSize(3);
  }

  @Test
  void records_a_turn_piece_by_piece() {
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "Hi"));

    assertThat(conversations().record(ACME, ID, TURN, 0, List.of(say()), T0))
        .isEqualTo(Outcome.RECORDED);
    assertThat(conversations().record(ACME, ID, TURN, 0, List.of(say(), new AgentAct.Finish()), T0))
        .isEqualTo(Outcome.RECORDED);

    assertThat(numbers(ACME)).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void adds_nothing_for_a_worker_whose_turn_another_has_taken() { // RE-04
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "Hi"));
    Duration minute = Duration.ofMinutes(1);
    int slow = turns().leaseNext("w-1", T0, minute).orElseThrow().attempt();
    int next = turns().leaseNext("w-2", T0.plus(minute), minute).orElseThrow().attempt();

    assertThat(conversations().record(ACME, ID, TURN, next, List.of(say()), T0))
        .isEqualTo(Outcome.RECORDED);
    assertThat(
            conversations().record(ACME, ID, TURN, slow, List.of(say(), new AgentAct.Finish()), T0))
        .isEqualTo(Outcome.SUPERSEDED);
    assertThat(events(ACME)).hasSize(2);
    assertThat(conversations().record(ACME, ID, TURN, next, List.of(new AgentAct.Finish()), T0))
        .isEqualTo(Outcome.RECORDED);
  }

  @Test
  void still_records_for_a_late_worker_while_nobody_has_taken_its_turn() { // RE-04
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "Hi"));
    int slow = turns().leaseNext("w-1", T0, Duration.ofMinutes(1)).orElseThrow().attempt();

    assertThat(
            conversations()
                .record(ACME, ID, TURN, slow, List.of(say()), T0.plus(Duration.ofHours(1))))
        .isEqualTo(Outcome.RECORDED);
  }

  @Test
  void never_talks_over_an_operator_and_leaves_the_turn_to_them() {
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "Hi"));
    conversations().save(ACME, conversations().find(ACME, ID).orElseThrow().takeOver("Ada"));

    assertThat(conversations().record(ACME, ID, TURN, 0, List.of(say()), T0))
        .isEqualTo(Outcome.NOT_THE_AGENTS);

    assertThat(events(ACME)).hasSize(1);
    assertThat(turns().leaseNext("w", T0.plusSeconds(1), Duration.ofMinutes(1))).isEmpty();
  }

  @Test
  void still_answers_while_a_human_is_awaited() {
    open(ACME);
    conversations().accept(ACME, ID, TURN, message("m-1", "Hi"));
    conversations()
        .save(
            ACME,
            conversations().find(ACME, ID).orElseThrow().handOff(HandoffReason.SHOPPER_ASKED));

    assertThat(conversations().record(ACME, ID, TURN, 0, List.of(say()), T0))
        .isEqualTo(Outcome.RECORDED);
  }

  @Test
  void lists_events_after_a_number_and_no_more_than_asked() {
    open(ACME);
    for (int i = 1; i <= 5; i++) {
      conversations().accept(ACME, ID, new TurnId("t-" + i), message("m-" + i, "Message " + i));
    }

    assertThat(conversations().listEvents(ACME, ID, 2, 2))
        .extracting(LoggedEvent::number)
        .containsExactly(3L, 4L);
    assertThat(conversations().listEvents(ACME, ID, 5, 2)).isEmpty();
  }

  @Test
  void numbers_events_without_gaps_under_concurrent_writers() throws Exception {
    open(ACME);
    long writers = 8;
    long each = 5;

    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int w = 0; w < writers; w++) {
        String writer = "w" + w;
        running.add(
            executor.submit(() -> {
              for (int i = 0; i < each; i++) {
                TurnId turn = new TurnId(writer + "-" + i);
                conversations().accept(ACME, ID, turn, message(writer + "-" + i, "Hi"));
                conversations().record(ACME, ID, turn, 0, List.of(new AgentAct.Finish()), T0);
              }
            }));
      }
    }
    for (Future<?> future : running) {
      future.get();
    }

    assertThat(numbers(ACME))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, writers * each * 2).boxed().toList());
  }

  @Test
  void accepts_a_message_once_when_it_is_sent_many_times_at_once() throws Exception {
    open(ACME);

    List<Future<ConversationRepository.Acceptance>> running = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        TurnId turn = new TurnId("t-" + i);
        running.add(
            executor.submit(() -> conversations().accept(ACME, ID, turn, message("m-1", "Hi"))));
      }
    }
    List<ConversationRepository.Acceptance> acceptances = new ArrayList<>();
    for (Future<ConversationRepository.Acceptance> future : running) {
      acceptances.add(future.get());
    }

    assertThat(acceptances).filteredOn(Accepted.class::isInstance).hasSize(1);
    assertThat(acceptances).filteredOn(Repeated.class::isInstance).hasSize(7);
    assertThat(events(ACME)).hasSize(1);
  }

  @Test
  void keeps_who_the_shop_says_is_signed_in() { // ID-01
    SignIn proof = new SignIn(new ShopperId("3101"), T0);
    conversations().open(ACME, Conversation.open(ID, T0).signIn(proof), GREETING, List.of());
    open(GLOBEX);
    assertThat(conversations().find(ACME, ID).orElseThrow().signIn()).contains(proof);

    conversations()
        .save(
            ACME,
            conversations().find(ACME, ID).orElseThrow().handOff(HandoffReason.SHOPPER_ASKED));
    assertThat(conversations().find(ACME, ID).orElseThrow().signIn()).contains(proof);

    SignIn renewed = new SignIn(new ShopperId("3101"), T0.plusSeconds(3_000));
    conversations().save(ACME, conversations().find(ACME, ID).orElseThrow().signIn(renewed));
    assertThat(conversations().find(ACME, ID).orElseThrow().signIn()).contains(renewed);
    assertThat(conversations().find(GLOBEX, ID).orElseThrow().signIn()).isEmpty();
  }

  @Test
  void binds_a_visitors_conversation_to_a_customer_when_saved() {
    open(ACME);
    SignIn proof = new SignIn(new ShopperId("3101"), T0.plusSeconds(5));

    conversations().save(ACME, conversations().find(ACME, ID).orElseThrow().signIn(proof));

    Conversation found = conversations().find(ACME, ID).orElseThrow();
    assertThat(found.signIn()).contains(proof);
    assertThat(found.openedAt()).isEqualTo(T0);
  }

  @Test
  void tells_what_nobody_asked_for_in_a_turn_of_its_own() {
    open(ACME);
    open(GLOBEX);

    assertThat(tell(ACME, List.of(new AgentAct.ShowAction(action()), say())))
        .isEqualTo(Outcome.RECORDED);

    assertThat(conversations().listEvents(ACME, ID, 0, 10))
        .containsExactly(
            new LoggedEvent(
                1, T0.plusSeconds(9), new ConversationEvent.ActionShown(TOLD, action())),
            new LoggedEvent(
                2,
                T0.plusSeconds(9),
                new ConversationEvent.AgentSaid(TOLD, ServicePhrase.THANKS.text(), List.of())));
    assertThat(events(GLOBEX)).isEmpty();
    assertThat(turns().leaseNext("w", T0.plusSeconds(60), Duration.ofMinutes(1))).isEmpty();
  }

  @Test
  void tells_nothing_twice() { // RE-04
    open(ACME);
    tell(ACME, List.of(say()));

    assertThat(tell(ACME, List.of(say()))).isEqualTo(Outcome.TURN_IS_OVER);

    assertThat(events(ACME)).hasSize(1);
  }

  @Test
  void tells_nothing_that_is_past() {
    open(ACME);
    open(GLOBEX);
    TurnId later = new TurnId("t-later");
    conversations().tell(ACME, ID, later, List.of(say()), T0.plusSeconds(8));

    assertThat(tellUnless(ACME, later)).isEqualTo(Outcome.TURN_IS_OVER);
    assertThat(events(ACME)).hasSize(1);
    assertThat(tellUnless(GLOBEX, later)).isEqualTo(Outcome.RECORDED);
    assertThat(tellUnless(ACME, new TurnId("t-never"))).isEqualTo(Outcome.RECORDED);
  }

  @Test
  void tells_once_when_it_is_told_many_times_at_once() throws Exception {
    open(ACME);

    List<Future<Outcome>> running = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        running.add(executor.submit(() -> tell(ACME, List.of(new AgentAct.ShowAction(action())))));
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Future<Outcome> future : running) {
      outcomes.add(future.get());
    }

    assertThat(outcomes).containsOnlyOnce(Outcome.RECORDED);
    assertThat(events(ACME)).hasSize(1);
  }

  @Test
  void shows_how_an_action_stands_beside_a_human_but_says_nothing() {
    open(ACME);
    conversations().save(ACME, conversations().find(ACME, ID).orElseThrow().takeOver("Ada"));

    assertThat(tell(ACME, List.of(new AgentAct.ShowAction(action()), say())))
        .isEqualTo(Outcome.RECORDED);

    assertThat(events(ACME)).containsExactly(new ConversationEvent.ActionShown(TOLD, action()));
  }

  @Test
  void tells_nothing_in_a_conversation_that_is_not_there_or_anothers() { // TI-02
    open(ACME);

    assertThat(tell(GLOBEX, List.of(say()))).isEqualTo(Outcome.NOT_THE_AGENTS);

    assertThat(events(ACME)).isEmpty();
  }

  private Outcome tell(TenantId tenant, List<AgentAct> acts) {
    return conversations().tell(tenant, ID, TOLD, acts, T0.plusSeconds(9));
  }

  private Outcome tellUnless(TenantId tenant, TurnId other) {
    return conversations().tell(tenant, ID, TOLD, Set.of(other), List.of(say()), T0.plusSeconds(9));
  }

  private static ActionCard action() {
    return new ActionCard(
        new QuoteId("q-1"),
        "0123456789abcdef",
        ActionKind.CHANGE_ADDRESS,
        ActionCard.Stage.UNDER_WAY,
        new Card(
            Card.Kind.ACTION,
            "Change the address of order #1027",
            List.of(new Card.Row("New address", "Elm Street 1, Berlin", Optional.empty())),
            Optional.empty()),
        T0.plusSeconds(900));
  }

  private void open(TenantId tenant) {
    conversations().open(tenant, Conversation.open(ID, T0), GREETING, List.of());
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
    return new ShopperMessage(new ClientMessageId(id), text, T0);
  }
}
