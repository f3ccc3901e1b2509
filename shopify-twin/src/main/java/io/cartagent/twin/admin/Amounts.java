package io.cartagent.twin.admin;

import io.cartagent.twin.store.Order;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Money in the shapes of the API. */
final class Amounts {

  private Amounts() {}

  /** A MoneyBag: the shop's money and what it was in the shopper's. */
  static Map<String, Object> bag(Order order, BigDecimal amount) {
    BigDecimal rate = order.exchangeRate();
    String presentment = order.presentmentCurrencyCode();
    Map<String, Object> bag = new LinkedHashMap<>();
    bag.put("shopMoney", money(amount, order.currencyCode()));
    bag.put(
        "presentmentMoney",
        rate == null || presentment == null
            ? money(amount, order.currencyCode())
            : money(amount.multiply(rate).setScale(2, RoundingMode.HALF_UP), presentment));
    return bag;
  }

  /** A MoneyV2: its amount has at least one decimal and no zero beyond it, as in {@code 89.0}. */
  static Map<String, Object> money(BigDecimal amount, String currency) {
    BigDecimal shortest = amount.stripTrailingZeros();
    return Map.of(
        "amount",
        (shortest.scale() < 1 ? shortest.setScale(1) : shortest).toPlainString(),
        "currencyCode",
        currency);
  }

  /** A Money scalar, always with two decimals. */
  static @Nullable String price(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
