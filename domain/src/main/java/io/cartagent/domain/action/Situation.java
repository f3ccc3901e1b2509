package io.cartagent.domain.action;

import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Everything a step is judged by, as it is at that moment.
 *
 * @param order the order's record, read just now
 * @param ledger what actions have cost so far, in-flight ones included: at least this order's, this
 *     shopper's within the longest period, and the shop's of today
 * @param zone the shop's; days are days there
 */
public record Situation(
    TenantId shop,
    ActionRules rules,
    Order order,
    List<LedgerEntry> ledger,
    ZoneId zone,
    Instant now) {
  public Situation {
    ledger = List.copyOf(ledger);
  }
}
