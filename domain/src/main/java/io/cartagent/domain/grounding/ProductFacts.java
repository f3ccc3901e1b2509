package io.cartagent.domain.grounding;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.commerce.Variant;
import io.cartagent.domain.grounding.language.StatusTerm;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a product into facts, one value each: prices, stock and options of every variant. Anybody
 * may hear them. The description is not here; it is knowledge, quoted as passages.
 */
public final class ProductFacts {
  private static final String ONLY_VARIANT = "Default Title";

  private final Product product;
  private final Source source;
  private final List<Evidence.Fact> facts = new ArrayList<>();

  private ProductFacts(Product product, Source source) {
    this.product = product;
    this.source = source;
  }

  /** The facts of a product, in a stable order with stable ids. */
  public static List<Evidence.Fact> of(Product product, Source source) {
    ProductFacts maker = new ProductFacts(product, source);
    maker.addProduct();
    maker.addPrices();
    maker.addOptions();
    int number = 0;
    for (Variant variant : product.variants()) {
      maker.addVariant(++number, variant);
    }
    return List.copyOf(maker.facts);
  }

  /** What a shopper would call a variant: {@code Ridge Rain Jacket (M / Moss)}. */
  public static String nameOf(Product product, Variant variant) {
    return variant.title().isBlank() || variant.title().equals(ONLY_VARIANT)
        ? product.title()
        : product.title() + " (" + variant.title() + ")";
  }

  private void addProduct() {
    words("title", product.title(), "product", product.title());
    words("vendor", product.title(), "vendor", product.vendor());
    words("type", product.title(), "type", product.type());
    product
        .url()
        .ifPresent(url -> add("url", product.title(), "product page", new FactValue.Link(url)));
    List<Variant> variants = product.variants();
    count("variants", product.title(), "number of variants", variants.size(), "variants");
    long onSale = variants.stream().filter(Variant::available).count();
    count("available", product.title(), "available variants", onSale, "variants");
    if (!variants.isEmpty()) {
      StatusTerm term =
          variants.stream()
              .map(ProductFacts::termOf)
              .min(Comparator.comparingInt(Enum::ordinal))
              .orElse(StatusTerm.SOLD_OUT);
      add("status", product.title(), "availability", new FactValue.Status(term.term()));
    }
  }

  private void addPrices() {
    List<Money> prices =
        product.variants().stream()
            .map(Variant::price)
            .sorted(Comparator.comparing(Money::amount))
            .toList();
    if (prices.isEmpty()) {
      return;
    }
    Money lowest = prices.getFirst();
    Money highest = prices.getLast();
    if (lowest.equals(highest)) {
      add("price", product.title(), "price of every variant", new FactValue.Amount(lowest));
    } else {
      add("lowest-price", product.title(), "lowest price", new FactValue.Amount(lowest));
      add("highest-price", product.title(), "highest price", new FactValue.Amount(highest));
    }
  }

  private void addOptions() {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (Variant variant : product.variants()) {
      variant
          .options()
          .forEach((name, value) ->
              values.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value));
    }
    values.forEach((name, choices) -> {
      if (choices.equals(Set.of(ONLY_VARIANT))) {
        return;
      }
      count("option:" + name, product.title(), "choices of " + name, choices.size(), name);
      int number = 0;
      for (String choice : choices) {
        words("option:" + name + ":" + ++number, product.title(), name, choice);
      }
    });
  }

  private void addVariant(int number, Variant variant) {
    String id = "variant:" + number;
    String name = nameOf(product, variant);
    add(id + ":price", name, "price", new FactValue.Amount(variant.price()));
    variant
        .compareAtPrice()
        .ifPresent(
            price -> add(id + ":compare-at", name, "former price", new FactValue.Amount(price)));
    add(id + ":status", name, "availability", new FactValue.Status(termOf(variant).term()));
    variant.stock().ifPresent(stock -> count(id + ":stock", name, "stock", stock, "pieces"));
    variant.sku().ifPresent(sku -> add(id + ":sku", name, "SKU", new FactValue.Identifier(sku)));
    if (!name.equals(product.title())) {
      variant
          .options()
          .forEach((option, value) -> words(id + ":option:" + option, name, option, value));
    }
  }

  private static StatusTerm termOf(Variant variant) {
    if (!variant.available()) {
      return StatusTerm.SOLD_OUT;
    }
    return variant.stock().filter(stock -> stock <= 0).isPresent()
        ? StatusTerm.AVAILABLE
        : StatusTerm.IN_STOCK;
  }

  private void words(String id, String subject, String attribute, String text) {
    if (!text.isBlank()) {
      add(id, subject, attribute, new FactValue.Words(text));
    }
  }

  private void count(String id, String subject, String attribute, long number, String unit) {
    add(id, subject, attribute, new FactValue.Quantity(BigDecimal.valueOf(number), unit));
  }

  private void add(String id, String subject, String attribute, FactValue value) {
    facts.add(
        new Evidence.Fact(
            "product:" + product.id() + ":" + id,
            source,
            IdentityLevel.ANONYMOUS,
            subject,
            attribute,
            value));
  }
}
