package io.cartagent.domain.redaction.finding;

import static io.cartagent.domain.redaction.finding.Characters.isAlphanumeric;
import static io.cartagent.domain.redaction.finding.Characters.isDigit;

import java.util.List;
import java.util.Set;

/**
 * Keys and tokens: of common services by the way they begin, private keys by their frame, and
 * whatever is named a password, a key or a token right before.
 */
final class SecretRule {
  private static final String FRAME = "-----BEGIN ";
  private static final String FRAME_END = "-----END ";
  private static final int LONGEST_FRAME = 10_000;
  private static final int LONGEST_VALUE = 500;
  private static final int LONGEST_TOKEN = 8_000;
  private static final int MOST_BETWEEN = 8;
  private static final int SHORTEST_KNOWN = 14;
  private static final int SHORTEST_VALUE = 8;
  private static final int SHORTEST_PASSWORD = 6;
  private static final int SHORTEST_PART = 8;
  private static final int SHORTEST_IN_LINK = 16;
  private static final int SHORTEST_BOT = 8;
  private static final int LONGEST_BOT = 10;
  private static final int BOT_TOKEN = 35;

  private static final Set<String> PASSWORDS =
      Set.of(
          "password", "passwd", "pwd", "passwort", "kennwort", "contraseña", "passphrase", "pass");

  /** How a name ends whose value is nobody's business. */
  private static final List<String> NAMES =
      List.of(
          "_key",
          "secret",
          "token",
          "password",
          "passwd",
          "pwd",
          "credential",
          "credentials",
          "auth",
          "authorization",
          "bearer",
          "apikey",
          "accesskey",
          "accountkey",
          "privatekey",
          "secretkey",
          "passwort",
          "passphrase");

  private SecretRule() {}

  /** The end of a secret that a known beginning tells, or -1. A word must begin here. */
  static int endOfKnown(String text, int start) {
    if (start > 0 && isPart(text.charAt(start - 1)) && text.charAt(start - 1) != '.') {
      return -1;
    }
    for (SecretShapes.Shape shape : SecretShapes.startingWith(text.charAt(start))) {
      if (text.startsWith(shape.start(), start)) {
        int from = start + shape.start().length();
        int end = endOfValue(text, from);
        if (end - from >= shape.fewest() && looksRandom(text, from, end, shape.fewest())) {
          return end;
        }
      }
    }
    return endOfTwoParted(text, start);
  }

  /**
   * Whether as many characters as the shortest secret has stand together here.
   *
   * @param end of the plain letters and digits from here on
   */
  static boolean mayBegin(char[] chars, int start, int end) {
    int last = start + SHORTEST_KNOWN;
    if (last > chars.length) {
      return false;
    }
    for (int i = end; i < last; i++) {
      if (chars[i] <= ' ') {
        return false;
      }
    }
    return true;
  }

  /** Account identifiers of Twilio and the like: two letters and 32 hexadecimal digits. */
  private static int endOfTwoParted(String text, int start) {
    boolean account = text.startsWith("AC", start) || text.startsWith("SK", start);
    int end = start + 34;
    if (!account || end > text.length() || !Characters.closesWord(text, end)) {
      return -1;
    }
    for (int i = start + 2; i < end; i++) {
      if ("0123456789abcdef".indexOf(text.charAt(i)) < 0) {
        return -1;
      }
    }
    return end;
  }

  /** The end of the private key whose frame begins here, or -1. */
  static int endOfFrame(String text, int start) {
    if (!text.startsWith(FRAME, start)) {
      return -1;
    }
    int line = text.indexOf("-----", start + FRAME.length());
    if (line < 0 || line - start > 80 || !text.substring(start, line).contains("KEY")) {
      return -1;
    }
    int last = text.indexOf(FRAME_END, line);
    int limit = Math.min(text.length(), start + LONGEST_FRAME);
    if (last < 0 || last > limit) {
      return limit;
    }
    int close = text.indexOf("-----", last + FRAME_END.length());
    return close < 0 ? limit : Math.min(text.length(), close + 5);
  }

