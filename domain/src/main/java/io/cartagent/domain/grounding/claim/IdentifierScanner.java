package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.Topic;
import java.util.Set;

/** Finds order names, tracking numbers, SKUs and the like: what must be repeated to the letter. */
final class IdentifierScanner {
  private static final int LONG_NUMBER = 7;
  private static final Set<String> MEASURES =
      Set.of(
          "ml", "l", "g", "kg", "mg", "cm", "mm", "m", "km", "gb", "tb", "mb", "mp", "mah", "hz",
          "ghz", "x", "w", "v", "oz", "lb", "lbs", "ft", "in", "inch", "st", "nd", "rd", "th", "h",
          "k", "d", "am", "pm");

  private IdentifierScanner() {}

  static void scan(Scan scan) {
    for (int i = 0; i < scan.size(); i++) {
      int first = scan.has(i, "#") && scan.touchesNext(i) ? i + 1 : i;
      if (scan.isUsed(i) || !scan.at(first).isAlphanumeric()) {
        continue;
      }
      int last = lastOfRun(scan, first);
      String code = scan.words(first, last);
      boolean alone = last == first;
      if (first > i
          || isCode(code)
          || (alone && (isGrown(code) || (followsCue(scan, i) && hasDigit(code))))) {
        scan.add(
            Reading.Kind.IDENTIFIER,
            new Claim.Identifier(scan.words(i, last)),
            i,
            last,
            Set.of(Scan.canonicalCode(code)),
            "");
        i = last;
      } else if (last - first > 2) {
        i = last;
      }
    }
  }

  /** A number with the short unit written to it, such as {@code 16GB} or {@code 24th}. */
  static boolean isMeasure(String code) {
    int letters = 0;
    while (letters < code.length() && !Character.isLetter(code.charAt(letters))) {
      letters++;
    }
    return letters > 0
        && letters < code.length()
        && Character.isDigit(code.charAt(0))
        && isUnit(code.substring(letters));
  }

  private static boolean isUnit(String letters) {
    return MEASURES.contains(letters.toLowerCase(java.util.Locale.ROOT))
        || (letters.length() >= 2
            && letters.length() <= LONGEST_UNIT
            && letters.chars().allMatch(Character::isLowerCase));
  }

  private static final int LONGEST_UNIT = 7;

  private static int lastOfRun(Scan scan, int first) {
    int last = first;
    while (scan.touchesNext(last)
        && scan.has(last + 1, "-", "_")
        && scan.touchesNext(last + 1)
        && scan.at(last + 2).isAlphanumeric()) {
      last += 2;
    }
    return last;
  }

  private static boolean isCode(String code) {
    if (isMeasure(code)) {
      return false;
    }
    long digits = code.chars().filter(Character::isDigit).count();
    boolean letters = code.chars().anyMatch(Character::isLetter);
    boolean capitals = code.chars().anyMatch(Character::isUpperCase);
    boolean underscored = code.indexOf('_') > 0;
    boolean plainNumber = digits == code.length() && digits >= LONG_NUMBER;
    boolean mixed =
        letters && digits > 0 && code.length() >= 4 && (capitals || underscored || digits >= 4);
    boolean date = code.startsWith("20") && code.indexOf('-') == 4;
    return plainNumber || (mixed && !date);
  }

  /** A number with letters that are no unit, such as the size {@code 3XL}. */
  private static boolean isGrown(String code) {
    return Character.isDigit(code.charAt(0))
        && !isMeasure(code)
        && code.chars().anyMatch(Character::isLetter);
  }

  private static boolean hasDigit(String code) {
    return code.chars().allMatch(Character::isDigit) && code.length() >= 3;
  }

  /**
   * {@code order 1027}, {@code order number 1027}, {@code order no. 1027}, {@code pedido n.º 1027}.
   */
  private static boolean followsCue(Scan scan, int i) {
    int before = beforeSigns(scan, i - 1);
    before = NUMBER_NOUNS.contains(scan.at(before).key()) ? beforeSigns(scan, before - 1) : before;
    return ORDERS.contains(scan.at(before).key());
  }

  /** The place before the signs of "no." and "n.º". */
  private static int beforeSigns(Scan scan, int from) {
    int before = from;
    while (before >= 0 && SIGNS.contains(scan.at(before).key())) {
      before--;
    }
    return before;
  }

  private static final Set<String> SIGNS = Set.of(".", ":", "º", "°", "#");
  private static final Set<String> ORDERS = Languages.words(Topic.ORDERS);
  private static final Set<String> NUMBER_NOUNS = Languages.words(Topic.NUMBER_NOUNS);
}
