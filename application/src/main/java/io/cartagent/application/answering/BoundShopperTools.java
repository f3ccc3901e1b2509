package io.cartagent.application.answering;

import io.cartagent.application.action.ActionDesk;
import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.application.port.llm.ShopperTools.ActionWish;
import io.cartagent.application.port.persistence.PassageIndex;
import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.action.Requester;
import io.cartagent.domain.action.ReturnOptions;
import io.cartagent.domain.action.Situation;
import io.cartagent.domain.commerce.Contact;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.OrderFacts;
import io.cartagent.domain.grounding.ProductFacts;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.LookupLimitPolicy;
import io.cartagent.domain.identity.LookupLimitPolicy.Limit;
import io.cartagent.domain.identity.OrderAccessPolicy;
import io.cartagent.domain.identity.OrderClaim;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.redaction.Vault;
import io.cartagent.domain.redaction.finding.DataCategory;
import io.cartagent.domain.tenant.TenantId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** {@link ShopperTools} for one turn of one shopper: who asks is fixed before anything is asked. */
final class BoundShopperTools implements ShopperTools {
  /** Chosen on the retrieval sets of the evaluation: meaning leads, words break ties. */
  private static final double VECTOR_WEIGHT = 0.85;

  private static final int MOST_CALLS = 12;
  private static final int MOST_PASSAGES = 8;
  private static final int MOST_CONTACT_CHARACTERS = 320;
  private static final int MOST_LISTED = 10;

  private final TenantId tenant;
  private final Conversation conversation;
  private final TurnSetting setting;
  private final ActionRules rules;
  private final Vault vault;
  private final ShopFacts shop;
  private final TurnEvidence evidence;
  private final Consumer<OrderClaim> proven;
  private final ShopperOrders orders;
  private Optional<QuoteCounter> counter = Optional.empty();
  private int calls;

  BoundShopperTools(
      TenantId tenant,
      Conversation conversation,
      TurnSetting setting,
      ActionRules rules,
      Vault vault,
      ShopFacts shop,
      TurnEvidence evidence,
      Consumer<OrderClaim> proven) {
    this.tenant = tenant;
    this.conversation = conversation;
    this.setting = setting;
    this.rules = rules;
    this.orders = new ShopperOrders(tenant, conversation, setting.now(), shop.orders());
    this.vault = vault;
    this.shop = shop;
    this.evidence = evidence;
    this.proven = proven;
  }

  @Override
  public List<RankedPassage> searchKnowledge(String query, Set<SourceKind> kinds) {
    if (isSpent() || query.isBlank() || kinds.isEmpty()) {
      return List.of();
    }
    List<RankedPassage> found = search(query, kinds);
    evidence.add(
        found.stream()
            .map(hit -> new Evidence.Excerpt(hit.passage().id(), hit.passage()))
            .toList());
    return found;
  }

  @Override
  public List<FoundProduct> searchProducts(String query, int most) {
    if (isSpent() || query.isBlank() || most < 1) {
      return List.of();
    }
    Map<String, RankedPassage> best = new LinkedHashMap<>();
    for (RankedPassage hit : search(query, Set.of(SourceKind.PRODUCT))) {
      best.putIfAbsent(hit.passage().source().id(), hit);
    }
    List<String> ids = best.keySet().stream().limit(most).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    List<FoundProduct> products = new ArrayList<>();
    for (Product product : shop.catalogue().listProducts(tenant, ids)) {
      RankedPassage hit = best.get(product.id());
      if (hit != null) {
        products.add(found(product, hit));
      }
    }
    return products;
  }

  @Override
  public OrderLookup lookUpOrder(String orderName, String contact) {
    if (isSpent()) {
      return new OrderLookup.NotMatched();
    }
    Optional<OrderName> read = ShopperOrders.nameOf(orderName);
    if (read.isEmpty()) {
      return new OrderLookup.NotMatched();
    }
    OrderName name = read.get();
    Optional<Order> theirs = orders.findOwn(name);
    if (theirs.isPresent()) {
      return found(theirs.get(), IdentityLevel.VERIFIED);
    }
    Optional<Contact> given = contactOf(contact);
    if (given.isEmpty()) {
      return orders
          .findProven(name)
          .<OrderLookup>map(order -> found(order, IdentityLevel.CLAIMED))
          .orElseGet(() ->
              orders.isProven(name)
                  ? new OrderLookup.NotMatched()
                  : new OrderLookup.ContactNeeded());
    }
    List<Limit> limits = LookupLimitPolicy.limitsOf(conversation.id().value(), name, given.get());
    if (!shop.failures().allow(tenant, limits, setting.now())) {
      return new OrderLookup.LimitReached();
    }
    Optional<Order> admitted =
        OrderAccessPolicy.admit(shop.orders().listCandidates(tenant, name), name, given.get());
    if (admitted.isEmpty()) {
      shop.failures().record(tenant, limits, setting.now());
      return new OrderLookup.NotMatched();
    }
    proven.accept(new OrderClaim(name, setting.now()));
    return found(admitted.get(), IdentityLevel.CLAIMED);
  }

