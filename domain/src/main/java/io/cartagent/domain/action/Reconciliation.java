package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what the shop's record shows with what a quote promised. */
final class Reconciliation {
  private final List<ExpectedEffect> expected;
  private final List<Effect> seen;

  Reconciliation(Quote quote, List<Effect> seen) {
    this.expected = ExpectedEffect.of(quote);
    this.seen = List.copyOf(seen);
  }

  /** What was promised and does not show, or shows with less money. */
  List<ExpectedEffect> missing() {
    List<ExpectedEffect> missing = new ArrayList<>();
    for (ExpectedEffect effect : expected) {
      boolean tooLittle =
          effect
              .money()
              .filter(money -> sum(effect.kind()).compareTo(money.amount()) < 0)
              .isPresent();
      if (count(effect.kind()) == 0 || tooLittle) {
        missing.add(effect);
      }
    }
    return List.copyOf(missing);
  }

  /** Whether something shows that was not promised: another change, one more, or more money. */
  boolean showsMore() {
    return seen.stream().anyMatch(effect -> !isPromised(effect));
  }

  private boolean isPromised(Effect effect) {
    Optional<ExpectedEffect> promise =
        expected.stream().filter(one -> one.kind() == effect.kind()).findFirst();
    if (promise.isEmpty()) {
      return false;
    }
    Optional<Money> most = promise.get().money();
    if (most.isEmpty()) {
      return count(effect.kind()) == 1;
    }
    return effect
            .money()
            .filter(money -> money.currency().equals(most.get().currency()))
            .isPresent()
        && sum(effect.kind()).compareTo(most.get().amount()) <= 0;
  }

  private long count(Effect.Kind kind) {
    return seen.stream().filter(effect -> effect.kind() == kind).count();
  }

  private BigDecimal sum(Effect.Kind kind) {
    return seen.stream()
        .filter(effect -> effect.kind() == kind)
        .map(Effect::money)
        .flatMap(Optional::stream)
        .map(Money::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
