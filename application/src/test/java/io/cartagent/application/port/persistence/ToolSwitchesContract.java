package io.cartagent.application.port.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a store of merchants' switches must do. It starts empty, with both tenants installed. */
public abstract class ToolSwitchesContract {
  protected abstract ToolSwitches switches();

  @Test
  void has_nothing_off_for_a_merchant_who_set_nothing() {
    assertThat(switches().listOff(ACME)).isEmpty();
  }

  @Test
  void keeps_what_is_off_and_replaces_it_as_a_whole() {
    switches().save(ACME, Set.of("search_products", "look_up_order"));
    assertThat(switches().listOff(ACME))
        .containsExactlyInAnyOrder("search_products", "look_up_order");

    switches().save(ACME, Set.of("look_up_order"));
    assertThat(switches().listOff(ACME)).containsExactly("look_up_order");

    switches().save(ACME, Set.of());
    assertThat(switches().listOff(ACME)).isEmpty();
  }

  @Test
  void keeps_the_switches_of_two_merchants_apart() { // TI-01
    switches().save(ACME, Set.of("search_products"));
    switches().save(GLOBEX, Set.of("my_orders"));
    switches().save(GLOBEX, Set.of());

    assertThat(switches().listOff(ACME)).containsExactly("search_products");
    assertThat(switches().listOff(GLOBEX)).isEmpty();
  }
}
