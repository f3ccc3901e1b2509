package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Money;
import java.time.Duration;
import java.util.Set;

/** How much, and how often, actions of the given kinds may cost the merchant together. */
public sealed interface ActionLimit {
  Set<ActionKind> kinds();

  Money amount();

  int count();

  /** Over the whole life of one order. */
  record PerOrder(Set<ActionKind> kinds, Money amount, int count) implements ActionLimit {
    public PerOrder {
      kinds = Set.copyOf(kinds);
    }
  }

  /** For one shopper, in any span of the given length. */
  record PerShopper(Set<ActionKind> kinds, Duration period, Money amount, int count)
      implements ActionLimit {
    public PerShopper {
      kinds = Set.copyOf(kinds);
    }
  }

  /** For the whole shop, on one day of its calendar. */
  record PerShopDay(Set<ActionKind> kinds, Money amount, int count) implements ActionLimit {
    public PerShopDay {
      kinds = Set.copyOf(kinds);
    }
  }
}
