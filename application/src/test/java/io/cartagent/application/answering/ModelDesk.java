package io.cartagent.application.answering;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;

import io.cartagent.application.agent.AgentLoop;
import io.cartagent.application.agent.Prompt;
import io.cartagent.application.agent.Spending;
import io.cartagent.application.agent.TurnBounds;
import io.cartagent.application.port.commerce.LooseOrderBook;
import io.cartagent.application.port.llm.LanguageDetector;
import io.cartagent.application.port.llm.ModelDescription;
import io.cartagent.application.port.llm.ModelMessage;
import io.cartagent.application.port.llm.ModelRequest;
import io.cartagent.application.port.llm.ScriptedLanguageModel;
import io.cartagent.application.port.llm.ScriptedReplyDrafter;
import io.cartagent.application.port.llm.TokenPrices;
import io.cartagent.application.port.llm.WordCountEmbedder;
import io.cartagent.application.port.persistence.ConversationRepository.Acceptance;
import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import io.cartagent.application.port.persistence.InMemoryAnswerLanguages;
import io.cartagent.application.port.persistence.InMemoryConversationRepository;
import io.cartagent.application.port.persistence.InMemoryConversationSignals;
import io.cartagent.application.port.persistence.InMemoryLookupFailures;
import io.cartagent.application.port.persistence.InMemoryPassageIndex;
import io.cartagent.application.port.persistence.InMemoryPendingTurns;
import io.cartagent.application.port.persistence.InMemoryShopRepository;
import io.cartagent.application.port.persistence.InMemoryToolSwitches;
import io.cartagent.application.port.persistence.InMemoryTurnRecords;
import io.cartagent.application.port.persistence.InMemoryUsageLedger;
import io.cartagent.application.port.persistence.PassageIndex.EmbeddedPassage;
import io.cartagent.application.port.persistence.ShopRepository.Installation;
import io.cartagent.application.port.persistence.UsageLedger;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.conversation.ActionCard;
import io.cartagent.domain.conversation.Card;
import io.cartagent.domain.conversation.Channel;
import io.cartagent.domain.conversation.ClientMessageId;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.ShopperMessage;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.identity.SignIn;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.output.Unsayable;
import io.cartagent.domain.spending.Spender;
import io.cartagent.domain.spending.SpendingCaps;
import io.cartagent.domain.tenant.TenantId;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Two shops, two scripted models and a scripted engine, with everything between them real. */
final class ModelDesk {
  static final String RETURNS = "You can return unused articles within 30 days.";
  static final SourceKind KIND = SourceKind.POLICY;

  static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  static final ConversationId CHAT = new ConversationId("chat-1");
  private static final Prompt PROMPT = Prompt.current();
  private static final TokenPrices PRICES = new TokenPrices(3_000_000, 15_000_000);
  private static final long PLENTY = 1_000_000_000;

  private final InMemoryConversationRepository conversations =
      new InMemoryConversationRepository(
          new InMemoryPendingTurns(), new InMemoryConversationSignals());
  private final InMemoryShopRepository shops = new InMemoryShopRepository();
  private final InMemoryPassageIndex passages = new InMemoryPassageIndex();
  private final InMemoryTurnRecords records = new InMemoryTurnRecords(conversations);
  private final InMemoryUsageLedger ledger = new InMemoryUsageLedger();
  private final WordCountEmbedder embedder = new WordCountEmbedder();
  private final ScriptedReplyDrafter engine = new ScriptedReplyDrafter();
  private final ScriptedLanguageModel model =
      new ScriptedLanguageModel(new ModelDescription("first", "one", PRICES));
  private final ScriptedLanguageModel second =
      new ScriptedLanguageModel(new ModelDescription("second", "two", PRICES));
  private final Map<TenantId, List<Order>> orders = new HashMap<>();
  private final Set<TenantId> tenantsAsked = new HashSet<>();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Unsayable unsayable = new Unsayable(PROMPT.template(), Set.of());
  private Prompt prompt = PROMPT;
  private final Map<TenantId, List<Product>> products = new HashMap<>();
  private final LooseOrderBook book =
      new LooseOrderBook(tenant -> {
        tenantsAsked.add(tenant);
        return orders.getOrDefault(tenant, List.of());
      });
  private final ModelCounter counter = new ModelCounter(conversations, shops, book, clock);
  private final InMemoryToolSwitches switches = new InMemoryToolSwitches();
  private final InMemoryAnswerLanguages answered = new InMemoryAnswerLanguages();
  private LanguageDetector languages = (tenant, message) -> Optional.empty();
  private SpendingCaps caps = new SpendingCaps(PLENTY, PLENTY, PLENTY, PLENTY);
  private TurnId turn = new TurnId("none");

