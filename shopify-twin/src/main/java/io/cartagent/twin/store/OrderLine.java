package io.cartagent.twin.store;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of an order. */
public record OrderLine(
    long id,
    @Nullable Long productId,
    @Nullable Long variantId,
    String title,
    @Nullable String variantTitle,
    @Nullable String sku,
    int quantity,
    int currentQuantity,
    int unfulfilledQuantity,
    int refundableQuantity,
    BigDecimal unitPrice,
    @Nullable BigDecimal discountedUnitPrice,
    Map<String, String> customAttributes) {

  public OrderLine {
    customAttributes = Product.ordered(customAttributes);
  }

  /** What one piece cost after the line's discounts. */
  public BigDecimal paidUnitPrice() {
    return discountedUnitPrice == null ? unitPrice : discountedUnitPrice;
  }
}
