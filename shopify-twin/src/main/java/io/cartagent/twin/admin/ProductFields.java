package io.cartagent.twin.admin;

import io.cartagent.twin.store.Product;
import io.cartagent.twin.store.Product.Variant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Products, variants and what they are grouped and stocked by. */
final class ProductFields {

  private static final String NAMESPACE = "custom";

  private ProductFields() {}

  /** A variant with its product. */
  record VariantOf(Product product, Variant variant) {}

  /** The products of one type; a store has no other collections. */
  record Group(String title) {

    /** A collection has no id of its own in a store; this one depends on the title alone. */
    long id() {
      return 9_400_000_000L + Math.floorMod(title.hashCode(), 1_000_000);
    }
  }

  static void wire(Wiring wiring) {
    wiring
        .type("Product", Product.class)
        .field("id", one -> GlobalId.of("Product", one.id()))
        .field("legacyResourceId", one -> String.valueOf(one.id()))
        .field("handle", Product::handle)
        .field("title", Product::title)
        .field("description", one -> Html.text(one.descriptionHtml()))
        .field("descriptionHtml", one -> orEmpty(one.descriptionHtml()))
        .field("bodyHtml", Product::descriptionHtml)
        .field("vendor", one -> orEmpty(one.vendor()))
        .field("productType", one -> orEmpty(one.productType()))
        .field("status", Product::status)
        .field("tags", Product::tags)
        .field("createdAt", ProductFields::created)
        .field("publishedAt", Product::publishedAt)
        .field("updatedAt", Product::updatedAt)
        .field("isGiftCard", _ -> false)
        .field("category", _ -> null)
        .asked("onlineStoreUrl", ProductFields::onlineStoreUrl)
        .field("totalInventory", ProductFields::totalInventory)
        .field("tracksInventory", one -> one.variants().stream().anyMatch(Variant::tracked))
        .field("hasOnlyDefaultVariant", ProductFields::hasOnlyDefaultVariant)
        .field(
            "hasOutOfStockVariants",
            one -> one.variants().stream().anyMatch(v -> v.tracked() && v.inventoryQuantity() <= 0))
        .field("seo", _ -> Map.of())
        .field("options", ProductFields::options)
        .asked("featuredMedia", (one, request) -> media(one, request.context()))
        .asked("featuredImage", (one, request) -> image(one, request.context()))
        .asked("priceRangeV2", ProductFields::priceRange)
        .asked("compareAtPriceRange", ProductFields::compareAtRange)
        .asked("variants", (one, request) -> request.page(variantsOf(one)))
        .field("variantsCount", one -> count(one.variants().size()))
        .asked("collections", (one, request) -> request.page(groupsOf(one)))
        .asked("metafields", (one, request) -> request.page(metafields(one, request)))
        .asked("metafield", ProductFields::metafield);
    wiring
        .type("ProductVariant", VariantOf.class)
        .field("id", one -> GlobalId.of("ProductVariant", one.variant().id()))
        .field("legacyResourceId", one -> String.valueOf(one.variant().id()))
        .field("title", one -> one.variant().title())
        .field("displayName", one -> one.product().title() + " - " + one.variant().title())
        .field("sku", one -> one.variant().sku())
        .field("barcode", one -> one.variant().barcode())
        .field("price", one -> Amounts.price(one.variant().price()))
        .field("compareAtPrice", one -> Amounts.price(one.variant().compareAtPrice()))
        .field("availableForSale", one -> one.variant().availableForSale())
        .field("inventoryQuantity", one -> one.variant().inventoryQuantity())
        .field("sellableOnlineQuantity", one -> Math.max(0, one.variant().inventoryQuantity()))
        .field("inventoryPolicy", ProductFields::inventoryPolicy)
        .field("selectedOptions", ProductFields::selectedOptions)
        .field("position", one -> one.product().variants().indexOf(one.variant()) + 1)
        .field("taxable", _ -> true)
        .field("createdAt", one -> created(one.product()))
        .field("updatedAt", one -> one.product().updatedAt())
        .field("product", VariantOf::product)
        .field("inventoryItem", StockFields.Item::new)
        .asked("metafields", (_, request) -> request.page(List.of()))
        .field("metafield", _ -> null);
    wiring
        .type("Collection", Group.class)
        .field("id", one -> GlobalId.of("Collection", one.id()))
        .field("title", Group::title)
        .field("handle", one -> one.title().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
        .field("description", _ -> "")
        .field("descriptionHtml", _ -> "")
        .asked("updatedAt", (_, request) -> request.context().moment().now())
        .asked("products", (one, request) -> request.page(productsOf(one, request)))
        .asked("productsCount", (one, request) -> count(productsOf(one, request).size()));
  }

  static Optional<VariantOf> findVariant(Request request, long id) {
    return request
        .store()
        .findProductOfVariant(id)
        .flatMap(product ->
            variantsOf(product).stream().filter(one -> one.variant().id() == id).findFirst());
  }

  static List<VariantOf> variantsOf(Product product) {
    return product.variants().stream().map(one -> new VariantOf(product, one)).toList();
  }

  static List<Group> groups(Request request) {
    return request.store().products().stream()
        .flatMap(product -> groupsOf(product).stream())
        .distinct()
        .toList();
  }

  static Map<String, Object> count(int count) {
    return Map.of("count", count, "precision", "EXACT");
  }

  static int totalInventory(Product product) {
    return product.variants().stream()
        .filter(Variant::tracked)
        .mapToInt(Variant::inventoryQuantity)
        .sum();
  }

  private static List<Group> groupsOf(Product product) {
    String type = product.productType();
    return type == null || type.isBlank() ? List.of() : List.of(new Group(type));
  }

  private static List<Product> productsOf(Group group, Request request) {
    return request.store().products().stream()
        .filter(product -> group.title().equals(product.productType()))
        .toList();
  }

  private static Object created(Product one) {
    return one.publishedAt() == null ? one.updatedAt() : one.publishedAt();
  }

  private static @Nullable Object onlineStoreUrl(Product one, Request request) {
    return one.published() ? request.context().url("/products/" + one.handle()) : null;
  }

  static boolean hasOnlyDefaultVariant(Product one) {
    return one.variants().size() == 1 && one.variants().getFirst().title().equals("Default Title");
  }

  private static String inventoryPolicy(VariantOf one) {
    return "CONTINUE".equals(one.variant().inventoryPolicy()) ? "CONTINUE" : "DENY";
  }

  private static Object selectedOptions(VariantOf one) {
    return one.variant().selectedOptions().entrySet().stream()
        .map(option -> Map.of("name", option.getKey(), "value", option.getValue()))
        .toList();
  }

  private static Object options(Product one) {
    List<Map<String, Object>> options = new ArrayList<>();
    for (Product.Option option : one.options()) {
      long id = one.id() * 10 + options.size();
      List<Map<String, Object>> values = new ArrayList<>();
      for (String value : option.values()) {
        values.add(
            Map.of(
                "id", GlobalId.of("ProductOptionValue", id * 100 + values.size()), "name", value));
      }
      options.add(
          Map.of(
              "id",
              GlobalId.of("ProductOption", id),
              "name",
              option.name(),
              "position",
              options.size() + 1,
              "optionValues",
              values));
    }
    return options;
  }

  private static @Nullable Map<String, Object> image(Product one, AdminContext context) {
    String url = one.imageUrl();
    if (url == null && one.art() != null) {
      url = context.url("/cdn/art/" + one.art() + ".svg");
    }
    return url == null
        ? null
        : Map.of("id", GlobalId.of("ProductImage", one.id()), "url", url, "altText", one.title());
  }

  private static @Nullable Object media(Product one, AdminContext context) {
    Map<String, Object> image = image(one, context);
    return image == null
        ? null
        : Map.of(
            "__typename",
            "MediaImage",
            "id",
            GlobalId.of("MediaImage", one.id()),
            "alt",
            one.title(),
            "mediaContentType",
            "IMAGE",
            "image",
            image,
            "preview",
            Map.of("image", image));
  }

  private static Object priceRange(Product one, Request request) {
    String currency = request.store().shop().currencyCode();
    List<BigDecimal> prices = one.variants().stream().map(Variant::price).sorted().toList();
    BigDecimal least = prices.isEmpty() ? BigDecimal.ZERO : prices.getFirst();
    BigDecimal most = prices.isEmpty() ? BigDecimal.ZERO : prices.getLast();
    return Map.of(
        "minVariantPrice", Amounts.money(least, currency),
        "maxVariantPrice", Amounts.money(most, currency));
  }

  private static @Nullable Object compareAtRange(Product one, Request request) {
    String currency = request.store().shop().currencyCode();
    List<BigDecimal> prices = new ArrayList<>();
    for (Variant variant : one.variants()) {
      if (variant.compareAtPrice() != null) {
        prices.add(variant.compareAtPrice());
      }
    }
    prices.sort(Comparator.naturalOrder());
    return prices.isEmpty()
        ? null
        : Map.of(
            "minVariantCompareAtPrice", Amounts.money(prices.getFirst(), currency),
            "maxVariantCompareAtPrice", Amounts.money(prices.getLast(), currency));
  }

  private static List<Map<String, Object>> metafields(Product one, Request request) {
    String namespace = request.text("namespace");
    List<Map<String, Object>> fields = new ArrayList<>();
    if (namespace == null || namespace.equals(NAMESPACE)) {
      one.metafields()
          .forEach((key, value) -> fields.add(metafield(one, key, value, fields.size())));
    }
    return fields;
  }

  private static @Nullable Object metafield(Product one, Request request) {
    String key = String.valueOf(request.text("key"));
    String wanted = key.startsWith(NAMESPACE + ".") ? key.substring(NAMESPACE.length() + 1) : key;
    return metafields(one, request).stream()
        .filter(field -> wanted.equals(field.get("key")))
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Object> metafield(Product one, String key, String value, int index) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("__typename", "Metafield");
    field.put("id", GlobalId.of("Metafield", one.id() * 100 + index));
    field.put("namespace", NAMESPACE);
    field.put("key", key);
    field.put("type", "multi_line_text_field");
    field.put("value", value);
    field.put("createdAt", created(one));
    field.put("updatedAt", one.updatedAt());
    return field;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
