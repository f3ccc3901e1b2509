package io.cartagent.domain.grounding;

import java.util.Collections;
import java.util.Set;

/**
 * A claim with the place it stands at and everything it may mean.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 * @param keys its possible values in one canonical spelling; two readings of a kind agree when they
 *     share one
 * @param unit the stem of the noun a number counts; empty when there is none
 */
record Reading(Kind kind, Claim claim, int start, int end, Set<String> keys, String unit) {
  enum Kind {
    PRICE,
    COUNT,
    PERCENTAGE,
    DATE,
    TIME,
    IDENTIFIER,
    REACH,
    STATUS,
    COMMITMENT,
    NAME
  }

  Reading {
    keys = Set.copyOf(keys);
  }

  boolean agreesWith(Reading other) {
    return kind == other.kind
        && !Collections.disjoint(keys, other.keys)
        && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
  }

  /** Whether both tell a value of the same sort, so that one could be taken for the other. */
  boolean competesWith(Reading other) {
    return kind == other.kind && (kind != Kind.COUNT || unit.equals(other.unit));
  }
}
