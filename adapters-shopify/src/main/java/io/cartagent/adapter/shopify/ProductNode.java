package io.cartagent.adapter.shopify;

import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.commerce.Variant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A product. Its metafields are not asked for: apps keep reviews and internal data there. */
record ProductNode(
    @Nullable String id,
    @Nullable String handle,
    @Nullable String title,
    @Nullable String vendor,
    @Nullable String productType,
    @Nullable String descriptionHtml,
    @Nullable List<String> tags,
    @Nullable String status,
    @Nullable String publishedAt,
    @Nullable String updatedAt,
    @Nullable String onlineStoreUrl,
    boolean tracksInventory,
    @Nullable List<OptionNode> options,
    @Nullable ConnectionNode<VariantNode> variants) {
  record OptionNode(@Nullable String name, @Nullable List<OptionValueNode> optionValues) {}

  record OptionValueNode(@Nullable String name) {}

  /** Whether shoppers find it in the online store. */
  boolean isOnSale() {
    return "ACTIVE".equals(status) && (publishedAt != null || onlineStoreUrl != null);
  }

  Stream<Variant> streamVariants(String currency) {
    return ConnectionNode.streamOf(variants)
        .map(variant -> variant.toVariant(currency, tracksInventory));
  }

  Product toProduct(List<Variant> allVariants) {
    return new Product(
        ShopifyValues.required(id, "product id"),
        CleanText.line(ShopifyValues.required(title, "product title")),
        ShopifyValues.text(vendor).orElse(""),
        ShopifyValues.text(productType).orElse(""),
        HtmlText.toBlocks(descriptionHtml == null ? "" : descriptionHtml),
        ShopifyValues.list(tags).stream().map(CleanText::line).toList(),
        allVariants,
        ShopifyValues.link(onlineStoreUrl));
  }

  /**
   * What stays true for a while: no price and no stock, which are read when they are asked for.
   * Brand, type and options stand here only where nothing else does, so that the product is found;
   * otherwise they would be quoted where its description should be.
   */
  String toText() {
    String heading = "# " + CleanText.line(ShopifyValues.required(title, "product title"));
    String description = HtmlText.toBlocks(descriptionHtml == null ? "" : descriptionHtml);
    Stream<String> lines =
        description.isBlank()
            ? Stream.concat(
                Stream.of(fact("Brand", vendor), fact("Type", productType)).flatMap(List::stream),
                ShopifyValues.list(options).stream().flatMap(ProductNode::choice))
            : Stream.of(description);
    return Stream.concat(Stream.of(heading), lines).collect(Collectors.joining("\n"));
  }

  private static List<String> fact(String name, @Nullable String value) {
    return ShopifyValues.text(value).map(text -> name + ": " + text).stream().toList();
  }

  private static Stream<String> choice(OptionNode option) {
    String values =
        ShopifyValues.list(option.optionValues()).stream()
            .flatMap(value -> ShopifyValues.variantTitle(value.name()).stream())
            .collect(Collectors.joining(", "));
    return ShopifyValues.text(option.name())
        .filter(_ -> !values.isEmpty())
        .map(name -> name + ": " + values)
        .stream();
  }
}
