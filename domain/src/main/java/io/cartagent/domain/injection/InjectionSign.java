package io.cartagent.domain.injection;

/**
 * One thing in a text that speaks for an attack.
 *
 * @param start the first character, as Java counts
 * @param end after the last character
 * @param weight 1 is enough for a warning, less needs others beside it
 */
public record InjectionSign(InjectionReason reason, int start, int end, double weight) {
  public InjectionSign {
    if (start < 0 || end < start || weight <= 0) {
      throw new IllegalArgumentException("a sign covers a span and weighs something");
    }
  }

  /** Whether both tell of one thing in one place. */
  boolean covers(InjectionSign other) {
    return reason == other.reason && start < other.end && other.start < end;
  }
}
