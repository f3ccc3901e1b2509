package io.cartagent.adapter.shopify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A GraphQL document of ours and what it does, in words for an error message. */
enum ShopifyOperation {
  ORDER_SEARCH("order-search", "search orders"),
  ORDER_DETAILS("order-details", "read orders"),
  ORDER_LINES("order-lines", "read an order's items"),
  PRODUCTS("products", "read products"),
  PRODUCT_VARIANTS("product-variants", "read a product's variants"),
  SHOP_PROFILE("shop-profile", "read the shop's profile"),
  POLICIES("policies", "list policies"),
  PAGES("pages", "list pages"),
  ARTICLES("articles", "list articles"),
  PRODUCT_TEXTS("product-texts", "list product texts");

  private final String deed;
  private final String document;

  ShopifyOperation(String resource, String deed) {
    this.deed = deed;
    this.document = load(resource + ".graphql");
  }

  String deed() {
    return deed;
  }

  String document() {
    return document;
  }

  private static String load(String resource) {
    try (InputStream in = ShopifyOperation.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
