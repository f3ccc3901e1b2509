package io.cartagent.adapter.llm.embedded;

import io.cartagent.adapter.llm.embedded.Understanding.Request;
import io.cartagent.application.port.llm.ShopperTools;
import io.cartagent.application.port.llm.ShopperTools.FoundProduct;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.commerce.Variant;
import io.cartagent.domain.grounding.ProductFacts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers about goods: price, stock, options, search, comparison. Numbers come from the record. */
final class ProductReply {
  private static final int FEW = 4;
  private static final Set<String> OPTION_WORDS =
      Cues.wordSet(
          "option options colour colours color colors variant variants version versions come available many size sizes choices");
  private static final Set<String> LOWEST = Cues.wordSet("cheapest lowest cheap");
  private static final Set<String> HIGHEST = Cues.wordSet("dearest highest");

  private final ShopperTools tools;
  private final KnowledgeReply knowledge;
  private final ProductChoice choice;
  private final Speech speech;

  ProductReply(ShopperTools tools, KnowledgeReply knowledge, ProductChoice choice, Speech speech) {
    this.choice = choice;
    this.tools = tools;
    this.knowledge = knowledge;
    this.speech = speech;
  }

  /** Says what answers; false when nothing does and nothing was said. */
  boolean answer(Request request) {
    List<FoundProduct> found = tools.searchProducts(request.topic(), 8);
    List<FoundProduct> named = ProductChoice.named(found, request.topic());
    return switch (request.intent()) {
      case COMPARE -> named.size() >= 2 ? compare(named, request) : detail(named, found, request);
      case PRICE -> price(named, request) || suggest(found, request);
      case STOCK -> stock(named, request) || suggest(found, request);
      case PRODUCT_DETAIL -> detail(named, found, request);
      default -> search(named, found, request);
    };
  }

  /** What is written about the product a question names; false when it names none. */
  boolean tellOfNamed(Request request) {
    List<FoundProduct> named =
        ProductChoice.named(tools.searchProducts(request.topic(), 5), request.topic());
    if (named.isEmpty()
        || !knowledge.tellOfProduct(
            named.getFirst().product().title(), request.text(), Goods.facet(request.text()), 2)) {
      return false;
    }
    speech.show(named.getFirst().reference());
    return true;
  }

  private boolean price(List<FoundProduct> named, Request request) {
    if (named.isEmpty()) {
      return false;
    }
    FoundProduct found = named.getFirst();
    Product product = found.product();
    speech.show(found.reference());
    List<Variant> meant = VariantChoice.of(product, request.topic());
    List<String> words = Words.of(request.text());
    boolean most = words.contains("most") || words.stream().anyMatch(HIGHEST::contains);
    boolean least = words.contains("least") || words.stream().anyMatch(LOWEST::contains);
    if (meant.isEmpty()) {
      tellOptions(product);
      return true;
    }
    if ((most || least) && meant.size() > 1) {
      Comparator<Variant> byPrice = Comparator.comparing(variant -> variant.price().amount());
      Variant extreme = meant.stream().min(most ? byPrice.reversed() : byPrice).orElseThrow();
      tellPrice(product, extreme);
      tellStock(product, extreme);
      return true;
    }
    if (isFew(meant, product)) {
      meant.forEach(variant -> tellPrice(product, variant));
      return true;
    }
    tellPriceRange(product, meant);
    return true;
  }

  /** Few enough to speak of each. */
  private static boolean isFew(List<Variant> meant, Product product) {
    return meant.size() == 1 || (meant.size() <= FEW && meant.size() < product.variants().size());
  }

  private void tellPriceRange(Product product, List<Variant> variants) {
    List<Money> prices =
        variants.stream().map(Variant::price).sorted(Comparator.comparing(Money::amount)).toList();
    Money lowest = prices.getFirst();
    Money highest = prices.getLast();
    if (lowest.equals(highest)) {
      speech.tell(product.title() + " costs " + Wording.money(lowest) + ".");
    } else {
      speech.tell(
          product.title()
              + " costs from "
              + Wording.money(lowest)
              + " to "
              + Wording.money(highest)
              + ".");
    }
    variants.stream()
        .filter(variant -> variant.compareAtPrice().isPresent())
        .findFirst()
        .ifPresent(variant -> tellFormerPrice(product, variant));
  }

  private void tellPrice(Product product, Variant variant) {
    speech.tell(
        ProductFacts.nameOf(product, variant) + " costs " + Wording.money(variant.price()) + ".");
    tellFormerPrice(product, variant);
  }

  private void tellFormerPrice(Product product, Variant variant) {
    variant
        .compareAtPrice()
        .filter(former -> former.amount().compareTo(variant.price().amount()) > 0)
        .ifPresent(former ->
            speech.tell(
                "The former price of "
                    + ProductFacts.nameOf(product, variant)
                    + " was "
                    + Wording.money(former)
                    + "."));
  }

  private boolean stock(List<FoundProduct> named, Request request) {
    if (named.isEmpty()) {
      return false;
    }
    FoundProduct found = named.getFirst();
    Product product = found.product();
    speech.show(found.reference());
    List<Variant> meant = VariantChoice.of(product, request.topic());
    if (meant.isEmpty()) {
      tellOptions(product);
      return true;
    }
    if (isFew(meant, product)) {
      meant.forEach(variant -> tellStock(product, variant));
      return true;
    }
    long available = meant.stream().filter(Variant::available).count();
    if (meant.size() == product.variants().size()) {
      speech.tell(
          product.title()
              + " has "
              + meant.size()
              + " variants, "
              + available
              + " of them are available.");
    }
    if (Words.of(request.text()).stream().anyMatch(OPTION_WORDS::contains)
        && available == meant.size()) {
      tellOptions(product);
    }
    boolean listAvailable = available <= FEW + 2;
    meant.stream()
        .filter(variant -> variant.available() == listAvailable)
        .limit(FEW + 2L)
        .forEach(variant -> tellStock(product, variant));
    return true;
  }

