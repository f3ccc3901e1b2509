package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.Claim;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A claim with the place it stands at and everything it may mean.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 * @param keys its possible values in one canonical spelling, in one order whoever gives them; two
 *     readings of a kind agree when they share one
 * @param unit the stem of the noun a number counts; empty when there is none
 */
public record Reading(Kind kind, Claim claim, int start, int end, Set<String> keys, String unit) {
  /** Nouns that are not just another word for pieces of an item. */
  private static final Set<String> PRECISE =
      Set.of(
          "day", "hour", "minut", "month", "parcel", "refund", "return", "variant", "percent", "cm",
          "mm", "m", "kg", "g", "ml", "l", "gb", "tb", "inch", "order");

  private static final Set<String> TIMES = Set.of("day", "hour", "minut", "month", "year");

  public enum Kind {
    PRICE,
    COUNT,
    PERCENTAGE,
    DATE,
    TIME,
    IDENTIFIER,
    REACH,
    STATUS,
    COMMITMENT,
    NAME;

    /** Whether it is a value, which evidence must show, rather than a way of saying. */
    public boolean isValue() {
      return this == PRICE
          || this == COUNT
          || this == PERCENTAGE
          || this == DATE
          || this == TIME
          || this == IDENTIFIER;
    }
  }

  public Reading {
    keys = Collections.unmodifiableSet(new TreeSet<>(keys));
  }

  /** The same with a text, where one noun may stand for another: people for machines' owners. */
  public boolean agreesLooselyWith(Reading other) {
    boolean known =
        PRECISE.contains(other.unit)
            && !unit.isEmpty()
            && !unit.equals(other.unit)
            && (PRECISE.contains(unit) || TIMES.contains(other.unit));
    return agreesWith(other)
        || (kind == Kind.COUNT
            && other.kind == Kind.COUNT
            && !Collections.disjoint(keys, other.keys)
            && !known);
  }

  public boolean agreesWith(Reading other) {
    if (kind == Kind.PRICE && other.kind == Kind.COUNT) {
      return other.unit.isEmpty() && keys.stream().anyMatch(key -> other.isBare(key));
    }
    return kind == other.kind
        && !Collections.disjoint(keys, other.keys)
        && (kind == Kind.DATE || kind == Kind.STATUS || unitsAgree(other));
  }

  private boolean unitsAgree(Reading other) {
    return unit.isEmpty()
        || other.unit.isEmpty()
        || unit.equals(other.unit)
        || (other.unit.equals("piece") && !PRECISE.contains(unit));
  }

  /**
   * Whether this is the number of a price whose currency stands elsewhere, as in a table's head.
   */
  private boolean isBare(String priceKey) {
    return keys.contains(priceKey.substring(0, priceKey.indexOf(' ')));
  }

  /** Whether both tell a value of the same sort, so that one could be taken for the other. */
  public boolean competesWith(Reading other) {
    return kind == other.kind && (kind != Kind.COUNT || unit.equals(other.unit));
  }
}
