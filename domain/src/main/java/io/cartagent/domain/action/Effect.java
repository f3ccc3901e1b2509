package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Money;
import java.util.Optional;

/** One thing an action changed in the shop's record. */
public sealed interface Effect {
  Kind kind();

  /** The money in it, where there is any. */
  default Optional<Money> money() {
    return Optional.empty();
  }

  /** What can change. */
  enum Kind {
    ORDER_CANCELLED,
    MONEY_RETURNED,
    ADDRESS_CHANGED,
    RETURN_OPENED,
    DISCOUNT_GRANTED,
    CREDIT_GRANTED
  }

  /** The order is cancelled. */
  record OrderCancelled() implements Effect {
    @Override
    public Kind kind() {
      return Kind.ORDER_CANCELLED;
    }
  }

  /** Money went back. */
  record MoneyReturned(Money amount) implements Effect {
    @Override
    public Kind kind() {
      return Kind.MONEY_RETURNED;
    }

    @Override
    public Optional<Money> money() {
      return Optional.of(amount);
    }
  }

  /** The order ships to the address of the quote. */
  record AddressChanged() implements Effect {
    @Override
    public Kind kind() {
      return Kind.ADDRESS_CHANGED;
    }
  }

  /** A return is open under this name. */
  record ReturnOpened(String name) implements Effect {
    @Override
    public Kind kind() {
      return Kind.RETURN_OPENED;
    }
  }

  /** A discount code exists. */
  record DiscountGranted(String code, Money amount) implements Effect {
    @Override
    public Kind kind() {
      return Kind.DISCOUNT_GRANTED;
    }

    @Override
    public Optional<Money> money() {
      return Optional.of(amount);
    }
  }

  /** Store credit was added. */
  record CreditGranted(Money amount) implements Effect {
    @Override
    public Kind kind() {
      return Kind.CREDIT_GRANTED;
    }

    @Override
    public Optional<Money> money() {
      return Optional.of(amount);
    }
  }
}
