package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether one more action stays within what the merchant allows. */
final class LimitCheck {
  private final Quote quote;
  private final Situation situation;

  private LimitCheck(Quote quote, Situation situation) {
    this.quote = quote;
    this.situation = situation;
  }

  /** Why the quote would break a limit; absent when it breaks none. */
  static Optional<Refusal> refuse(Quote quote, Situation situation) {
    return new LimitCheck(quote, situation).refuse();
  }

  private Optional<Refusal> refuse() {
    List<ActionLimit> limits =
        situation.rules().limits().stream()
            .filter(limit -> limit.kinds().contains(quote.kind()))
            .toList();
    if (quote.kind().movesMoney() && !coversEveryScope(limits)) {
      return Optional.of(Refusal.NO_LIMIT_SET);
    }
    return limits.stream().map(this::refuse).flatMap(Optional::stream).findFirst();
  }

  private static boolean coversEveryScope(List<ActionLimit> limits) {
    return limits.stream().anyMatch(ActionLimit.PerOrder.class::isInstance)
        && limits.stream().anyMatch(ActionLimit.PerShopper.class::isInstance)
        && limits.stream().anyMatch(ActionLimit.PerShopDay.class::isInstance);
  }

  private Optional<Refusal> refuse(ActionLimit limit) {
    return switch (limit) {
      case ActionLimit.PerOrder perOrder ->
          refuse(
              perOrder, entry -> entry.orderId().equals(quote.orderId()), Refusal.OVER_ORDER_LIMIT);
      case ActionLimit.PerShopper perShopper -> {
        Instant since = situation.now().minus(perShopper.period());
        yield refuse(
            perShopper,
            entry -> entry.shopper().equals(quote.shopper()) && entry.at().isAfter(since),
            Refusal.OVER_SHOPPER_LIMIT);
      }
      case ActionLimit.PerShopDay perDay -> {
        LocalDate today = day(situation.now());
        yield refuse(perDay, entry -> !day(entry.at()).isBefore(today), Refusal.OVER_SHOP_LIMIT);
      }
    };
  }

  private Optional<Refusal> refuse(
      ActionLimit limit, Predicate<LedgerEntry> counts, Refusal reason) {
    List<LedgerEntry> spent =
        situation.ledger().stream()
            .filter(entry -> limit.kinds().contains(entry.kind()))
            .filter(entry -> !entry.quote().equals(quote.id()))
            .filter(counts)
            .toList();
    BigDecimal sum = quote.amount().amount();
    if (!fits(quote.amount(), limit)) {
      return Optional.of(Refusal.OTHER_CURRENCY);
    }
    for (LedgerEntry entry : spent) {
      if (!fits(entry.amount(), limit)) {
        return Optional.of(Refusal.OTHER_CURRENCY);
      }
      sum = sum.add(entry.amount().amount());
    }
    boolean over = spent.size() + 1 > limit.count() || sum.compareTo(limit.amount().amount()) > 0;
    return over ? Optional.of(reason) : Optional.empty();
  }

  private static boolean fits(Money amount, ActionLimit limit) {
    return amount.isZero() || amount.currency().equals(limit.amount().currency());
  }

  private LocalDate day(Instant at) {
    return at.atZone(situation.zone()).toLocalDate();
  }
}
