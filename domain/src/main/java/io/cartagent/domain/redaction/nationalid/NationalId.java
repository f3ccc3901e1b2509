package io.cartagent.domain.redaction.nationalid;

import java.util.function.Predicate;

/**
 * One office's number for a person.
 *
 * @param country ISO code
 * @param name what people call it
 * @param pattern {@code 9} a digit, {@code A} a letter, {@code N} either, {@code -} a separator
 *     where people write one: all or none
 * @param check of the number in capitals, without separators
 * @param need what must be seen besides before a number counts
 */
record NationalId(String country, String name, String pattern, Predicate<String> check, Need need) {

  /** What makes a number that passes its check more than a coincidence. */
  enum Need {
    NOTHING,
    /** Written with the separators its office uses. */
    SEPARATORS,
    /** A word near it that speaks of such numbers. */
    CUE
  }
}
