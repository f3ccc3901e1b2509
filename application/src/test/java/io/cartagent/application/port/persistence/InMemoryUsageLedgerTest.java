package io.cartagent.application.port.persistence;

import java.time.Duration;
import java.time.Instant;

final class InMemoryUsageLedgerTest extends UsageLedgerContract {
  private Instant now = Instant.parse("2026-11-20T10:00:00Z");
  private final UsageLedger ledger = new InMemoryUsageLedger(() -> now);

  @Override
  protected UsageLedger ledger() {
    return ledger;
  }

  @Override
  protected void letPass(Duration time) {
    now = now.plus(time);
  }
}
