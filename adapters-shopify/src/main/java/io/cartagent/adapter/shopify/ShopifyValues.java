package io.cartagent.adapter.shopify;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads single values of Shopify's answers, any of which may be null (PR-29). */
final class ShopifyValues {
  /** What Shopify calls the only variant of a product that has no options. */
  private static final String NO_VARIANT = "Default Title";

  private ShopifyValues() {}

  static Optional<Instant> instant(@Nullable String text) {
    return Optional.ofNullable(text).map(Instant::parse);
  }

  static Optional<String> text(@Nullable String text) {
    return Optional.ofNullable(text).map(CleanText::line).filter(clean -> !clean.isEmpty());
  }

  static Optional<String> variantTitle(@Nullable String title) {
    return text(title).filter(name -> !name.equals(NO_VARIANT));
  }

  /** A link a browser may open; anything else a merchant or carrier wrote is left out. */
  static Optional<URI> link(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(url.strip());
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException notALink) {
      return Optional.empty();
    }
  }

  static <T extends @Nullable Object> List<T> list(@Nullable List<T> nodes) {
    return nodes == null ? List.of() : nodes;
  }

  static String required(@Nullable String value, String field) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(field + " is missing");
    }
    return value;
  }
}
