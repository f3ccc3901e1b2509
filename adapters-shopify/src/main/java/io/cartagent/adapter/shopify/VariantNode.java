package io.cartagent.adapter.shopify;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A product's variant. */
record VariantNode(
    @Nullable String id,
    @Nullable String title,
    @Nullable String sku,
    @Nullable String price,
    @Nullable String compareAtPrice,
    boolean availableForSale,
    @Nullable Integer inventoryQuantity,
    @Nullable List<OptionNode> selectedOptions) {
  record OptionNode(@Nullable String name, @Nullable String value) {}

  Variant toVariant(String currency, boolean tracked) {
    Money current = Money.of(ShopifyValues.required(price, "variant price"), currency);
    return new Variant(
        ShopifyValues.required(id, "variant id"),
        ShopifyValues.variantTitle(title).orElse(""),
        ShopifyValues.text(sku),
        current,
        Optional.ofNullable(compareAtPrice)
            .map(amount -> Money.of(amount, currency))
            .filter(former -> former.amount().compareTo(current.amount()) > 0),
        availableForSale,
        stock(tracked),
        options());
  }

  /** None left and yet on sale means that nobody counts, or that it is sold on back-order. */
  private Optional<Integer> stock(boolean tracked) {
    return Optional.ofNullable(inventoryQuantity)
        .map(quantity -> Math.max(0, quantity))
        .filter(quantity -> tracked && (quantity > 0 || !availableForSale));
  }

  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    for (OptionNode option : ShopifyValues.list(selectedOptions)) {
      Optional<String> name = ShopifyValues.text(option.name());
      Optional<String> value = ShopifyValues.variantTitle(option.value());
      if (name.isPresent() && value.isPresent()) {
        options.put(name.get(), value.get());
      }
    }
    return options;
  }
}
