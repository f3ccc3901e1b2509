package io.cartagent.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cartagent.domain.spending.SpendingCaps;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ModelSettingsTest {
  @Test
  void caps_what_a_shopper_may_cost_in_a_day() { // AI-07
    ModelSettings settings = ModelSettings.read(Map.of("CARTAGENT_CAP_SHOPPER_DAY_USD", "1.25"));

    assertThat(settings.caps())
        .isEqualTo(new SpendingCaps(500_000, 1_250_000, 20_000_000, 200_000_000));
    assertThat(settings.describeCaps())
        .isEqualTo("$0.5 a conversation; a day $1.25 a shopper, $20 a shop, $200 all shops");
  }

  @Test
  void refuses_a_cap_that_is_no_amount() {
    BadSettings refused =
        catchThrowableOfType(
            BadSettings.class,
            () -> ModelSettings.read(Map.of("CARTAGENT_CAP_SHOPPER_DAY_USD", "-1")));

    assertThat(refused).hasMessageContaining("CARTAGENT_CAP_SHOPPER_DAY_USD must be an amount");
  }
}
