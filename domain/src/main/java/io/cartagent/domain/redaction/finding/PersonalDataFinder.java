package io.cartagent.domain.redaction.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds personal data in a text and leaves what a shop numbers, names and prices alone. Safe for
 * concurrent use. The time it takes grows with the text's length alone, whatever the text.
 */
public final class PersonalDataFinder {
  /** How many letters can stand apart before a national number's digits. */
  private static final int LONGEST_PREFIX = 4;

  /** Everything found, in order and apart. */
  public List<PersonalData> find(String text, KnownPeople known) {
    List<PersonalData> found = new ArrayList<>();
    char[] chars = text.toCharArray();
    boolean digits = scan(text, chars, found);
    Words words = new Words(text, chars);
    boolean small = isSmall(text);
    if (digits || text.contains("corner of")) {
      new AddressRule(text, words, small).find(found);
      new CuedRule(text, words).find(found);
    }
    findValues(text, known, found);
    new NameRule(words, small, known).find(found);
    findNamesAgain(text, words, found);
    return apart(found);
  }

  /** Everything but names, which cost the most: for logs and exports of numbers. */
  public List<PersonalData> findWithoutNames(String text) {
    List<PersonalData> found = new ArrayList<>();
    char[] chars = text.toCharArray();
    if (scan(text, chars, found)) {
      Words words = new Words(text, chars);
      new AddressRule(text, words, isSmall(text)).find(found);
      new CuedRule(text, words).find(found);
    }
    return apart(found);
  }

  /** One pass over the characters; each rule is asked only where it could begin. */
  private static boolean scan(String text, char[] chars, List<PersonalData> found) {
    boolean digits = false;
    int covered = 0;
    int numbered = 0;
    int i = 0;
    while (i < chars.length) {
      char here = chars[i];
      int next = i + 1;
      int seen = Characters.classOf(here);
      if (seen != 0) {
        while (next < chars.length && Characters.isAlphanumeric(chars[next])) {
          seen |= Characters.classOf(chars[next++]);
        }
        boolean digit = (seen & Characters.DIGIT) != 0;
        digits |= digit;
        if (i >= covered && (i == 0 || opensWord(chars[i - 1]))) {
          covered = Math.max(covered, findWord(text, chars, i, next, digit, found));
        }
      } else if (i >= covered) {
        covered = Math.max(covered, findAtSign(text, i, here, found));
      }
      if (i >= covered
          && i >= numbered
          && (Characters.isDigit(here) || here == '+' || here == '(')
          && DigitRun.startsAt(text, i)) {
        numbered = findNumber(text, i, found);
      }
      i = next;
    }
    return digits;
  }

  private static boolean opensWord(char before) {
    return !Characters.isWordPart(before) && before != '_';
  }

  /** Looks at a character that is neither letter nor digit; returns the end of what it was. */
  private static int findAtSign(String text, int at, char sign, List<PersonalData> found) {
    switch (sign) {
      case '@' -> EmailRule.find(text, at, found);
      case ':' -> {
        return findAtColon(text, at, found);
      }
      case '=' -> SecretRule.findNamed(text, at, found);
      case '-' -> {
        return add(DataCategory.SECRET, at, SecretRule.endOfFrame(text, at), found);
      }
      default -> {}
    }
    return -1;
  }

  private static int findAtColon(String text, int colon, List<PersonalData> found) {
    int end = SecretRule.findInLink(text, colon, found);
    end = end > 0 ? end : SecretRule.findBot(text, colon, found);
    if (end < 0) {
      end = findSix(text, colon, found);
      SecretRule.findNamed(text, colon, found);
    }
    return end;
  }

  private static int findSix(String text, int colon, List<PersonalData> found) {
    int[] range = IpRule.rangeOfSix(text, colon);
    return range[1] > range[0] ? add(DataCategory.IP, range[0], range[1], found) : -1;
  }

  /**
   * Looks at a word that begins here; returns the end of what it was, or -1.
   *
   * @param end of the plain letters and digits from here on
   * @param digit whether one of these is a digit
   */
  private static int findWord(
      String text, char[] chars, int start, int end, boolean digit, List<PersonalData> found) {
    int last = -1;
    if (SecretRule.mayBegin(chars, start, end)) {
      last = add(DataCategory.SECRET, start, SecretRule.endOfKnown(text, start), found);
    }
    if (last < 0 && digit && Characters.isLatinLetter(chars[start])) {
      last = add(DataCategory.IBAN, start, IbanRule.endAt(text, start), found);
    }
    if (last < 0 && Characters.isDigit(chars[start])) {
      last = add(DataCategory.IP, start, IpRule.endOfFour(text, start), found);
    }
    boolean shopNumber = start > 0 && (chars[start - 1] == '#' || chars[start - 1] == '_');
    if (last < 0 && !shopNumber && (digit || end - start <= LONGEST_PREFIX)) {
      last = NationalIdRule.find(text, start, end, found);
    }
    return last;
  }

  /** Cards and phones share one reading of the number; returns its end. */
  private static int findNumber(String text, int start, List<PersonalData> found) {
    DigitRun run = DigitRun.at(text, start);
    int before = found.size();
    CardRule.find(text, run, found);
    if (found.size() == before) {
      PhoneRule.find(text, run, found);
    } else if (run.plus()) {
      PhoneRule.find(text, run.before(text, found.get(before).start()), found);
    }
    return run.end();
  }

  /** What was said before, said again. */
  private static void findValues(String text, KnownPeople known, List<PersonalData> found) {
    for (KnownPeople.Value value : known.values()) {
      int length = value.text().length();
      for (int i = 0; i + length <= text.length(); i++) {
        if (text.regionMatches(true, i, value.text(), 0, length)
            && Characters.opensWord(text, i)
            && Characters.closesWord(text, i + length)) {
          found.add(new PersonalData(value.category(), i, i + length));
        }
      }
    }
  }

  /** Who is named anywhere in the text is known in all of it. */
  private static void findNamesAgain(String text, Words words, List<PersonalData> found) {
    KnownPeople here = new KnownPeople();
    for (PersonalData datum : found) {
      here.rememberNames(datum, text);
    }
    new KnownNameRule(words, new NameShape(words), here).find(found);
  }

  private static int add(DataCategory category, int start, int end, List<PersonalData> found) {
    if (end > start) {
      found.add(new PersonalData(category, start, end));
    }
    return end;
  }

  /** Whether a text is written without capitals. */
  private static boolean isSmall(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int byPlace(PersonalData one, PersonalData other) {
    return one.start() == other.start()
        ? Integer.compare(other.end(), one.end())
        : Integer.compare(one.start(), other.start());
  }

  /** Where findings overlap the longer one stays whole, and of the other what is left. */
  private static List<PersonalData> apart(List<PersonalData> found) {
    List<PersonalData> sorted = new ArrayList<>(found);
    sorted.sort(PersonalDataFinder::byPlace);
    List<PersonalData> apart = new ArrayList<>();
    int covered = 0;
    for (PersonalData next : sorted) {
      if (next.end() > covered) {
        apart.add(
            next.start() >= covered
                ? next
                : new PersonalData(next.category(), covered, next.end()));
        covered = next.end();
      }
    }
    return apart;
  }
}
