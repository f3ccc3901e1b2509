package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Money;

/** When an operator must approve what a shopper has confirmed. */
public sealed interface ApprovalRule {
  /** Every time. */
  record Always() implements ApprovalRule {}

  /** When the amount is above the threshold. */
  record Above(Money threshold) implements ApprovalRule {}

  /** Never. */
  record Never() implements ApprovalRule {}

  /** Whether a quote of this amount needs an operator; another currency always does. */
  default boolean asksFor(Money amount) {
    return switch (this) {
      case Always ignored -> true;
      case Never ignored -> false;
      case Above above ->
          !above.threshold().currency().equals(amount.currency())
              || amount.amount().compareTo(above.threshold().amount()) > 0;
    };
  }
}
