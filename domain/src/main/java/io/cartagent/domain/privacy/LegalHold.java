package io.cartagent.domain.privacy;

import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.Set;

/**
 * Suspends deletion for what it lists and nothing else, and ends by itself (PR-19).
 *
 * @param subjects whose data; empty for everybody's in the listed classes
 */
public record LegalHold(
    String id,
    TenantId shop,
    Set<DataClass> classes,
    Set<String> subjects,
    String reason,
    Instant from,
    Instant until) {
  public LegalHold {
    classes = Set.copyOf(classes);
    subjects = Set.copyOf(subjects);
    if (id.isBlank() || reason.isBlank() || classes.isEmpty()) {
      throw new IllegalArgumentException("a legal hold needs an id, a reason and a scope");
    }
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException("a legal hold must end after it begins");
    }
  }

  /** Whether it keeps the item now. */
  public boolean keeps(KeptItem item, Instant now) {
    return shop.equals(item.shop())
        && classes.contains(item.dataClass())
        && (subjects.isEmpty() || item.subject().filter(subjects::contains).isPresent())
        && !now.isBefore(from)
        && now.isBefore(until);
  }
}
