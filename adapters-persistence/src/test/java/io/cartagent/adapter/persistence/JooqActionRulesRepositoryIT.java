package io.cartagent.adapter.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.cartagent.application.port.persistence.ActionFixture;
import io.cartagent.application.port.persistence.ActionRulesRepository;
import io.cartagent.application.port.persistence.ActionRulesRepositoryContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class JooqActionRulesRepositoryIT extends ActionRulesRepositoryContract {
  @BeforeEach
  void empty() {
    TestDatabase.emptyWithBothShops();
  }

  @Override
  protected ActionRulesRepository rules() {
    return TestDatabase.bean(ActionRulesRepository.class);
  }

  @Test
  void refuses_rules_it_does_not_wholly_understand() {
    rules().save(ACME, ActionFixture.rules());
    TestDatabase.asSuperuser(
        "update cartagent.action_rules set rules = rules || '{\"weekdaysOnly\": true}'");

    assertThatIllegalStateException()
        .isThrownBy(() -> rules().find(ACME))
        .withMessageContaining("set them again");
  }
}
