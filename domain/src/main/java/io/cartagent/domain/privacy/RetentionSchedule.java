package io.cartagent.domain.privacy;

import io.cartagent.domain.privacy.RetentionRule.Clock;
import io.cartagent.domain.privacy.RetentionRule.Ending;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One rule for every class of data; a schedule that leaves a class out cannot be built. */
public final class RetentionSchedule {
  private final Map<DataClass, RetentionRule> rules = new EnumMap<>(DataClass.class);

  public RetentionSchedule(List<RetentionRule> rules) {
    for (RetentionRule rule : rules) {
      if (this.rules.put(rule.dataClass(), rule) != null) {
        throw new IllegalArgumentException("two retention rules for " + rule.dataClass());
      }
    }
    for (DataClass dataClass : DataClass.values()) {
      if (!this.rules.containsKey(dataClass)) {
        throw new IllegalArgumentException("no retention rule for " + dataClass);
      }
    }
  }

  /** What CartAgent promises its merchants. */
  public static RetentionSchedule standard() {
    return new RetentionSchedule(
        List.of(
            rule(DataClass.CONVERSATION, Clock.LAST_ACTIVITY, Period.ofMonths(24)),
            rule(DataClass.CONTACT, Clock.LAST_ACTIVITY, Period.ofMonths(24)),
            rule(DataClass.MERCHANT_RECORD, Clock.CONTRACT_ENDED, Period.ofDays(90)),
            new RetentionRule(
                DataClass.ACTION_RECORD, Clock.CREATED, Period.ofMonths(24), Ending.ANONYMISE),
            rule(DataClass.AUDIT_ENTRY, Clock.CREATED, Period.ofMonths(24)),
            rule(DataClass.LOG_LINE, Clock.CREATED, Period.ofDays(30)),
            rule(DataClass.ONE_TIME_CODE, Clock.CREATED, Period.ofDays(1)),
            rule(DataClass.SESSION, Clock.LAST_ACTIVITY, Period.ofDays(30)),
            rule(DataClass.INBOX_PAYLOAD, Clock.CREATED, Period.ofDays(30)),
            rule(DataClass.OUTBOX_PAYLOAD, Clock.CREATED, Period.ofDays(30)),
            rule(DataClass.EXPORT_FILE, Clock.CREATED, Period.ofDays(7)),
            rule(DataClass.LOOKUP_FAILURE, Clock.CREATED, Period.ofDays(1)),
            rule(DataClass.REQUEST_PROOF, Clock.CREATED, Period.ofMonths(36))));
  }

  public RetentionRule ruleOf(DataClass dataClass) {
    return Optional.ofNullable(rules.get(dataClass)).orElseThrow();
  }

  private static RetentionRule rule(DataClass dataClass, Clock start, Period period) {
    return new RetentionRule(dataClass, start, period, Ending.DELETE);
  }
}