  @Override
  public List<OrderLookup.Found> listMyOrders() {
    if (isSpent()) {
      return List.of();
    }
    return orders.own().stream()
        .limit(MOST_LISTED)
        .map(order -> found(order, IdentityLevel.VERIFIED))
        .toList();
  }

  @Override
  public ReturnCheck checkReturn(String orderName) {
    if (!rules.offered().contains(ActionKind.REQUEST_RETURN)) {
      return new ReturnCheck.NotOffered();
    }
    Optional<OrderName> name = isSpent() ? Optional.empty() : ShopperOrders.nameOf(orderName);
    Optional<Order> theirs = name.flatMap(orders::findOwn);
    Optional<Order> order = theirs.or(() -> name.flatMap(orders::findProven));
    if (order.isEmpty()) {
      return new ReturnCheck.NoOrder();
    }
    List<ReturnOptions.Option> options = ReturnOptions.of(situation(order.get()));
    IdentityLevel audience = theirs.isPresent() ? IdentityLevel.VERIFIED : IdentityLevel.CLAIMED;
    List<Evidence.Fact> facts =
        ReturnOptions.facts(options, sourceOf(order.get()), audience, setting.shop().zone());
    evidence.add(facts);
    return new ReturnCheck.Checked(options, facts);
  }

  @Override
  public QuoteAnswer quote(ActionWish wish) {
    if (orders.shopper().isEmpty() || shop.actions().isEmpty()) {
      return new QuoteAnswer.Refused(
          rules.offers(wish.kind()) ? Refusal.NOT_VERIFIED : Refusal.NOT_OFFERED);
    }
    if (isSpent()) {
      return new QuoteAnswer.Refused(Refusal.TOO_MANY_ATTEMPTS);
    }
    Optional<Order> order = ShopperOrders.nameOf(wish.orderName()).flatMap(orders::findOwn);
    return order.isEmpty()
        ? new QuoteAnswer.Refused(Refusal.NOT_THEIR_ORDER)
        : counter(orders.shopper().get(), shop.actions().get()).quote(wish, situation(order.get()));
  }

  private QuoteCounter counter(ShopperId signedIn, ActionDesk desk) {
    QuoteCounter present =
        counter.orElseGet(() ->
            new QuoteCounter(
                desk,
                conversation.id(),
                new Requester(
                    signedIn,
                    conversation.identityAt(setting.now()),
                    orders.own().stream().map(Order::id).collect(Collectors.toSet())),
                new WishReader(vault),
                evidence));
    counter = Optional.of(present);
    return present;
  }

  private Situation situation(Order order) {
    return new Situation(tenant, rules, order, List.of(), setting.shop().zone(), setting.now());
  }

  private static Source sourceOf(Order order) {
    return new Source(
        order.id(),
        SourceKind.ORDER,
        "Order " + order.name().text(),
        Optional.empty(),
        Optional.empty());
  }

  private OrderLookup.Found found(Order order, IdentityLevel level) {
    ZoneId zone = setting.shop().zone();
    List<Evidence.Fact> facts = OrderFacts.of(order, sourceOf(order), level, zone);
    evidence.add(facts);
    String reference = "order:" + order.name().canonical();
    evidence.addCard(reference, OrderCard.of(order, zone));
    return new OrderLookup.Found(reference, order, facts);
  }

  private FoundProduct found(Product product, RankedPassage hit) {
    List<Evidence.Fact> facts = ProductFacts.of(product, hit.passage().source());
    evidence.add(facts);
    evidence.add(List.of(new Evidence.Excerpt(hit.passage().id(), hit.passage())));
    String reference = "product:" + product.id();
    evidence.addCard(reference, ProductCard.of(product));
    return new FoundProduct(reference, product, facts, hit.score());
  }

  /**
   * A word taken for a person's name may be what a product is called, so it is looked up as said.
   */
  private List<RankedPassage> search(String asked, Set<SourceKind> kinds) {
    String query = vault.reveal(asked, Set.of(DataCategory.PERSON));
    Embedding embedding = shop.embedder().embed(tenant, List.of(query)).getFirst();
    return shop.passages()
        .search(
            tenant, new PassageIndex.Query(query, embedding, VECTOR_WEIGHT, kinds, MOST_PASSAGES));
  }

  private Optional<Contact> contactOf(String text) {
    String revealed = vault.reveal(text).strip();
    if (revealed.isBlank() || revealed.length() > MOST_CONTACT_CHARACTERS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          revealed.contains("@") ? new Contact.Email(revealed) : new Contact.Postcode(revealed));
    } catch (IllegalArgumentException noContact) {
      return Optional.empty();
    }
  }

  private boolean isSpent() {
    calls++;
    return calls > MOST_CALLS;
  }
}
