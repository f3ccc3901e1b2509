package io.cartagent.twin.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A product as plain lists write it. */
record PlainProduct(
    long id,
    String title,
    String handle,
    @Nullable String status,
    @Nullable String vendor,
    @JsonProperty("product_type") @Nullable String productType,
    @JsonProperty("body_html") @Nullable String bodyHtml,
    @Nullable List<PlainOption> options,
    @Nullable List<PlainVariant> variants) {

  Product toProduct(Instant now) {
    List<Product.Variant> sold = Lists.copy(variants).stream().map(PlainVariant::sold).toList();
    List<Product.Option> ways = new ArrayList<>();
    for (PlainOption option : Lists.copy(options)) {
      Set<String> values = new LinkedHashSet<>();
      for (Product.Variant variant : sold) {
        String value = variant.selectedOptions().get(option.name());
        if (value != null) {
          values.add(value);
        }
      }
      ways.add(new Product.Option(option.name(), List.copyOf(values)));
    }
    return new Product(
        id,
        handle,
        title,
        vendor,
        productType,
        status == null ? "ACTIVE" : status.toUpperCase(Locale.ROOT),
        List.of(),
        bodyHtml,
        null,
        null,
        ways,
        sold,
        now,
        now,
        Map.of());
  }

  /** The name of an option. */
  record PlainOption(String name) {}

  /** A variant; one that is not available and yet in stock is kept as sold out. */
  record PlainVariant(
      long id,
      @Nullable String title,
      @Nullable String sku,
      BigDecimal price,
      @JsonProperty("inventory_quantity") int inventoryQuantity,
      @Nullable Boolean available,
      @JsonProperty("option_values") @Nullable Map<String, String> optionValues) {

    Product.Variant sold() {
      boolean soldOut = Boolean.FALSE.equals(available) && inventoryQuantity > 0;
      return new Product.Variant(
          id,
          title == null ? "Default Title" : title,
          sku,
          null,
          price,
          null,
          soldOut ? 0 : inventoryQuantity,
          "DENY",
          true,
          optionValues == null ? Map.of() : optionValues);
    }
  }
}
