package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Money;
import java.util.List;
import java.util.Optional;

/** What a quote promises to change. */
public record ExpectedEffect(Effect.Kind kind, Optional<Money> money) {
  static List<ExpectedEffect> of(Quote quote) {
    Optional<Money> amount = Optional.of(quote.amount());
    return switch (quote.kind()) {
      case CANCEL_ORDER ->
          quote.amount().isZero()
              ? List.of(plain(Effect.Kind.ORDER_CANCELLED))
              : List.of(
                  plain(Effect.Kind.ORDER_CANCELLED),
                  new ExpectedEffect(Effect.Kind.MONEY_RETURNED, amount));
      case CHANGE_ADDRESS -> List.of(plain(Effect.Kind.ADDRESS_CHANGED));
      case REQUEST_RETURN -> List.of(plain(Effect.Kind.RETURN_OPENED));
      case REFUND -> List.of(new ExpectedEffect(Effect.Kind.MONEY_RETURNED, amount));
      case GOODWILL_DISCOUNT -> List.of(new ExpectedEffect(Effect.Kind.DISCOUNT_GRANTED, amount));
      case GOODWILL_CREDIT -> List.of(new ExpectedEffect(Effect.Kind.CREDIT_GRANTED, amount));
    };
  }

  private static ExpectedEffect plain(Effect.Kind kind) {
    return new ExpectedEffect(kind, Optional.empty());
  }
}
