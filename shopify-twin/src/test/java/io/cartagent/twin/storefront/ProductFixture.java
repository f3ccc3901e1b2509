package io.cartagent.twin.storefront;

import io.cartagent.twin.store.Product;
import io.cartagent.twin.store.ShopDetails;
import io.cartagent.twin.store.TwinStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Products as other shops' exports bring them, with nothing made for our storefront. */
final class ProductFixture {

  private static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");

  private ProductFixture() {}

  static Product imported(long id, String handle, String title, @Nullable String type) {
    return product(id, handle, title, type, "ACTIVE", List.of(variant(id, "19.50", null, 7)));
  }

  static Product draft(long id, String title) {
    return product(id, "draft-" + id, title, "Drafts", "DRAFT", List.of(variant(id, "1", null, 1)));
  }

  static Product priced(long id, String handle, String price, @Nullable String before, int stock) {
    return product(
        id, handle, handle, "Things", "ACTIVE", List.of(variant(id, price, before, stock)));
  }

  static TwinStore store(Product... products) {
    ShopDetails shop =
        new ShopDetails(
            1,
            "Fjäll & Söhne <AG>",
            "fjall.myshopify.com",
            null,
            "hello@fjall.example",
            null,
            "USD",
            List.of(),
            "UTC",
            "US");
    return new TwinStore(
        shop, List.of(products), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Product product(
      long id,
      String handle,
      String title,
      @Nullable String type,
      String status,
      List<Product.Variant> variants) {
    return new Product(
        id,
        handle,
        title,
        null,
        type,
        status,
        List.of(),
        null,
        null,
        null,
        List.of(new Product.Option("Title", List.of("Default Title"))),
        variants,
        LONG_AGO,
        LONG_AGO,
        Map.of());
  }

  private static Product.Variant variant(
      long id, String price, @Nullable String before, int stock) {
    return new Product.Variant(
        id,
        "Default Title",
        null,
        null,
        new BigDecimal(price),
        before == null ? null : new BigDecimal(before),
        stock,
        "DENY",
        true,
        Map.of("Title", "Default Title"));
  }
}
