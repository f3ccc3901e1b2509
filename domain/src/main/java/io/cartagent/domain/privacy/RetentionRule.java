package io.cartagent.domain.privacy;

import java.time.Period;

/** How long one class of data is kept, from when, and what happens then. */
public record RetentionRule(DataClass dataClass, Clock start, Period period, Ending ending) {
  /** What starts the clock. */
  public enum Clock {
    CREATED,
    LAST_ACTIVITY,
    /** The merchant has left. */
    CONTRACT_ENDED
  }

  /** What happens to data whose time is over. */
  public enum Ending {
    DELETE,
    /** Everything that could lead to a person is removed. */
    ANONYMISE
  }

  public RetentionRule {
    if (period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException("a retention period must be positive");
    }
  }
}
