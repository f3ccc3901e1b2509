package io.cartagent.application.port.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.identity.LookupLimitPolicy.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a memory of failed lookups must do. It starts empty, with both tenants installed. */
public abstract class LookupFailuresContract {
  private static final Instant T0 = Instant.parse("2026-11-20T10:00:00Z");
  private static final Limit BY_ORDER = new Limit("order:1027", 2, Duration.ofHours(1));
  private static final Limit BY_SHOP = new Limit("shop", 3, Duration.ofHours(1));

  protected abstract LookupFailures failures();

  @Test
  void allows_while_every_count_is_below_its_limit() {
    failures().record(ACME, List.of(BY_ORDER, BY_SHOP), T0);

    assertThat(failures().allow(ACME, List.of(BY_ORDER, BY_SHOP), T0)).isTrue();
  }

  @Test
  void refuses_when_one_count_has_reached_its_limit() {
    failures().record(ACME, List.of(BY_ORDER, BY_SHOP), T0);
    failures().record(ACME, List.of(BY_ORDER, BY_SHOP), T0);

    assertThat(failures().allow(ACME, List.of(BY_ORDER, BY_SHOP), T0)).isFalse();
    assertThat(failures().allow(ACME, List.of(BY_SHOP), T0)).isTrue();
  }

  @Test
  void counts_each_key_by_itself() {
    Limit otherOrder = new Limit("order:1028", 2, Duration.ofHours(1));
    failures().record(ACME, List.of(BY_ORDER), T0);
    failures().record(ACME, List.of(BY_ORDER), T0);

    assertThat(failures().allow(ACME, List.of(otherOrder), T0)).isTrue();
  }

  @Test
  void forgets_a_failure_when_its_window_has_passed() {
    failures().record(ACME, List.of(BY_ORDER), T0);
    failures().record(ACME, List.of(BY_ORDER), T0.plusSeconds(1800));

    assertThat(failures().allow(ACME, List.of(BY_ORDER), T0.plusSeconds(3599))).isFalse();
    assertThat(failures().allow(ACME, List.of(BY_ORDER), T0.plusSeconds(3600))).isTrue();
  }

  @Test
  void keeps_the_counts_of_two_tenants_apart() {
    failures().record(ACME, List.of(BY_ORDER), T0);
    failures().record(ACME, List.of(BY_ORDER), T0);

    assertThat(failures().allow(GLOBEX, List.of(BY_ORDER), T0)).isTrue();
    assertThat(failures().allow(ACME, List.of(BY_ORDER), T0)).isFalse();
  }
}
