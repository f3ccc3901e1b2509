package io.cartagent.application.action;

import static io.cartagent.application.port.persistence.ActionFixture.BERLIN;
import static io.cartagent.application.port.persistence.ActionFixture.LENA;
import static io.cartagent.application.port.persistence.ActionFixture.T0;
import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;

import io.cartagent.application.action.DecideQuoteCommand.Decision;
import io.cartagent.application.port.commerce.InMemoryOrderActions;
import io.cartagent.application.port.commerce.InMemoryOrderBook;
import io.cartagent.application.port.commerce.OrderActions;
import io.cartagent.application.port.persistence.ActionFixture;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import io.cartagent.application.port.persistence.InMemoryActionRepository;
import io.cartagent.application.port.persistence.InMemoryActionRulesRepository;
import io.cartagent.application.port.persistence.InMemoryConversationRepository;
import io.cartagent.application.port.persistence.InMemoryConversationSignals;
import io.cartagent.application.port.persistence.InMemoryPendingTurns;
import io.cartagent.application.port.persistence.InMemoryShopRepository;
import io.cartagent.application.port.persistence.ShopRepository.Installation;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.conversation.ActionCard;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.identity.SignIn;
import io.cartagent.domain.tenant.TenantId;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Two shops in which Lena is signed in and has unsent orders, and everything that acts on them. */
final class CounterDesk {
  static final ConversationId CHAT = new ConversationId("chat-1");
  static final Duration LEASE = Duration.ofSeconds(30);

  /** Stands still until it is told to go on. */
  static final class Hands extends Clock {
    private Instant now = T0;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  final Hands clock = new Hands();
  final InMemoryActionRepository actions = new InMemoryActionRepository();
  final InMemoryActionRulesRepository rules = new InMemoryActionRulesRepository();
  final InMemoryConversationRepository conversations =
      new InMemoryConversationRepository(
          new InMemoryPendingTurns(), new InMemoryConversationSignals());
  final InMemoryShopRepository shops = new InMemoryShopRepository();
  final InMemoryOrderBook orders = new InMemoryOrderBook();
  final InMemoryOrderActions shop = new InMemoryOrderActions(orders, (InstantSource) clock);
  final DecideQuoteUseCase decide =
      new DecideQuoteService(
          actions, rules, conversations, shops, orders, new GroundingPolicy(), clock);
  final CarryOutActionsUseCase worker = worker(shop);

  CounterDesk() {
    for (TenantId tenant : List.of(ACME, GLOBEX)) {
      shops.save(tenant, new Installation(tenant, "shpat_" + tenant.value(), T0));
      shops.saveProfile(
          tenant,
          new ShopProfile(
              "Shop",
              URI.create("https://" + tenant.value()),
              Currency.getInstance("EUR"),
              BERLIN,
              Optional.empty()));
      conversations.open(
          tenant,
          Conversation.open(CHAT, T0).signIn(new SignIn(LENA, T0)),
          new TurnId("hello"),
          List.of());
      rules.save(tenant, ActionFixture.rules());
      orders.add(tenant, LENA, ActionFixture.order("#1027"));
      orders.add(tenant, LENA, ActionFixture.order("#1028"));
    }
  }

  CarryOutActionsUseCase worker(OrderActions calls) {
    return new CarryOutActionsService(
        actions, rules, conversations, shops, orders, calls, new GroundingPolicy(), clock, LEASE);
  }

  /** The agent has shown this offer. */
  Quote offered(Quote quote) {
    actions.add(quote.shop(), CHAT, new ActionState.Quoted(quote));
    conversations.tell(
        quote.shop(),
        CHAT,
        new TurnId("t-" + quote.id().value()),
        List.of(
            new AgentAct.ShowAction(
                ActionCards.offer(
                    quote, orders.find(quote.shop(), quote.orderId()).orElseThrow()))),
        T0);
    return quote;
  }

  DecideQuoteResult press(Decision decision, Quote quote) {
    return decide.decide(
        new DecideQuoteCommand(quote.shop(), CHAT, quote.id(), quote.digest(), decision));
  }

  /** The worker carries the action out between what the decision reads and what it tells. */
  void pressWhileTheWorkerIsFaster(Quote quote) {
    AtomicBoolean isOver = new AtomicBoolean();
    ConversationRepository slow =
        (ConversationRepository)
            Proxy.newProxyInstance(
                CounterDesk.class.getClassLoader(),
                new Class<?>[] {ConversationRepository.class},
                (proxy, method, arguments) -> {
                  Object result = method.invoke(conversations, arguments);
                  if (method.getName().equals("listEvents") && !isOver.getAndSet(true)) {
                    worker.carryOut(10);
                  }
                  return result;
                });
    new DecideQuoteService(actions, rules, slow, shops, orders, new GroundingPolicy(), clock)
        .decide(
            new DecideQuoteCommand(
                quote.shop(), CHAT, quote.id(), quote.digest(), Decision.CONFIRM));
  }

  /** Somebody of the team closes the matter. */
  void resolve(TenantId tenant) {
    Conversation open = conversations.find(tenant, CHAT).orElseThrow();
    List<ConversationEvent> read = events(tenant);
    if (!conversations.resolve(tenant, open.resolve(read, clock.instant()), read.size())) {
      throw new IllegalStateException("not resolved");
    }
  }

  void pass(Duration time) {
    clock.now = clock.now.plus(time);
  }

  void with(TenantId tenant, ActionRules next) {
    rules.save(tenant, next);
  }

  ActionState stateOf(Quote quote) {
    return actions.find(quote.shop(), quote.id()).orElseThrow().state();
  }

  List<ActionCard.Stage> stages(TenantId tenant) {
    return cards(tenant).stream().map(ActionCard::stage).toList();
  }

  List<ActionCard> cards(TenantId tenant) {
    List<ActionCard> cards = new ArrayList<>();
    for (ConversationEvent event : events(tenant)) {
      if (event instanceof ConversationEvent.ActionShown shown) {
        cards.add(shown.action());
      }
    }
    return cards;
  }

  List<String> said(TenantId tenant) {
    List<String> said = new ArrayList<>();
    for (ConversationEvent event : events(tenant)) {
      if (event instanceof ConversationEvent.AgentSaid spoken) {
        said.add(spoken.text());
      }
    }
    return said;
  }

  List<ConversationEvent> events(TenantId tenant) {
    return conversations.listEvents(tenant, CHAT, 0, 1_000).stream()
        .map(LoggedEvent::event)
        .toList();
  }
}
