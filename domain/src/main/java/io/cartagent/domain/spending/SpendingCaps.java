package io.cartagent.domain.spending;

import java.util.Optional;

/**
 * Limits that halt spending rather than report it (AI-07). Amounts are millionths of a US dollar.
 *
 * @param conversation one conversation in its whole life
 * @param shopper one shopper in one day, UTC
 * @param shop one shop in one day, UTC
 * @param system all shops together in one day, UTC
 */
public record SpendingCaps(long conversation, long shopper, long shop, long system) {
  /** What has been spent or set aside so far. */
  public record Spent(long conversation, long shopper, long shop, long system) {}

  public SpendingCaps {
    if (conversation < 0 || shopper < 0 || shop < 0 || system < 0) {
      throw new IllegalArgumentException("a spending cap is negative");
    }
  }

  /**
   * The narrowest cap that an amount would pass; empty when it fits into all of them. An amount
   * that just reaches a cap fits.
   */
  public Optional<SpendingScope> refusal(Spent spent, long amount) {
    if (isPassed(spent.conversation(), amount, conversation)) {
      return Optional.of(SpendingScope.CONVERSATION);
    }
    if (isPassed(spent.shopper(), amount, shopper)) {
      return Optional.of(SpendingScope.SHOPPER);
    }
    if (isPassed(spent.shop(), amount, shop)) {
      return Optional.of(SpendingScope.SHOP);
    }
    return isPassed(spent.system(), amount, system)
        ? Optional.of(SpendingScope.SYSTEM)
        : Optional.empty();
  }

  private static boolean isPassed(long spent, long amount, long cap) {
    return amount < 0 || amount > cap - spent;
  }
}
