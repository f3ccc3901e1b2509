package io.cartagent.domain.privacy;

import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of data as retention sees it.
 *
 * @param subject whom it is about, as an id that tells nobody; absent for data about nobody
 * @param clocks what has happened to it; a clock that is missing has not started
 */
public record KeptItem(
    TenantId shop,
    DataClass dataClass,
    Optional<String> subject,
    Map<RetentionRule.Clock, Instant> clocks) {
  public KeptItem {
    clocks = Map.copyOf(clocks);
  }
}
