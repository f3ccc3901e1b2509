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
  CUSTOMER_ORDERS("customer-orders", "list a customer's orders"),
  HELD_MONEY("held-money", "read what was paid for an order"),
  CANCEL_ORDER("cancel-order", "cancel an order"),
  CANCELLED_ORDER("cancelled-order", "read an order's cancellation"),
  CHANGE_ADDRESS("change-address", "change an order's address"),
  ORDER_ADDRESS("order-address", "read an order's address"),
  RETURNABLE_ITEMS("returnable-items", "read what may come back"),
  REQUEST_RETURN("request-return", "open a return"),
  ORDER_RETURNS("order-returns", "read an order's returns"),
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

  /** Whether the shop is another one afterwards, so that it must not be repeated unthinkingly. */
  boolean changesTheShop() {
    return document.startsWith("mutation ");
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
