package io.cartagent.twin.storefront;

import io.cartagent.twin.store.Product;
import io.cartagent.twin.store.TwinStore;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a store shoppers can see and how it is sorted into collections. */
final class Catalogue {

  /** The products of one kind. */
  record Collection(String handle, String title, List<Product> products) {
    Collection {
      products = List.copyOf(products);
    }
  }

  private static final String ALL = "all";

  private final List<Product> products;
  private final Map<String, Collection> collections = new LinkedHashMap<>();

  Catalogue(TwinStore store) {
    products = store.products().stream().filter(Product::published).toList();
    Map<String, List<Product>> byType = new LinkedHashMap<>();
    for (Product product : products) {
      String type = product.productType();
      if (type != null && !type.isBlank()) {
        byType.computeIfAbsent(type.strip(), _ -> new ArrayList<>()).add(product);
      }
    }
    byType.forEach((type, members) ->
        collections.putIfAbsent(handleOf(type), new Collection(handleOf(type), type, members)));
  }

  List<Product> products() {
    return products;
  }

  Optional<Product> find(String handle) {
    return products.stream().filter(product -> product.handle().equals(handle)).findFirst();
  }

  /** The collections, the fullest first. */
  List<Collection> collections() {
    return collections.values().stream()
        .sorted(Comparator.comparingInt((Collection one) -> one.products().size()).reversed())
        .toList();
  }

  Optional<Collection> collection(String handle) {
    return handle.equals(ALL)
        ? Optional.of(new Collection(ALL, "Everything in the shop", products))
        : Optional.ofNullable(collections.get(handle));
  }

  /** One product of each kind in turn, so that a short list shows how much there is. */
  List<Product> featured(int count) {
    List<Product> featured = new ArrayList<>();
    List<Collection> fullestFirst = collections();
    int longest = fullestFirst.isEmpty() ? 0 : fullestFirst.getFirst().products().size();
    for (int place = 0; place < longest && featured.size() < count; place++) {
      for (Collection collection : fullestFirst) {
        if (place < collection.products().size() && featured.size() < count) {
          featured.add(collection.products().get(place));
        }
      }
    }
    return featured.isEmpty() ? products.stream().limit(count).toList() : featured;
  }

  List<Product> reduced(int count) {
    return products.stream()
        .filter(product -> product.variants().stream().anyMatch(Catalogue::isReduced))
        .limit(count)
        .toList();
  }

  /** Products whose words hold every word of the question. */
  List<Product> search(String question) {
    List<String> words =
        Stream.of(plain(question).split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
    return words.isEmpty()
        ? List.of()
        : products.stream()
            .filter(product -> words.stream().allMatch(wordsOf(product)::contains))
            .toList();
  }

  /** Others of the same kind, then whatever else stands nearby. */
  List<Product> besides(Product product, int count) {
    return Stream.concat(
            products.stream()
                .filter(one -> one.productType() != null)
                .filter(one -> String.valueOf(one.productType()).equals(product.productType())),
            featured(count * 2).stream())
        .filter(one -> one.id() != product.id())
        .distinct()
        .limit(count)
        .toList();
  }

  static boolean isReduced(Product.Variant variant) {
    BigDecimal before = variant.compareAtPrice();
    return before != null && before.compareTo(variant.price()) > 0;
  }

  static String handleOf(String title) {
    String handle = plain(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return handle.isEmpty() ? Integer.toHexString(title.hashCode()) : handle;
  }

  private static String wordsOf(Product product) {
    return plain(
        String.join(
            " ",
            product.title(),
            String.valueOf(product.productType()),
            String.valueOf(product.vendor()),
            String.join(" ", product.tags())));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }
}
