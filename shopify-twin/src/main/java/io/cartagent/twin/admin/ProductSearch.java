package io.cartagent.twin.admin;

import io.cartagent.twin.admin.ProductFields.VariantOf;
import io.cartagent.twin.search.SearchFields;
import io.cartagent.twin.store.Product;
import io.cartagent.twin.store.Product.Variant;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How products and variants are searched and sorted. */
final class ProductSearch {

  static final Map<String, Comparator<Product>> ORDERS =
      Map.of(
          "ID", Comparator.comparingLong(Product::id),
          "TITLE", Comparator.comparing(one -> one.title().toLowerCase(Locale.ROOT)),
          "VENDOR", Comparator.comparing(one -> text(one.vendor())),
          "PRODUCT_TYPE", Comparator.comparing(one -> text(one.productType())),
          "INVENTORY_TOTAL", Comparator.comparingInt(ProductFields::totalInventory),
          "CREATED_AT", Comparator.comparing(Product::updatedAt),
          "UPDATED_AT", Comparator.comparing(Product::updatedAt));

  static final Map<String, Comparator<VariantOf>> VARIANT_ORDERS =
      Map.of(
          "ID", Comparator.comparingLong(one -> one.variant().id()),
          "SKU", Comparator.comparing(one -> text(one.variant().sku())),
          "TITLE", Comparator.comparing(one -> one.variant().title()),
          "INVENTORY_QUANTITY", Comparator.comparingInt(one -> one.variant().inventoryQuantity()));

  static final SearchFields<Product> FIELDS =
      new SearchFields<Product>()
          .anywhere(ProductSearch::anywhere)
          .words("title", Product::title)
          .words("variant_title", one -> joined(one, Variant::title))
          .exact("vendor", one -> Stream.of(text(one.vendor())))
          .exact("product_type", one -> Stream.of(text(one.productType())))
          .exact("handle", one -> Stream.of(one.handle()))
          .exact("tag", one -> one.tags().stream())
          .rule("tag_not", (one, tag) -> one.tags().stream().noneMatch(tag::equalsIgnoreCase))
          .exact("status", one -> Stream.of(one.status()))
          .exact("sku", one -> one.variants().stream().map(v -> text(v.sku())))
          .exact("barcode", one -> one.variants().stream().map(v -> text(v.barcode())))
          .id("id", Product::id)
          .number("variant_id", one -> one.variants().stream().map(v -> decimal(v.id())))
          .number("price", one -> one.variants().stream().map(Variant::price))
          .number("inventory_total", one -> Stream.of(decimal(ProductFields.totalInventory(one))))
          .number(
              "collection_id",
              one -> Stream.of(decimal(new ProductFields.Group(text(one.productType())).id())))
          .time("created_at", Product::updatedAt)
          .time("published_at", Product::publishedAt)
          .time("updated_at", Product::updatedAt)
          .rule("published_status", (one, value) -> one.published() != hidden(value))
          .rule("is_price_reduced", (one, value) -> reduced(one) == value.equals("true"))
          .rule("out_of_stock_somewhere", (one, value) -> soldOut(one) == value.equals("true"))
          .rule("gift_card", (_, value) -> value.equals("false"))
          .rule("bundles", (_, value) -> value.equals("false"))
          .rule(
              "has_only_default_variant",
              (one, value) -> ProductFields.hasOnlyDefaultVariant(one) == value.equals("true"))
          .rule(
              "tracks_inventory",
              (one, value) ->
                  one.variants().stream().anyMatch(Variant::tracked) == value.equals("true"))
          .absent(
              List.of(
                  "category_id",
                  "combined_listing_role",
                  "delivery_profile_id",
                  "error_feedback",
                  "has_only_composites",
                  "has_variant_with_components",
                  "product_configuration_owner",
                  "product_publication_status",
                  "publication_ids",
                  "publishable_status"));

  static final SearchFields<VariantOf> VARIANT_FIELDS =
      new SearchFields<VariantOf>()
          .anywhere(one ->
              Stream.of(
                  one.product().title() + " " + one.variant().title(),
                  text(one.variant().sku()),
                  text(one.variant().barcode())))
          .words("title", one -> one.variant().title())
          .exact("sku", one -> Stream.of(text(one.variant().sku())))
          .exact("barcode", one -> Stream.of(text(one.variant().barcode())))
          .exact("vendor", one -> Stream.of(text(one.product().vendor())))
          .exact("product_type", one -> Stream.of(text(one.product().productType())))
          .exact("product_status", one -> Stream.of(one.product().status()))
          .exact("tag", one -> one.product().tags().stream())
          .exact("option1", one -> option(one, 0))
          .exact("option2", one -> option(one, 1))
          .exact("option3", one -> option(one, 2))
          .id("id", one -> one.variant().id())
          .id("product_id", one -> one.product().id())
          .number("product_ids", one -> Stream.of(decimal(one.product().id())))
          .number(
              "inventory_quantity", one -> Stream.of(decimal(one.variant().inventoryQuantity())))
          .time("updated_at", one -> one.product().updatedAt())
          .rule("published_status", (one, value) -> one.product().published() != hidden(value))
          .absent(
              List.of(
                  "collection",
                  "delivery_profile_id",
                  "exclude_composite",
                  "exclude_variants_with_components",
                  "gift_card",
                  "location_id",
                  "managed",
                  "managed_by",
                  "product_publication_status",
                  "publishable_status",
                  "requires_components",
                  "tag_not",
                  "taxable"));

  private ProductSearch() {}

  private static Stream<@Nullable String> anywhere(Product one) {
    return Stream.of(
        String.join(
            " ",
            one.title(),
            text(one.vendor()),
            text(one.productType()),
            String.join(" ", one.tags()),
            joined(one, Variant::title),
            joined(one, Variant::sku)));
  }

  private static String joined(
      Product one, java.util.function.Function<Variant, @Nullable String> part) {
    StringBuilder text = new StringBuilder();
    for (Variant variant : one.variants()) {
      text.append(text(part.apply(variant))).append(' ');
    }
    return text.toString();
  }

  private static Stream<@Nullable String> option(VariantOf one, int index) {
    return one.variant().selectedOptions().values().stream()
        .skip(index)
        .limit(1)
        .map(ProductSearch::text);
  }

  private static boolean hidden(String status) {
    return status.equals("unpublished") || status.equals("hidden");
  }

  private static boolean reduced(Product one) {
    for (Variant variant : one.variants()) {
      BigDecimal before = variant.compareAtPrice();
      if (before != null && before.compareTo(variant.price()) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean soldOut(Product one) {
    return one.variants().stream().anyMatch(v -> v.tracked() && v.inventoryQuantity() <= 0);
  }

  private static BigDecimal decimal(long value) {
    return BigDecimal.valueOf(value);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
