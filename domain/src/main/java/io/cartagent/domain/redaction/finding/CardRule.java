package io.cartagent.domain.redaction.finding;

import io.cartagent.domain.redaction.finding.DigitRun.Group;
import java.util.List;

/** Payment cards: they begin like an issuer's, have its length, and pass Luhn's check. */
final class CardRule {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 19;

  private CardRule() {}

  static void find(String text, DigitRun run, List<PersonalData> found) {
    if (run.digits().length() < SHORTEST) {
      return;
    }
    int from = run.plus() ? 1 : 0;
    while (from < run.groups().size()) {
      int to = lastGroupOfCard(text, run, from);
      if (to >= 0) {
        found.add(
            new PersonalData(
                DataCategory.CARD, run.groups().get(from).start(), run.groups().get(to).end()));
      }
      from = Math.max(from, to) + 1;
    }
  }

  /** The last of the groups that make a card from the given one on, or -1. */
  private static int lastGroupOfCard(String text, DigitRun run, int from) {
    StringBuilder digits = new StringBuilder();
    for (int to = from; to < run.groups().size() && digits.length() < LONGEST; to++) {
      if (to > from && !joinsGroups(run.separator(text, to - 1))) {
        return -1;
      }
      Group group = run.groups().get(to);
      digits.append(text, group.start(), group.end());
      boolean grouped = to > from && run.groups().get(from).length() == 4 && group.length() > 1;
      if ((to == from || grouped) && isCard(digits) && mayBeCard(text, run, from, to, digits)) {
        return to;
      }
    }
    return -1;
  }

  private static boolean joinsGroups(String separator) {
    return separator.length() == 1 && " -\u00a0.".contains(separator);
  }

  /**
   * A number that no known issuer gives, and bare digits after a shop's word, need a card's word.
   */
  private static boolean mayBeCard(
      String text, DigitRun run, int from, int to, CharSequence digits) {
    Surroundings around =
        Surroundings.of(text, run.groups().get(from).start(), run.groups().get(to).end());
    if (!isIssuers(digits)) {
      boolean whole = from == 0 && to == run.groups().size() - 1;
      return whole
          && around.distanceBefore(Kind.CARD) >= 0
          && !around.isRightBehindDigits()
          && !NumberCues.namesAShopNumber(around, Kind.CARD);
    }
    return to > from || !NumberCues.namesAShopNumber(around, Kind.CARD);
  }

  /** Whether it is as long as a card's number and the check digit is right. */
  private static boolean isCard(CharSequence digits) {
    return digits.length() >= SHORTEST && digits.length() <= LONGEST && passesLuhn(digits);
  }

  /** Whether an issuer's cards begin like this and have this length. */
  private static boolean isIssuers(CharSequence digits) {
    int length = digits.length();
    if (length == SHORTEST) {
      return false;
    }
    int two = (digits.charAt(0) - '0') * 10 + digits.charAt(1) - '0';
    return switch (two / 10) {
      case 1 -> (two == 12 || two == 18) && length == 15;
      case 2 -> (two >= 22 && two <= 27 && length == 16) || (two == 21 && length == 15);
      case 3 ->
          (length == 15 && (two == 34 || two == 37))
              || (length == 14 && (two == 30 || two == 36 || two == 38))
              || (length == 16 && two == 35);
      case 4 -> length == 13 || length == 16 || length == 19;
      case 5 -> length == 16 || two == 50 || two >= 56;
      case 6 -> true;
      default -> false;
    };
  }

  private static boolean passesLuhn(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 1 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
