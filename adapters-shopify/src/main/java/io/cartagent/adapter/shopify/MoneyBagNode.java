package io.cartagent.adapter.shopify;

import io.cartagent.domain.commerce.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An amount; of the two currencies Shopify keeps we read the one the shopper paid in. */
record MoneyBagNode(@Nullable MoneyNode presentmentMoney) {
  record MoneyNode(@Nullable String amount, @Nullable String currencyCode) {}

  static Optional<Money> toMoney(@Nullable MoneyBagNode bag) {
    MoneyNode money = bag == null ? null : bag.presentmentMoney();
    if (money == null || money.amount() == null || money.currencyCode() == null) {
      return Optional.empty();
    }
    return Optional.of(Money.of(money.amount(), money.currencyCode()));
  }
}
