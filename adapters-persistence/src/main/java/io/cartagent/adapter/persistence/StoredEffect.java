package io.cartagent.adapter.persistence;

import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.ExpectedEffect;
import io.cartagent.domain.commerce.Money;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shape of something that was changed, or should have been.
 *
 * @param name of a return, or a discount's code
 */
record StoredEffect(Effect.Kind kind, @Nullable String name, @Nullable StoredMoney amount) {
  static StoredEffect of(Effect effect) {
    String name =
        switch (effect) {
          case Effect.ReturnOpened opened -> opened.name();
          case Effect.DiscountGranted granted -> granted.code();
          case Effect.OrderCancelled ignored -> null;
          case Effect.MoneyReturned ignored -> null;
          case Effect.AddressChanged ignored -> null;
          case Effect.CreditGranted ignored -> null;
        };
    return new StoredEffect(effect.kind(), name, StoredMoney.of(effect.money()));
  }

  static StoredEffect of(ExpectedEffect expected) {
    return new StoredEffect(expected.kind(), null, StoredMoney.of(expected.money()));
  }

  Effect toEffect() {
    return switch (kind) {
      case ORDER_CANCELLED -> new Effect.OrderCancelled();
      case MONEY_RETURNED -> new Effect.MoneyReturned(money());
      case ADDRESS_CHANGED -> new Effect.AddressChanged();
      case RETURN_OPENED -> new Effect.ReturnOpened(named());
      case DISCOUNT_GRANTED -> new Effect.DiscountGranted(named(), money());
      case CREDIT_GRANTED -> new Effect.CreditGranted(money());
    };
  }

  ExpectedEffect toExpected() {
    return new ExpectedEffect(kind, Optional.ofNullable(amount).map(StoredMoney::toMoney));
  }

  private Money money() {
    return Objects.requireNonNull(amount, "a stored effect has no amount").toMoney();
  }

  private String named() {
    return Objects.requireNonNull(name, "a stored effect has no name");
  }
}
