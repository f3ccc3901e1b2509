package io.cartagent.adapter.llm.provider;

import io.cartagent.domain.tenant.TenantId;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Bounds the calls of one provider, and how many of them one shop may hold or wait for: a shop in a
 * storm leaves room for the others (RE-13).
 */
final class FairShare {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  private final Bulkhead all;
  private final int ofOneShop;
  private final ConcurrentMap<TenantId, Integer> held = new ConcurrentHashMap<>();

  /** A call's place; must be given back. */
  @FunctionalInterface
  interface Place extends AutoCloseable {
    @Override
    void close();
  }

  FairShare(String provider, CallLimits limits) {
    this.ofOneShop = limits.ofOneShop();
    this.all =
        Bulkhead.of(
            provider,
            BulkheadConfig.custom()
                .maxConcurrentCalls(limits.atOnce())
                .maxWaitDuration(LONGEST_WAIT)
                .fairCallHandlingStrategyEnabled(true)
                .build());
  }

  /** A place for one call of the shop; none when it holds its share, or none comes free in time. */
  Optional<Place> take(TenantId tenant) {
    boolean[] free = {false};
    held.compute(
        tenant,
        (_, before) -> {
          int now = before == null ? 0 : before;
          free[0] = now < ofOneShop;
          return free[0] ? now + 1 : before;
        });
    if (!free[0]) {
      return Optional.empty();
    }
    boolean entered = false;
    try {
      entered = all.tryAcquirePermission();
    } finally {
      if (!entered) {
        giveBack(tenant);
      }
    }
    if (!entered) {
      return Optional.empty();
    }
    return Optional.of(() -> {
      all.releasePermission();
      giveBack(tenant);
    });
  }

  /** Shops that hold a place now. */
  int shops() {
    return held.size();
  }

  private void giveBack(TenantId tenant) {
    held.computeIfPresent(tenant, (_, now) -> now == 1 ? null : now - 1);
  }
}
