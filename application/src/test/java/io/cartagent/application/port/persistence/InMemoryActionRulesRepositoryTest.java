package io.cartagent.application.port.persistence;

final class InMemoryActionRulesRepositoryTest extends ActionRulesRepositoryContract {
  private final ActionRulesRepository rules = new InMemoryActionRulesRepository();

  @Override
  protected ActionRulesRepository rules() {
    return rules;
  }
}
