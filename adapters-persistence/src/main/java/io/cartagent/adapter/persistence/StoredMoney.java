package io.cartagent.adapter.persistence;

import io.cartagent.domain.commerce.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An amount as decimal text, so that no digit is lost. */
record StoredMoney(String amount, String currency) {
  static StoredMoney of(Money money) {
    return new StoredMoney(money.amount().toPlainString(), money.currency().getCurrencyCode());
  }

  static @Nullable StoredMoney of(Optional<Money> money) {
    return money.map(StoredMoney::of).orElse(null);
  }

  Money toMoney() {
    return Money.of(amount, currency);
  }
}
