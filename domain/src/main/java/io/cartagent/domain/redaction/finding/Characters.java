package io.cartagent.domain.redaction.finding;

/** What the rules ask about a character. */
final class Characters {
  static final byte DIGIT = 1;
  static final byte LETTER = 2;

  /** What a plain character is. */
  private static final byte[] CLASSES = classes();

  private static final char[] LOWER = lower();

  private Characters() {}

  private static byte[] classes() {
    byte[] classes = new byte[128];
    for (char here = 0; here < classes.length; here++) {
      classes[here] = isDigit(here) ? DIGIT : isLatinLetter(here) ? LETTER : 0;
    }
    return classes;
  }

  private static char[] lower() {
    char[] lower = new char[128];
    for (char here = 0; here < lower.length; here++) {
      lower[here] = here >= 'A' && here <= 'Z' ? (char) (here + 'a' - 'A') : here;
    }
    return lower;
  }

  /** Digit or letter, or neither, of a plain character; nothing of any other. */
  static byte classOf(char here) {
    return here < 128 ? CLASSES[here] : 0;
  }

  /** A plain capital made small; any other character as it is. */
  static char lower(char here) {
    return here < 128 ? LOWER[here] : here;
  }

  static boolean isDigit(char here) {
    return here >= '0' && here <= '9';
  }

  static boolean isLatinLetter(char here) {
    return (here >= 'A' && here <= 'Z') || (here >= 'a' && here <= 'z');
  }

  static boolean isAlphanumeric(char here) {
    return classOf(here) != 0;
  }

  /** A letter of any script, or a part of one. */
  static boolean isLetter(char here) {
    if (here < 128) {
      return isLatinLetter(here);
    }
    return Character.isLetter(here)
        || Character.isSurrogate(here)
        || Character.getType(here) == Character.NON_SPACING_MARK
        || Character.getType(here) == Character.COMBINING_SPACING_MARK;
  }

  static boolean isWordPart(char here) {
    return here < 128 ? CLASSES[here] != 0 : isLetter(here);
  }

  static boolean isBlank(char here) {
    return here == ' ' || here == '\t' || here == '\u00a0';
  }

  /** Whether a word could begin here: what stands before is no part of one. */
  static boolean opensWord(String text, int at) {
    return at == 0 || !(isWordPart(text.charAt(at - 1)) || text.charAt(at - 1) == '_');
  }

  static boolean closesWord(String text, int end) {
    return end >= text.length() || !(isWordPart(text.charAt(end)) || text.charAt(end) == '_');
  }
}
