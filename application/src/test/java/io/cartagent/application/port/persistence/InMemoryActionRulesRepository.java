package io.cartagent.application.port.persistence;

import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.tenant.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Merchants' rules in memory. */
public final class InMemoryActionRulesRepository implements ActionRulesRepository {
  private final Map<TenantId, ActionRules> rules = new ConcurrentHashMap<>();

  @Override
  public Optional<ActionRules> find(TenantId tenant) {
    return Optional.ofNullable(rules.get(tenant));
  }

  @Override
  public void save(TenantId tenant, ActionRules next) {
    rules.put(tenant, next);
  }
}
