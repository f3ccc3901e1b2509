package io.cartagent.application.action;

import io.cartagent.application.port.persistence.ActionRepository;
import io.cartagent.application.port.persistence.ActionRulesRepository;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.tenant.TenantId;
import java.util.function.Supplier;

/**
 * Where quotes are made: what a merchant allows, and where offers are kept.
 *
 * @param ids gives a new id every time
 */
public record ActionDesk(
    ActionRepository actions, ActionRulesRepository rules, Supplier<String> ids) {
  /** The merchant's rules; of one who has set none, that nothing is offered. */
  public ActionRules rulesOf(TenantId tenant) {
    return rules.find(tenant).orElseGet(ActionRules::none);
  }
}
