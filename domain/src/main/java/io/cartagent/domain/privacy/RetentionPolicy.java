package io.cartagent.domain.privacy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Says which data has outlived its purpose (PR-18). Periods are counted in UTC. */
public final class RetentionPolicy {
  private final RetentionSchedule schedule;

  public RetentionPolicy(RetentionSchedule schedule) {
    this.schedule = schedule;
  }

  /** Judges one piece of data. */
  public RetentionVerdict judge(KeptItem item, List<LegalHold> holds, Instant now) {
    RetentionRule rule = schedule.ruleOf(item.dataClass());
    Optional<Instant> end =
        Optional.ofNullable(item.clocks().get(rule.start()))
            .map(start -> start.atZone(ZoneOffset.UTC).plus(rule.period()).toInstant());
    if (end.isEmpty()) {
      return new RetentionVerdict.NotCounting();
    }
    if (now.isBefore(end.get())) {
      return new RetentionVerdict.Keep(end.get());
    }
    return holds.stream()
        .filter(hold -> hold.keeps(item, now))
        .findFirst()
        .<RetentionVerdict>map(RetentionVerdict.Held::new)
        .orElseGet(() -> new RetentionVerdict.Due(rule.ending(), end.get()));
  }
}
