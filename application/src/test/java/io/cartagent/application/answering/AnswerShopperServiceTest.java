package io.cartagent.application.answering;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.agent.Prompt;
import io.cartagent.application.answering.AnswerShopperResult.Answered;
import io.cartagent.application.answering.AnswerShopperResult.HandedOff;
import io.cartagent.application.answering.AnswerShopperResult.StoodBack;
import io.cartagent.application.answering.AnswerShopperResult.ToldUnavailable;
import io.cartagent.application.port.PortException;
import io.cartagent.application.port.commerce.LooseOrderBook;
import io.cartagent.application.port.llm.ScriptedReplyDrafter;
import io.cartagent.application.port.llm.ShopperTools.OrderLookup;
import io.cartagent.application.port.llm.WordCountEmbedder;
import io.cartagent.application.port.persistence.ConversationRepository.Acceptance;
import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import io.cartagent.application.port.persistence.InMemoryConversationRepository;
import io.cartagent.application.port.persistence.InMemoryConversationSignals;
import io.cartagent.application.port.persistence.InMemoryLookupFailures;
import io.cartagent.application.port.persistence.InMemoryPassageIndex;
import io.cartagent.application.port.persistence.InMemoryPendingTurns;
import io.cartagent.application.port.persistence.InMemoryShopRepository;
import io.cartagent.application.port.persistence.InMemoryTurnRecords;
import io.cartagent.application.port.persistence.PassageIndex.EmbeddedPassage;
import io.cartagent.application.port.persistence.ShopRepository.Installation;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.conversation.ClientMessageId;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.ShopperMessage;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.output.Unsayable;
import io.cartagent.domain.tenant.TenantId;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AnswerShopperServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final ConversationId CHAT = new ConversationId("chat-1");
  private static final Prompt PROMPT = Prompt.current();
  private static final String RETURNS = "You can return unused articles within 30 days.";

  private final InMemoryPendingTurns pending = new InMemoryPendingTurns();
  private final InMemoryConversationRepository conversations =
      new InMemoryConversationRepository(pending, new InMemoryConversationSignals());
  private final InMemoryShopRepository shops = new InMemoryShopRepository();
  private final InMemoryPassageIndex passages = new InMemoryPassageIndex();
  private final WordCountEmbedder embedder = new WordCountEmbedder();
  private final ScriptedReplyDrafter drafter = new ScriptedReplyDrafter();
  private final Map<TenantId, List<Order>> orders = new HashMap<>();
  private final InMemoryTurnRecords records = new InMemoryTurnRecords(conversations);
  private final AnswerShopperService service =
      new AnswerShopperService(
          conversations,
          shops,
          new ShopFacts(
              new LooseOrderBook(tenant -> orders.getOrDefault(tenant, List.of())),
              (tenant, ids) -> List.of(),
              passages,
              embedder,
              new InMemoryLookupFailures()),
          new Drafting(drafter),
          new GroundingPolicy(),
          PROMPT,
          new Unsayable(PROMPT.template(), Set.of()),
          records,
          Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void two_shops_are_open() {
    for (TenantId tenant : List.of(ACME, GLOBEX)) {
      shops.save(tenant, new Installation(tenant, "shpat_" + tenant.value(), NOW));
      shops.saveProfile(
          tenant,
          new ShopProfile(
              "Shop",
              URI.create("https://" + tenant.value()),
              Currency.getInstance("EUR"),
              ZoneId.of("Europe/Dublin"),
              Optional.empty()));
      conversations.open(tenant, Conversation.open(CHAT, NOW), new TurnId("hello"), List.of());
    }
    orders.put(ACME, List.of(OrderFixture.inTransit("#1027", "lena@example.com", "10967")));
    orders.put(GLOBEX, List.of(OrderFixture.inTransit("#1027", "otto@example.com", "20095")));
    index(ACME, RETURNS);
  }

  @Test
  void says_what_the_evidence_proves_and_what_it_rests_on() { // GR-01
    drafter.will((tools, sink) -> {
      tools.searchKnowledge("return window", Set.of(SourceKind.POLICY));
      sink.write(RETURNS);
    });

    AnswerShopperResult result = service.answer(asked(ACME, "How long may I return something?"));

    assertThat(result).isEqualTo(new Answered(0));
    assertThat(saidTo(ACME)).containsExactly(RETURNS);
    assertThat(citationsTo(ACME)).containsExactly("Refund policy");
  }

  @Test
  void withholds_what_no_evidence_proves() { // GR-01, GR-02
    drafter.will((tools, sink) -> {
      tools.searchKnowledge("return window", Set.of(SourceKind.POLICY));
      sink.write(RETURNS + " You also get a 50% discount. ");
      sink.write("We guarantee delivery tomorrow.");
    });

    AnswerShopperResult result = service.answer(asked(ACME, "Anything else?"));

    assertThat(result).isEqualTo(new Answered(2));
    assertThat(saidTo(ACME)).containsExactly(RETURNS);
  }

  @Test
  void admits_not_to_know_when_nothing_could_be_proved() {
    drafter.will((tools, sink) -> sink.write("Our founder was born in 1979."));

    service.answer(asked(ACME, "When was the founder born?"));

    assertThat(saidTo(ACME))
        .containsExactly(ServicePhrase.DONT_KNOW.text(), ServicePhrase.OFFER_HUMAN.text());
  }

  @Test
  void shows_the_drafter_no_personal_data() {
    drafter.will((tools, sink) -> sink.say(ServicePhrase.ANYTHING_ELSE));

    service.answer(asked(ACME, "It's #1027 and lena@example.com"));

    assertThat(drafter.briefs().getLast().question().value())
        .contains("#1027", "[EMAIL_1]")
        .doesNotContain("lena@example.com");
  }

  @Test
  void finds_an_order_by_number_and_e_mail() { // ID-02
    List<OrderLookup> found = lookUp("#1027", "[EMAIL_1]", "#1027 lena@example.com");

    assertThat(found.getFirst()).isInstanceOf(OrderLookup.Found.class);
  }

  @Test
  void finds_an_order_by_number_and_postcode() { // ID-02
    List<OrderLookup> found = lookUp("1027", "10967", "1027, 10967");

    assertThat(found.getFirst()).isInstanceOf(OrderLookup.Found.class);
  }

  @Test
  void gives_one_answer_for_every_kind_of_mismatch() { // ID-03
    List<OrderLookup> otherContact = lookUp("#1027", "[EMAIL_1]", "#1027 otto@example.com");
    List<OrderLookup> noSuchOrder = lookUp("#9999", "[EMAIL_1]", "#9999 lena@example.com");
    List<OrderLookup> otherPostcode = lookUp("#1027", "20095", "#1027 20095");

    assertThat(List.of(otherContact, noSuchOrder, otherPostcode))
        .containsOnly(List.of(new OrderLookup.NotMatched()));
  }

  @Test
  void asks_for_the_contact_of_an_order_that_was_not_proved() { // ID-02
    assertThat(lookUp("#1027", "", "where is #1027"))
        .containsExactly(new OrderLookup.ContactNeeded());
  }

  @Test
  void remembers_in_a_conversation_which_order_was_proved() {
    lookUp("#1027", "[EMAIL_1]", "#1027 lena@example.com");

    assertThat(lookUp("#1027", "", "and what is in it?").getFirst())
        .isInstanceOf(OrderLookup.Found.class);
  }

  @Test
  void stops_looking_up_after_five_failures() { // ID-04
    for (int i = 0; i < 5; i++) {
      assertThat(lookUp("#1027", "[EMAIL_1]", "#1027 guess" + i + "@example.com"))
          .containsExactly(new OrderLookup.NotMatched());
    }

    assertThat(lookUp("#1027", "[EMAIL_1]", "#1027 lena@example.com"))
        .containsExactly(new OrderLookup.LimitReached());
  }

  @Test
  void a_stranger_cannot_type_a_placeholder() {
    lookUp("#1027", "[EMAIL_1]", "#1027 lena@example.com");

    List<OrderLookup> typed = lookUp("#1031", "[EMAIL_9]", "#1031 [EMAIL_9]");

    assertThat(typed).doesNotHaveAnyElementsOfTypes(OrderLookup.Found.class);
  }

  @Test
  void hands_over_with_a_typed_event_and_says_so() {
    drafter.will((tools, sink) -> sink.handOver(HandoffReason.SHOPPER_ASKED));

    AnswerShopperResult result = service.answer(asked(ACME, "human please"));

    assertThat(result).isEqualTo(new HandedOff(HandoffReason.SHOPPER_ASKED));
    assertThat(events(ACME))
        .anySatisfy(event ->
            assertThat(event)
                .isInstanceOfSatisfying(
                    ConversationEvent.HandedOff.class,
                    handed -> assertThat(handed.reason()).isEqualTo(HandoffReason.SHOPPER_ASKED)));
  }

  @Test
  void announces_a_handover_once() {
    drafter.will((tools, sink) -> sink.handOver(HandoffReason.SHOPPER_ASKED));
    service.answer(asked(ACME, "human please"));

    service.answer(asked(ACME, "HUMAN"));

    assertThat(events(ACME)).filteredOn(ConversationEvent.HandedOff.class::isInstance).hasSize(1);
    assertThat(saidTo(ACME)).containsExactly(ServicePhrase.HANDOFF_ALREADY.text());
  }

  @Test
  void calls_a_human_for_a_shop_that_was_never_read() {
    TenantId unread = new TenantId("unread.myshopify.com");
    shops.save(unread, new Installation(unread, "shpat_unread", NOW));
    conversations.open(unread, Conversation.open(CHAT, NOW), new TurnId("hello"), List.of());

    AnswerShopperResult result = service.answer(asked(unread, "human please"));

    assertThat(result).isEqualTo(new HandedOff(HandoffReason.SHOP_UNAVAILABLE));
    assertThat(events(unread)).anyMatch(ConversationEvent.HandedOff.class::isInstance);
  }

  @Test
  void falls_silent_when_an_operator_takes_over_in_the_middle_of_an_answer() {
    drafter.will((tools, sink) -> {
      tools.searchKnowledge("return window", Set.of(SourceKind.POLICY));
      conversations.save(ACME, conversations.find(ACME, CHAT).orElseThrow().takeOver("operator-1"));
      sink.write(RETURNS + "\n");
    });

    AnswerShopperResult result = service.answer(asked(ACME, "How long may I return something?"));

    assertThat(result).isEqualTo(new StoodBack());
    assertThat(saidTo(ACME)).isEmpty();
  }

  @Test
  void tells_the_shopper_when_the_shop_does_not_answer() {
    drafter.will((tools, sink) -> {
      throw new PortException.Unavailable("Shopify did not answer", null);
    });

    AnswerShopperResult result = service.answer(asked(ACME, "#1027 lena@example.com"));

    assertThat(result).isEqualTo(new ToldUnavailable());
    assertThat(events(ACME))
        .anySatisfy(event ->
            assertThat(event)
                .isInstanceOfSatisfying(
                    ConversationEvent.TurnFailed.class,
                    failed ->
                        assertThat(failed.text())
                            .isEqualTo(ServicePhrase.SHOP_UNAVAILABLE.text())));
  }

  @Test
  void repeats_nothing_when_an_interrupted_turn_is_drafted_again() { // RE-01
    AnswerShopperCommand turn = asked(ACME, "How long may I return something?");
    drafter.will((tools, sink) -> {
      tools.searchKnowledge("return window", Set.of(SourceKind.POLICY));
      sink.write(RETURNS + "\n");
      throw new Killed();
    });
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> service.answer(turn)))
        .isInstanceOf(Killed.class);
    drafter.will((tools, sink) -> {
      tools.searchKnowledge("return window", Set.of(SourceKind.POLICY));
      sink.write(RETURNS + "\n");
      sink.say(ServicePhrase.ANYTHING_ELSE);
    });

    service.answer(turn);
    service.answer(turn);

    assertThat(saidTo(ACME)).containsExactly(RETURNS, ServicePhrase.ANYTHING_ELSE.text());
    assertThat(events(ACME)).filteredOn(ConversationEvent.TurnDone.class::isInstance).hasSize(1);
  }

  @Test
  void answers_in_one_shop_without_a_trace_in_the_other() { // TI-02
    drafter.will((tools, sink) -> {
      tools.searchKnowledge("return window", Set.of(SourceKind.POLICY));
      sink.write(RETURNS);
    });

    service.answer(asked(GLOBEX, "How long may I return something?"));

    assertThat(saidTo(GLOBEX))
        .containsExactly(ServicePhrase.DONT_KNOW.text(), ServicePhrase.OFFER_HUMAN.text());
    assertThat(events(ACME)).isEmpty();
  }

  /** Stands for the end of the process. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private List<OrderLookup> lookUp(String name, String contact, String text) {
    List<OrderLookup> found = new ArrayList<>();
    drafter.will((tools, sink) -> {
      found.add(tools.lookUpOrder(name, contact.equals("[EMAIL_1]") ? lastPlaceholder() : contact));
      sink.say(ServicePhrase.ANYTHING_ELSE);
    });
    service.answer(asked(ACME, text));
    return found;
  }

  private String lastPlaceholder() {
    String question = drafter.briefs().getLast().question().value();
    return question.substring(question.indexOf('['), question.indexOf(']') + 1);
  }

  private AnswerShopperCommand asked(TenantId tenant, String text) {
    String id = "m" + conversations.listEvents(tenant, CHAT, 0, 1000).size();
    Acceptance acceptance =
        conversations.accept(
            tenant,
            CHAT,
            new TurnId("turn-" + id),
            new ShopperMessage(new ClientMessageId(id), text, NOW));
    assertThat(acceptance).isInstanceOf(Acceptance.Accepted.class);
    return new AnswerShopperCommand(tenant, CHAT, new TurnId("turn-" + id));
  }

  private List<ConversationEvent> events(TenantId tenant) {
    return conversations.listEvents(tenant, CHAT, 0, 1000).stream()
        .map(LoggedEvent::event)
        .toList();
  }

  private List<String> saidTo(TenantId tenant) {
    return events(tenant).stream()
        .filter(ConversationEvent.AgentSaid.class::isInstance)
        .map(event -> ((ConversationEvent.AgentSaid) event).text())
        .toList();
  }

  private List<String> citationsTo(TenantId tenant) {
    return events(tenant).stream()
        .filter(ConversationEvent.AgentSaid.class::isInstance)
        .flatMap(event -> ((ConversationEvent.AgentSaid) event).citations().stream())
        .map(citation -> citation.label())
        .toList();
  }

  private void index(TenantId tenant, String text) {
    Source source =
        new Source(
            "policy-1", SourceKind.POLICY, "Refund policy", Optional.empty(), Optional.empty());
    Passage passage = new Passage("policy-1#0", source, "", text, "digest");
    passages.replace(
        tenant,
        "policy-1",
        "v1",
        "word-count",
        List.of(new EmbeddedPassage(passage, embedder.embed(tenant, List.of(text)).getFirst())));
  }
}
