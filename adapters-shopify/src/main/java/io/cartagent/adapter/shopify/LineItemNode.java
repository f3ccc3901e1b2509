package io.cartagent.adapter.shopify;

import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.LineItem;
import org.jspecify.annotations.Nullable;

/** A position of an order. */
record LineItemNode(
    @Nullable String id,
    @Nullable String title,
    @Nullable String variantTitle,
    @Nullable String sku,
    int quantity,
    int currentQuantity,
    int unfulfilledQuantity,
    @Nullable MoneyBagNode discountedUnitPriceSet) {

  LineItem toLineItem() {
    return new LineItem(
        ShopifyValues.required(id, "line item id"),
        plainTitle(),
        ShopifyValues.variantTitle(variantTitle),
        ShopifyValues.text(sku),
        quantity,
        currentQuantity,
        unfulfilledQuantity,
        MoneyBagNode.toMoney(discountedUnitPriceSet));
  }

  /** So many pieces of it, named as {@link LineItem#fullTitle()} names it. */
  ItemQuantity toQuantity(int pieces) {
    String variant =
        ShopifyValues.variantTitle(variantTitle).map(name -> " (" + name + ")").orElse("");
    return new ItemQuantity(plainTitle() + variant, pieces);
  }

  private String plainTitle() {
    return CleanText.line(ShopifyValues.required(title, "line item title"));
  }
}
