package io.cartagent.domain.redaction.finding;

import java.util.List;

/**
 * Finds phone numbers with knowledge the domain does not hold, such as the numbering plans of all
 * countries. What it finds comes on top of the domain's own rule, which alone decides when there is
 * none. Must be safe for concurrent use.
 */
@FunctionalInterface
public interface PhoneFinder {
  /** Knows nothing more. */
  PhoneFinder NONE = text -> List.of();

  /** Phone numbers in a text that holds digits; ranges of UTF-16 units. */
  List<Range> find(String text);

  /**
   * A place in a text.
   *
   * @param end exclusive
   */
  record Range(int start, int end) {}
}
