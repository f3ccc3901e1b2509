package io.cartagent.application.port.persistence;

import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.tenant.TenantId;
import java.util.Optional;

/** What each merchant lets the agent do, as data. */
public interface ActionRulesRepository {
  /** Absent when the merchant has set nothing: then nothing is offered. */
  Optional<ActionRules> find(TenantId tenant);

  /** Sets or replaces a merchant's rules; the next decision is made by them. */
  void save(TenantId tenant, ActionRules rules);
}