  /**
   * Finds the value that stands behind this equals sign or colon when the name before it is that of
   * a secret.
   */
  static void findNamed(String text, int sign, List<PersonalData> found) {
    String name = nameBefore(text, sign);
    if (!isSecretName(name)) {
      return;
    }
    int start = sign + 1;
    while (start < text.length()
        && start - sign <= MOST_BETWEEN
        && " \t=>'\"`".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (text.regionMatches(true, start, "bearer ", 0, 7)
        || text.regionMatches(true, start, "basic ", 0, 6)) {
      start = text.indexOf(' ', start) + 1;
    }
    int end = start;
    boolean digit = false;
    boolean symbol = false;
    while (end < text.length() && end - start < LONGEST_VALUE && isValue(text.charAt(end))) {
      digit |= isDigit(text.charAt(end));
      symbol |= !isAlphanumeric(text.charAt(end));
      end++;
    }
    while (end > start && ".,;)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean password = PASSWORDS.contains(name.substring(name.lastIndexOf('_') + 1));
    int fewest = password ? SHORTEST_PASSWORD : SHORTEST_VALUE;
    if (end - start >= fewest && (digit || (password && symbol))) {
      found.add(new PersonalData(DataCategory.SECRET, start, end));
    }
  }

  /**
   * Finds what stands before the at sign of a link: https://user:password@host. Returns where the
   * host begins, or -1.
   */
  static int findInLink(String text, int colon, List<PersonalData> found) {
    if (!text.startsWith("//", colon + 1)) {
      return -1;
    }
    int start = colon + 3;
    int at = -1;
    boolean password = false;
    boolean digit = false;
    for (int i = start; i < text.length() && i - start < LONGEST_VALUE; i++) {
      char here = text.charAt(i);
      if (here == '@') {
        at = i;
      } else if (here <= ' ' || "/?#\"'<>`".indexOf(here) >= 0) {
        break;
      }
      password |= at < 0 && here == ':' && i > colon + 3;
      digit |= at < 0 && isDigit(here);
    }
    boolean token = digit && at - start >= SHORTEST_IN_LINK;
    if (at <= start || text.charAt(at - 1) == ':' || !(password || token)) {
      return -1;
    }
    found.add(new PersonalData(DataCategory.SECRET, start, at));
    return at + 1;
  }

  /** Finds the token of a Telegram bot: its number, this colon, 35 characters. */
  static int findBot(String text, int colon, List<PersonalData> found) {
    int start = colon;
    while (start > 0 && colon - start <= LONGEST_BOT && isDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = colon + 1 + BOT_TOKEN;
    boolean number = colon - start >= SHORTEST_BOT && colon - start <= LONGEST_BOT;
    if (!number
        || end > text.length()
        || !Characters.opensWord(text, start)
        || (end < text.length() && isPart(text.charAt(end)) && text.charAt(end) != '.')) {
      return -1;
    }
    for (int i = colon + 1; i < end; i++) {
      if (!isPart(text.charAt(i)) || text.charAt(i) == '.') {
        return -1;
      }
    }
    if (!isMixed(text, colon + 1, end)) {
      return -1;
    }
    found.add(new PersonalData(DataCategory.SECRET, start, end));
    return end;
  }

  private static String nameBefore(String text, int sign) {
    int end = sign;
    while (end > 0 && sign - end < MOST_BETWEEN && " \t:'\"`*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (text.regionMatches(true, Math.max(0, end - 3), " is", 0, 3)) {
      end -= 3;
    }
    int start = end;
    while (start > 0 && end - start < 60 && isNamePart(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end)
        .toLowerCase(java.util.Locale.ROOT)
        .replace('-', '_')
        .replace('.', '_');
  }

  private static boolean isSecretName(String name) {
    return NAMES.stream().anyMatch(name::endsWith) || PASSWORDS.contains(name);
  }

  private static boolean isNamePart(char here) {
    return Characters.isWordPart(here) || here == '_' || here == '-' || here == '.';
  }

  private static boolean isValue(char here) {
    return here > ' ' && here < 127 && "\"'`<>{}[]".indexOf(here) < 0;
  }

  private static int endOfValue(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST_TOKEN && isValuePart(text.charAt(end))) {
      end++;
    }
    while (end > from && text.charAt(end - 1) == '.') {
      end--;
    }
    return end;
  }

  /**
   * Words and numbers joined by hyphens are no secret, though they may begin like one: then one
   * part must have letters and digits, or both cases, among each other.
   */
  private static boolean looksRandom(String text, int from, int end, int fewest) {
    boolean joined = false;
    int partStart = from;
    for (int i = from; i <= end; i++) {
      if (i == end ? joined : "-_.".indexOf(text.charAt(i)) >= 0) {
        if (i - partStart >= SHORTEST_PART && isMixed(text, partStart, i)) {
          return true;
        }
        joined = true;
        partStart = i + 1;
      }
    }
    return !joined && isRandomPart(text, from, end, fewest);
  }

  private static boolean isMixed(String text, int from, int end) {
    boolean digits = false;
    boolean capitals = false;
    boolean smalls = false;
    for (int i = from; i < end; i++) {
      char here = text.charAt(i);
      digits |= isDigit(here);
      capitals |= i > from && here >= 'A' && here <= 'Z';
      smalls |= here >= 'a' && here <= 'z';
    }
    return (digits && (capitals || smalls)) || (capitals && smalls);
  }

  private static boolean isRandomPart(String text, int from, int end, int fewest) {
    int digits = 0;
    int capitals = 0;
    int smalls = 0;
    for (int i = from; i < end; i++) {
      char here = text.charAt(i);
      digits += isDigit(here) ? 1 : 0;
      capitals += here >= 'A' && here <= 'Z' ? 1 : 0;
      smalls += here >= 'a' && here <= 'z' ? 1 : 0;
    }
    return digits > 0 || (capitals > 0 && smalls > 0) || (fewest < 20 && capitals == end - from);
  }

  private static boolean isValuePart(char here) {
    return isPart(here) || here == '=' || here == '/' || here == '+' || here == '~' || here == '%';
  }

  private static boolean isPart(char here) {
    return isAlphanumeric(here) || here == '_' || here == '-' || here == '.';
  }
}
