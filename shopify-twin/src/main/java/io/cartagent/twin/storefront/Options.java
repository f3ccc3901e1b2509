package io.cartagent.twin.storefront;

import io.cartagent.twin.store.Product;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways in which a product's variants differ, as shoppers choose between them. */
final class Options {

  private Options() {}

  static Optional<Product.Option> colour(Product product) {
    return product.options().stream().filter(Options::isColour).findFirst();
  }

  static boolean isColour(Product.Option option) {
    String name = option.name().toLowerCase(Locale.ROOT);
    return name.equals("color") || name.equals("colour");
  }

  /** Without Shopify's "Title: Default Title" of products that come in one kind only. */
  static List<Product.Option> choices(Product product) {
    return product.options().stream()
        .filter(option -> !option.values().equals(List.of("Default Title")))
        .toList();
  }
}
