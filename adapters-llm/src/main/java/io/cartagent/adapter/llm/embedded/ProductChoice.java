package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.llm.ShopperTools.FoundProduct;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.tenant.TenantId;
import java.util.Comparator;
import java.util.List;

/** Finds the products a question names among those a search returned. */
final class ProductChoice {
  private static final double NAMED = 0.5;

  /** A product and how far the question names it. */
  record Named(FoundProduct found, double coverage, int words) {}

  private static final double RELATED = 0.33;

  private final Meaning meaning;
  private final TenantId tenant;

  ProductChoice(Meaning meaning, TenantId tenant) {
    this.meaning = meaning;
    this.tenant = tenant;
  }

  /** Those named by their titles, best first. */
  static List<FoundProduct> named(List<FoundProduct> found, String question) {
    List<String> asked = Words.of(question).stream().map(Words::stem).toList();
    List<Named> named =
        found.stream()
            .map(one -> name(one, asked))
            .filter(one -> one.coverage() >= NAMED && one.words() > 0)
            .sorted(
                Comparator.comparingDouble(Named::coverage)
                    .thenComparingInt(Named::words)
                    .thenComparingDouble(one -> one.found().score())
                    .reversed())
            .toList();
    if (named.isEmpty()) {
      return List.of();
    }
    // A title named in full leaves half-named ones no claim, unless one of its words is theirs
    // alone.
    return named.stream().map(Named::found).toList();
  }

  /** Whether a product has to do with the question at all. */
  boolean isRelated(Product product, String question) {
    List<String> about =
        Words.content(
            product.title() + " " + product.type() + " " + String.join(" ", product.tags()));
    boolean shared = Words.content(question).stream().anyMatch(word -> Words.contains(about, word));
    return shared || likeness(product, question) >= RELATED;
  }

  /** Whether the question names a word of the product's title or type. */
  static boolean sharesName(Product product, String question) {
    List<String> name = Words.content(product.title() + " " + product.type());
    return Words.content(question).stream().anyMatch(word -> Words.contains(name, word));
  }

  private double likeness(Product product, String question) {
    String gist =
        product.title() + ", " + product.type() + ": " + String.join(", ", product.tags());
    return meaning.of(tenant, question).similarity(meaning.of(tenant, gist));
  }

  private static Named name(FoundProduct found, List<String> asked) {
    List<String> title = Words.content(found.product().title());
    int held = 0;
    for (String word : title) {
      if (Words.contains(asked, word)) {
        held++;
      }
    }
    return new Named(found, title.isEmpty() ? 0 : (double) held / title.size(), held);
  }
}
