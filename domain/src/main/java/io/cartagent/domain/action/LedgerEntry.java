package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.identity.ShopperId;
import java.time.Instant;

/**
 * What one action has cost, or may have cost, the merchant.
 *
 * @param settled whether the shop's record shows all of it; until then no other action on the order
 *     may begin
 */
public record LedgerEntry(
    QuoteId quote,
    ActionKind kind,
    String orderId,
    ShopperId shopper,
    Money amount,
    Instant at,
    boolean settled) {
  static LedgerEntry of(Quote quote, ExecutionRecord execution, boolean settled) {
    return new LedgerEntry(
        quote.id(),
        quote.kind(),
        quote.orderId(),
        quote.shopper(),
        quote.amount(),
        execution.startedAt(),
        settled);
  }
}
