package io.cartagent.application.port.persistence;

import io.cartagent.domain.tenant.TenantId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Merchants' switches in memory. */
public final class InMemoryToolSwitches implements ToolSwitches {
  private final Map<TenantId, Set<String>> off = new ConcurrentHashMap<>();

  @Override
  public Set<String> listOff(TenantId tenant) {
    return off.getOrDefault(tenant, Set.of());
  }

  @Override
  public void save(TenantId tenant, Set<String> next) {
    off.put(tenant, Set.copyOf(next));
  }
}