  ModelDesk() {
    this(Channel.WIDGET);
  }

  ModelDesk(Channel channel) {
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
      conversations.open(
          tenant, Conversation.open(CHAT, channel, NOW), new TurnId("hello"), List.of());
    }
    orders.put(ACME, List.of(OrderFixture.inTransit("#1027", "lena@example.com", "10967")));
    orders.put(GLOBEX, List.of(OrderFixture.inTransit("#1027", "otto@example.com", "20095")));
    index(ACME, RETURNS + " Refunds take five days.");
  }

  ScriptedLanguageModel model() {
    return model;
  }

  ScriptedLanguageModel secondModel() {
    return second;
  }

  ScriptedReplyDrafter engine() {
    return engine;
  }

  /** Caps a conversation's cost, in millionths of a US dollar. */
  void allow(long most) {
    caps = new SpendingCaps(most, PLENTY, PLENTY, PLENTY);
  }

  /** Caps a shopper's cost of a day. */
  void allowEachShopper(long most) {
    caps = new SpendingCaps(PLENTY, most, PLENTY, PLENTY);
  }

  /** Answers as it did when these were the instructions. */
  void instructedBy(Prompt earlier) {
    prompt = earlier;
  }

  /** The merchant keeps these from the agent. */
  void switchOff(TenantId tenant, String... tools) {
    switches.save(tenant, Set.of(tools));
  }

  /** A shopper has cost so much today, in another conversation. */
  void hasSpent(TenantId tenant, Spender shopper, long cost) {
    TurnId elsewhere = new TurnId("elsewhere");
    LocalDate today = NOW.atZone(ZoneOffset.UTC).toLocalDate();
    ledger.reserve(
        tenant,
        new UsageLedger.Reservation(
            new ConversationId("elsewhere"), shopper, elsewhere, 1, today, cost),
        caps);
    ledger.settle(tenant, elsewhere, 1, new UsageLedger.Usage("anthropic", "opus", 1, 1, cost));
  }

  void addOrder(TenantId tenant, Order order) {
    List<Order> all = new ArrayList<>(orders.getOrDefault(tenant, List.of()));
    all.add(order);
    orders.put(tenant, all);
  }

  ModelCounter counter() {
    return counter;
  }

  /** The shop says that this customer is signed in, and their orders are these. */
  void signIn(TenantId tenant, ShopperId shopper, Order... owned) {
    conversations.save(
        tenant, conversations.find(tenant, CHAT).orElseThrow().signIn(new SignIn(shopper, NOW)));
    for (Order order : owned) {
      addOrder(tenant, order);
      book.give(tenant, shopper, order);
    }
  }

  List<ActionCard> actionsTo(TenantId tenant) {
    List<ActionCard> cards = new ArrayList<>();
    for (LoggedEvent logged : conversations.listEvents(tenant, CHAT, 0, 1_000)) {
      if (logged.event() instanceof ConversationEvent.ActionShown shown) {
        cards.add(shown.action());
      }
    }
    return cards;
  }

  /** In place of the order of the same name. */
  void replaceOrder(TenantId tenant, Order order) {
    List<Order> all = new ArrayList<>(orders.getOrDefault(tenant, List.of()));
    all.removeIf(old -> old.name().equals(order.name()));
    all.add(order);
    orders.put(tenant, all);
  }

  /** The shops whose orders were asked for. */
  Set<TenantId> tenantsAsked() {
    return tenantsAsked;
  }

  /** The merchant lets the agent answer in these besides English. */
  void answersIn(TenantId tenant, Locale... besides) {
    answered.save(tenant, Set.of(besides));
  }

  /** Hears every language as this says. */
  void hears(LanguageDetector detector) {
    languages = detector;
  }

  void addProduct(TenantId tenant, Product product) {
    products.computeIfAbsent(tenant, ignored -> new ArrayList<>()).add(product);
    index(
        tenant,
        new Source(
            product.id(), SourceKind.PRODUCT, product.title(), product.url(), Optional.empty()),
        product.title() + ". " + product.description());
  }

  void index(TenantId tenant, String text) {
    index(
        tenant,
        new Source(
            "policy-" + text.hashCode(), KIND, "Refund policy", Optional.empty(), Optional.empty()),
        text);
  }

  private void index(TenantId tenant, Source source, String text) {
    Passage passage = new Passage(source.id() + "#0", source, "", text, "digest");
    passages.replace(
        tenant,
        source.id(),
        "v1",
        embedder.model(tenant),
        List.of(new EmbeddedPassage(passage, embedder.embed(tenant, List.of(text)).getFirst())));
  }

  AnswerShopperResult ask(TenantId tenant, String question) {
    turn = new TurnId("turn-" + tenant.value() + "-" + question.hashCode());
    Acceptance accepted =
        conversations.accept(
            tenant,
            CHAT,
            turn,
            new ShopperMessage(new ClientMessageId("m-" + turn.value()), question, NOW));
    if (!(accepted instanceof Acceptance.Accepted)) {
      throw new IllegalStateException("not accepted: " + accepted);
    }
    return service().answer(new AnswerShopperCommand(tenant, CHAT, turn));
  }

  private AnswerShopperService service() {
    return new AnswerShopperService(
        conversations,
        shops,
        new ShopFacts(
            book,
            (tenant, ids) -> products.getOrDefault(tenant, List.of()),
            passages,
            embedder,
            new InMemoryLookupFailures(),
            Optional.of(counter.desk())),
        new Drafting(
            new AgentLoop(
                tenant -> List.of(model, second),
                new Spending(ledger, caps, clock),
                prompt,
                TurnBounds.DEFAULT,
                clock),
            engine,
            languages,
            switches,
            answered),
        new GroundingPolicy(),
        prompt,
        new Unsayable(prompt.template(), Set.of()),
        records,
        clock);
  }

  TurnId lastTurn() {
    return turn;
  }

  ReplayTurnResult replay(TenantId tenant, TurnId asked) {
    return new ReplayTurnService(records, new GroundingPolicy(), PROMPT, unsayable)
        .replay(new ReplayTurnCommand(tenant, asked));
  }

  List<String> saidTo(TenantId tenant) {
    List<String> said = new ArrayList<>();
    for (LoggedEvent logged : conversations.listEvents(tenant, CHAT, 0, 1_000)) {
      if (logged.event() instanceof ConversationEvent.AgentSaid spoken) {
        said.add(spoken.text());
      }
    }
    return said;
  }

  /** How the handovers were announced. */
  List<String> announcedTo(TenantId tenant) {
    List<String> announced = new ArrayList<>();
    for (LoggedEvent logged : conversations.listEvents(tenant, CHAT, 0, 1_000)) {
      if (logged.event() instanceof ConversationEvent.HandedOff handed) {
        announced.add(handed.text());
      }
    }
    return announced;
  }

  List<Card> cardsTo(TenantId tenant) {
    List<Card> cards = new ArrayList<>();
    for (LoggedEvent logged : conversations.listEvents(tenant, CHAT, 0, 1_000)) {
      if (logged.event() instanceof ConversationEvent.CardShown shown) {
        cards.add(shown.card());
      }
    }
    return cards;
  }

  ModelRequest lastRequest() {
    return model.asked().getLast().request();
  }

  /** Everything the models were asked. */
  List<ModelRequest> requests() {
    List<ModelRequest> all = new ArrayList<>();
    for (ScriptedLanguageModel one : List.of(model, second)) {
      one.asked().forEach(asked -> all.add(asked.request()));
    }
    return all;
  }

  /** Everything the models were ever told, as text. */
  List<String> asked() {
    List<String> all = new ArrayList<>();
    for (ScriptedLanguageModel one : List.of(model, second)) {
      one.asked().forEach(asked -> all.add(asked.request().toString()));
    }
    return all;
  }

  String resultOf(String call) {
    return resultsOf(call).getLast();
  }

  /** What the calls of this id were answered, in order. */
  List<String> resultsOf(String call) {
    Predicate<ModelMessage.FromTool> named = message -> message.call().id().equals(call);
    return lastRequest().messages().stream()
        .filter(ModelMessage.FromTool.class::isInstance)
        .map(ModelMessage.FromTool.class::cast)
        .filter(named)
        .map(message -> message.result().value())
        .toList();
  }

  long costOf(TenantId tenant) {
    return ledger.listUse(tenant, LocalDate.EPOCH).stream()
        .mapToLong(UsageLedger.DayOfUse::cost)
        .sum();
  }
}
