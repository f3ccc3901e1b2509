package io.cartagent.domain.output;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what looks like a code rather than a word: an order number after its number sign, letters
 * mixed with digits as in tracking numbers and vouchers, long words in capitals.
 */
final class Codes {
  private static final int SHORTEST_NUMBER = 3;
  private static final int SHORTEST_MIXED = 6;
  private static final int SHORTEST_CAPITALS = 10;
  private static final int LONGEST_UNIT = 5;

  private Codes() {}

  static Set<String> in(String text) {
    Set<String> codes = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        String word = text.substring(start, i);
        if (isCode(word, start > 0 && text.charAt(start - 1) == '#')) {
          codes.add(word.toLowerCase(Locale.ROOT));
        }
        start = i + 1;
      }
    }
    return codes;
  }

  private static boolean isCode(String word, boolean numbered) {
    int digits = (int) word.chars().filter(Character::isDigit).count();
    int letters = word.length() - digits;
    if (letters == 0) {
      return numbered && digits >= SHORTEST_NUMBER;
    }
    if (digits == 0) {
      return word.length() >= SHORTEST_CAPITALS
          && word.equals(word.toUpperCase(Locale.ROOT))
          && !word.equals(word.toLowerCase(Locale.ROOT));
    }
    return word.length() >= SHORTEST_MIXED && !isNumberWithUnit(word, letters);
  }

  /** Such as {@code 1500ml}. */
  private static boolean isNumberWithUnit(String word, int letters) {
    return letters <= LONGEST_UNIT
        && word.chars().limit(word.length() - letters).allMatch(Character::isDigit)
        && word.chars().skip(word.length() - letters).allMatch(Character::isLetter);
  }
}