  private void tellStock(Product product, Variant variant) {
    String name = ProductFacts.nameOf(product, variant);
    if (!variant.available()) {
      speech.tell(name + " is sold out.");
    } else if (variant.stock().filter(stock -> stock > 0).isPresent()) {
      int stock = variant.stock().get();
      speech.tell(name + " is in stock: " + stock + (stock == 1 ? " piece." : " pieces."));
    } else {
      speech.tell(name + (variant.stock().isPresent() ? " is available." : " is in stock."));
    }
  }

  private void tellOptions(Product product) {
    Map<String, Set<String>> options = new LinkedHashMap<>();
    for (Variant variant : product.variants()) {
      variant
          .options()
          .forEach((name, value) ->
              options.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value));
    }
    options.forEach((name, values) -> {
      if (!name.equals("Title")) {
        speech.tell(
            product.title()
                + " has these choices of "
                + name
                + ": "
                + String.join(", ", values)
                + ".");
      }
    });
  }

  private boolean detail(List<FoundProduct> named, List<FoundProduct> found, Request request) {
    if (named.isEmpty()) {
      return detailOfKind(found, request) || knowledge.answerFromShop(request);
    }
    FoundProduct first = named.getFirst();
    boolean options =
        Words.of(request.text()).stream().anyMatch(OPTION_WORDS::contains)
            && Words.of(request.text()).stream().noneMatch("fit"::equals);
    if (options) {
      speech.show(first.reference());
      tellOptions(first.product());
      return true;
    }
    if (knowledge.tellOfProduct(
        first.product().title(), request.text(), Goods.facet(request.text()), 2)) {
      speech.show(first.reference());
      return true;
    }
    return knowledge.answer(request);
  }

  /** "Is the jacket waterproof?" in a shop of several: each jacket answers for itself. */
  private boolean detailOfKind(List<FoundProduct> found, Request request) {
    boolean told = false;
    for (FoundProduct one : found.stream().limit(3).toList()) {
      Product product = one.product();
      boolean ofKind =
          ProductChoice.sharesName(product, request.topic())
              && knowledge.tellOfProduct(
                  product.title(), request.text(), Goods.facet(request.text()), 1);
      if (ofKind) {
        speech.show(one.reference());
        told = true;
      }
    }
    return told;
  }

  private boolean compare(List<FoundProduct> named, Request request) {
    FoundProduct left = named.get(0);
    FoundProduct right = named.get(1);
    for (FoundProduct one : List.of(left, right)) {
      speech.show(one.reference());
      tellPriceRange(one.product(), one.product().variants());
      tellAvailability(one.product());
    }
    tellDifference(left.product(), right.product());
    String asked = Goods.facet(request.topic());
    for (String facet : asked.isEmpty() ? List.of("weight", "volume or size") : List.of(asked)) {
      for (FoundProduct one : List.of(left, right)) {
        knowledge.tellOfProduct(one.product().title(), facet, facet, 1);
      }
    }
    return true;
  }

  private void tellDifference(Product left, Product right) {
    Set<Money> leftPrices = prices(left);
    Set<Money> rightPrices = prices(right);
    if (leftPrices.size() != 1 || rightPrices.size() != 1) {
      return;
    }
    Money one = leftPrices.iterator().next();
    Money other = rightPrices.iterator().next();
    if (!one.currency().equals(other.currency()) || one.equals(other)) {
      return;
    }
    boolean leftDearer = one.amount().compareTo(other.amount()) > 0;
    Money difference = leftDearer ? one.minus(other) : other.minus(one);
    speech.tell(
        (leftDearer ? left : right).title()
            + " costs "
            + Wording.money(difference)
            + " more than "
            + (leftDearer ? right : left).title()
            + ".");
  }

  private static Set<Money> prices(Product product) {
    Set<Money> prices = new LinkedHashSet<>();
    product.variants().forEach(variant -> prices.add(variant.price()));
    return prices;
  }

  private boolean search(List<FoundProduct> named, List<FoundProduct> found, Request request) {
    if (!named.isEmpty()
        && !VariantChoice.wanted(named.getFirst().product(), request.topic()).isEmpty()) {
      return stock(named, request) && price(named, request);
    }
    return suggest(named.isEmpty() ? found : named, request);
  }

  private boolean suggest(List<FoundProduct> found, Request request) {
    List<FoundProduct> related =
        found.stream()
            .filter(one -> choice.isRelated(one.product(), request.topic()))
            .limit(3)
            .toList();
    for (FoundProduct one : related) {
      speech.show(one.reference());
      tellPriceRange(one.product(), one.product().variants());
      tellAvailability(one.product());
    }
    return !related.isEmpty();
  }

  private void tellAvailability(Product product) {
    boolean inStock =
        product.variants().stream()
            .anyMatch(variant ->
                variant.available() && variant.stock().filter(stock -> stock <= 0).isEmpty());
    boolean available = product.variants().stream().anyMatch(Variant::available);
    speech.tell(
        product.title()
            + (inStock ? " is in stock." : available ? " is available." : " is sold out."));
  }
}
