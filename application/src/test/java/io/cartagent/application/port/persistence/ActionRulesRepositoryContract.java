package io.cartagent.application.port.persistence;

import static io.cartagent.application.port.persistence.ActionFixture.rulesOffering;
import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionLimit;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ApprovalRule;
import io.cartagent.domain.action.KillSwitch;
import io.cartagent.domain.commerce.Money;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a store of merchants' rules must do. It starts empty, with both tenants installed. */
public abstract class ActionRulesRepositoryContract {
  protected abstract ActionRulesRepository rules();

  @Test
  void has_no_rules_for_a_merchant_who_set_none() {
    assertThat(rules().find(ACME)).isEmpty();
  }

  @Test
  void keeps_every_part_of_the_rules() {
    Set<ActionKind> two = Set.of(ActionKind.CANCEL_ORDER, ActionKind.REFUND);
    ActionRules set =
        new ActionRules(
            Set.of(ActionKind.CANCEL_ORDER, ActionKind.REQUEST_RETURN),
            new KillSwitch(false, Set.of(ActionKind.REQUEST_RETURN)),
            Map.of(
                ActionKind.CANCEL_ORDER, new ApprovalRule.Above(Money.of("150.00", "EUR")),
                ActionKind.CHANGE_ADDRESS, new ApprovalRule.Never(),
                ActionKind.REFUND, new ApprovalRule.Always()),
            List.of(
                new ActionLimit.PerShopDay(two, Money.of("1000", "EUR"), 40),
                new ActionLimit.PerOrder(two, Money.of("200.50", "EUR"), 1),
                new ActionLimit.PerShopper(
                    Set.of(ActionKind.REFUND), Duration.ofDays(30), Money.of("0.05", "EUR"), 3)),
            Duration.ofMinutes(15),
            Duration.ofHours(20),
            Duration.ofDays(14),
            Duration.ofSeconds(90),
            2);

    rules().save(ACME, set);

    assertThat(rules().find(ACME)).contains(set);
  }

  @Test
  void replaces_the_rules_as_a_whole() {
    rules().save(ACME, rulesOffering(Set.of(ActionKind.CANCEL_ORDER)));

    rules().save(ACME, rulesOffering(Set.of()).with(KillSwitch.on()));

    assertThat(rules().find(ACME)).contains(rulesOffering(Set.of()).with(KillSwitch.on()));
  }

  @Test
  void keeps_the_rules_of_two_merchants_apart() { // TI-01
    rules().save(ACME, rulesOffering(Set.of(ActionKind.CANCEL_ORDER)));

    assertThat(rules().find(GLOBEX)).isEmpty();

    rules().save(GLOBEX, rulesOffering(Set.of(ActionKind.CHANGE_ADDRESS)));

    assertThat(rules().find(ACME)).contains(rulesOffering(Set.of(ActionKind.CANCEL_ORDER)));
    assertThat(rules().find(GLOBEX)).contains(rulesOffering(Set.of(ActionKind.CHANGE_ADDRESS)));
  }
}
