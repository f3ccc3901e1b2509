package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.application.port.llm.ShopperTools.ActionWish;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.action.ReturnOptions;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.OrderFacts;
import io.cartagent.domain.grounding.ProductFacts;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small shop that answers from what a test has put into it, and remembers what was asked. */
final class ScriptedTools implements ShopperTools {
  final List<String> lookups = new ArrayList<>();
  final List<Evidence> evidence = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Product> products = new ArrayList<>();
  private final Map<OrderName, Order> orders = new HashMap<>();
  private final Map<OrderName, String> contacts = new HashMap<>();
  private final Set<OrderName> proven = new HashSet<>();
  final List<ActionWish> wishes = new ArrayList<>();
  private final List<Order> mine = new ArrayList<>();
  private Optional<OrderLookup> always = Optional.empty();
  private QuoteAnswer answer = new QuoteAnswer.Refused(Refusal.NOT_OFFERED);
  private ReturnCheck returns = new ReturnCheck.NotOffered();

  ScriptedTools with(Order order, String contact) {
    orders.put(order.name(), order);
    contacts.put(order.name(), contact);
    return this;
  }

  ScriptedTools with(Product product) {
    products.add(product);
    return this;
  }

  ScriptedTools with(Source source, String heading, String text) {
    String id = source.id() + "#" + passages.size();
    passages.add(new Passage(id, source, heading, text, "digest of " + id));
    return this;
  }

  ScriptedTools proven(OrderName name) {
    proven.add(name);
    return this;
  }

  ScriptedTools answering(OrderLookup lookup) {
    always = Optional.of(lookup);
    return this;
  }

  @Override
  public List<RankedPassage> searchKnowledge(String query, Set<SourceKind> kinds) {
    Embedding asked = Engine.meaning().of(EmbeddedReplyDrafterTest.ACME, query);
    List<RankedPassage> ranked =
        passages.stream()
            .filter(passage -> kinds.contains(passage.source().kind()))
            .map(passage -> rank(passage, asked))
            .sorted(Comparator.comparingDouble(RankedPassage::score).reversed())
            .limit(8)
            .toList();
    ranked.forEach(
        one -> evidence.add(new Evidence.Excerpt("excerpt:" + one.passage().id(), one.passage())));
    return ranked;
  }

  private static RankedPassage rank(Passage passage, Embedding asked) {
    String text = passage.heading() + "\n" + passage.text();
    double similarity = Engine.meaning().of(EmbeddedReplyDrafterTest.ACME, text).similarity(asked);
    return new RankedPassage(passage, similarity, similarity);
  }

  @Override
  public List<FoundProduct> searchProducts(String query, int most) {
    return products.stream().limit(most).map(this::found).toList();
  }

  private FoundProduct found(Product product) {
    Source source =
        new Source(
            product.id(), SourceKind.PRODUCT, product.title(), Optional.empty(), Optional.empty());
    List<Evidence.Fact> facts = ProductFacts.of(product, source);
    evidence.addAll(facts);
    return new FoundProduct("product:" + product.id(), product, facts, 0.5);
  }

  /** The signed-in shopper has these, newest first. */
  ScriptedTools owning(Order... orders) {
    mine.addAll(List.of(orders));
    return this;
  }

  /** Every wish is answered so. */
  ScriptedTools quoting(QuoteAnswer next) {
    answer = next;
    return this;
  }

  /** What may come back, whichever order is meant. */
  ScriptedTools returning(ReturnOptions.Option... options) {
    returns = new ReturnCheck.Checked(List.of(options), List.of());
    return this;
  }

  @Override
  public List<OrderLookup.Found> listMyOrders() {
    return mine.stream().map(order -> found(order, IdentityLevel.VERIFIED)).toList();
  }

  @Override
  public ReturnCheck checkReturn(String orderName) {
    return returns;
  }

  @Override
  public QuoteAnswer quote(ActionWish wish) {
    wishes.add(wish);
    return answer;
  }

  @Override
  public OrderLookup lookUpOrder(String orderName, String contact) {
    lookups.add(orderName + " " + contact);
    if (always.isPresent()) {
      return always.get();
    }
    OrderName name = new OrderName(orderName);
    Optional<Order> own = mine.stream().filter(order -> order.name().equals(name)).findFirst();
    if (own.isPresent()) {
      return found(own.get(), IdentityLevel.VERIFIED);
    }
    if (contact.isEmpty() && !proven.contains(name)) {
      return new OrderLookup.ContactNeeded();
    }
    Order order = orders.get(name);
    if (order == null || (!contact.isEmpty() && !contact.equals(contacts.get(name)))) {
      return new OrderLookup.NotMatched();
    }
    return found(order, IdentityLevel.CLAIMED);
  }

  private OrderLookup.Found found(Order order, IdentityLevel level) {
    OrderName name = order.name();
    Source source =
        new Source(
            order.id(), SourceKind.ORDER, "Order " + name, Optional.empty(), Optional.empty());
    List<Evidence.Fact> facts = OrderFacts.of(order, source, level, ShopFixture.DUBLIN);
    evidence.addAll(facts);
    return new OrderLookup.Found("order:" + name.canonical(), order, facts);
  }
}
