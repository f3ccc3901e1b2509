package io.cartagent.domain.redaction.finding;

import static io.cartagent.domain.redaction.finding.Characters.isDigit;

import io.cartagent.domain.redaction.finding.DigitRun.Group;
import java.util.List;
import java.util.Set;

/**
 * Phone numbers, taken conservatively because order, tracking and article numbers must stay
 * readable: an international form, a number that the sentence calls one to call, or a grouping that
 * only phones have.
 */
final class PhoneRule {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 15;
  private static final int NEAR = 6;
  private static final int MOST_BEHIND = 4;
  static final Set<String> LINKS =
      WordList.of(
          """
          is to on at ist auf unter est au es al number no
          """);
  static final Set<String> BELONGING =
      WordList.of(
          """
          is was my our his her the a ist meine mein est mon es mi
          """);

  private PhoneRule() {}

  static void find(String text, DigitRun run, List<PersonalData> found) {
    int length = run.digits().length();
    if (length < SHORTEST || length > LONGEST + 2 || !isApart(text, run)) {
      return;
    }
    DigitRun phone = withoutDateAfter(text, run);
    if (isPhone(text, phone)) {
      found.add(
          new PersonalData(
              DataCategory.PHONE, opening(text, phone), endOfExtension(text, phone.end())));
    }
  }

  private static boolean isPhone(String text, DigitRun run) {
    int length = run.digits().length();
    if (run.plus()) {
      return length >= 6 && length <= LONGEST;
    }
    if (length > LONGEST || looksLikeDate(text, run) || looksLikeAmount(text, run)) {
      return false;
    }
    Surroundings around = Surroundings.of(text, run.start(), run.end());
    if (isCalledPhone(around, run)) {
      return true;
    }
    return !NumberCues.namesAShopNumber(around, Kind.PHONE) && isGroupedAsPhone(text, run);
  }

  /** Whether the words around say that this is a number to call. */
  private static boolean isCalledPhone(Surroundings around, DigitRun run) {
    int phone = around.distanceBefore(Kind.PHONE);
    int shop = around.distanceBefore(Kind.SHOP);
    boolean linked = around.isRightBehind(Kind.PHONE_LINK);
    boolean near = phone >= 0 && (phone <= NEAR || linked);
    boolean nearer = shop < 0 || phone < shop || (linked && shop > 0 && phone < shop + 4);
    boolean enough = run.digits().length() >= 7 || linked || phone == 0;
    return (near && nearer && enough) || isPhoneByWhatFollows(around);
  }

  private static boolean isPhoneByWhatFollows(Surroundings around) {
    return around.isFollowedBy(Kind.PHONE_NOUN, Kind.BELONGING, MOST_BEHIND);
  }

  /** Groupings of digits that hardly anything but a phone number has. */
  private static boolean isGroupedAsPhone(String text, DigitRun run) {
    int length = run.digits().length();
    List<Group> groups = run.groups();
    if (groups.size() < 2 || length < 9 || length > 13) {
      return false;
    }
    boolean bracket = text.substring(run.start(), run.end()).indexOf('(') >= 0;
    if (bracket) {
      return length <= 12;
    }
    boolean trunk = run.digits().charAt(0) == '0' && length <= 12;
    boolean american =
        (groups.size() == 3 && sizes(groups).equals("334"))
            || (groups.size() == 4 && sizes(groups).equals("1334"));
    boolean exit = run.digits().startsWith("00") && groups.size() > 2;
    return (trunk && groups.get(0).length() <= 5)
        || exit
        || (american
            && run.separator(text, 0).equals(run.separator(text, 1))
            && run.digits().charAt(0) != '0');
  }

  private static String sizes(List<Group> groups) {
    StringBuilder sizes = new StringBuilder();
    groups.forEach(group -> sizes.append(group.length()));
    return sizes.toString();
  }

  /** What stands around must not make it a part of something longer. */
  private static boolean isApart(String text, DigitRun run) {
    char after = run.end() < text.length() ? text.charAt(run.end()) : ' ';
    if (after == 'x' || after == 'X') {
      return run.end() + 1 < text.length() && isDigit(text.charAt(run.end() + 1));
    }
    return !Characters.isLetter(after) && after != '_' && after != '@' && after != '%';
  }

  /** A time or a date that a gap separates from the number is no part of it. */
  private static DigitRun withoutDateAfter(String text, DigitRun run) {
    boolean time =
        run.end() < text.length() && text.charAt(run.end()) == ':' && run.groups().size() > 1;
    if (!time) {
      return run;
    }
    return run.before(text, run.groups().getLast().start());
  }

  private static boolean looksLikeDate(String text, DigitRun run) {
    List<Group> groups = run.groups();
    if (groups.size() < 3) {
      return false;
    }
    String first = text.substring(groups.get(0).start(), groups.get(0).end());
    String third = text.substring(groups.get(2).start(), groups.get(2).end());
    boolean yearFirst = first.length() == 4 && isYear(first);
    boolean yearLast = third.length() == 4 && isYear(third) && first.length() <= 2;
    boolean parts = groups.get(1).length() <= 2 && "-/.".contains(run.separator(text, 0));
    return parts && (yearFirst || yearLast || run.digits().length() <= 6);
  }

  private static boolean isYear(String four) {
    return four.startsWith("19") || four.startsWith("20");
  }

  /** Thousands that a point or comma separates, or a decimal. */
  private static boolean looksLikeAmount(String text, DigitRun run) {
    List<Group> groups = run.groups();
    return groups.size() == 2
        && run.separator(text, 0).equals(".")
        && (groups.get(1).length() <= 3 || groups.get(0).length() <= 2);
  }

  /** An opening bracket belongs to the number when the number closes it. */
  private static int opening(String text, DigitRun run) {
    boolean open = text.charAt(run.start()) == '(';
    boolean closed = text.substring(run.start(), run.end()).indexOf(')') > 0;
    return open && !closed ? run.start() + 1 : run.start();
  }

  private static int endOfExtension(String text, int end) {
    int at = end;
    while (at < text.length() && Characters.isBlank(text.charAt(at)) && at - end < 2) {
      at++;
    }
    int mark = at;
    while (mark < text.length() && mark - at < 9 && Characters.isLatinLetter(text.charAt(mark))) {
      mark++;
    }
    String word = text.substring(at, mark).toLowerCase(java.util.Locale.ROOT);
    if (!(word.equals("x") || word.equals("ext") || word.equals("extension"))) {
      return end;
    }
    while (mark < text.length() && (text.charAt(mark) == '.' || text.charAt(mark) == ' ')) {
      mark++;
    }
    int digits = mark;
    while (digits < text.length() && digits - mark < 6 && isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > mark ? digits : end;
  }
}
