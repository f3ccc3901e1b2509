package io.cartagent.application.port.persistence;

import io.cartagent.domain.identity.LookupLimitPolicy.Limit;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Failed lookups in memory. */
public final class InMemoryLookupFailures implements LookupFailures {
  private record Key(TenantId tenant, String key) {}

  private final Map<Key, List<Instant>> failures = new HashMap<>();

  @Override
  public synchronized boolean allow(TenantId tenant, List<Limit> limits, Instant now) {
    return limits.stream().allMatch(limit -> count(tenant, limit, now) < limit.most());
  }

  @Override
  public synchronized void record(TenantId tenant, List<Limit> limits, Instant now) {
    for (Limit limit : limits) {
      failures.computeIfAbsent(new Key(tenant, limit.key()), ignored -> new ArrayList<>()).add(now);
    }
  }

  private long count(TenantId tenant, Limit limit, Instant now) {
    Instant start = now.minus(limit.window());
    return failures.getOrDefault(new Key(tenant, limit.key()), List.of()).stream()
        .filter(at -> at.isAfter(start))
        .count();
  }
}
