package io.cartagent.domain.redaction.finding;

/** What the rules ask about a character. */
final class Characters {
  private Characters() {}

  static boolean isDigit(char here) {
    return here >= '0' && here <= '9';
  }

  static boolean isLatinLetter(char here) {
    return (here >= 'A' && here <= 'Z') || (here >= 'a' && here <= 'z');
  }

  static boolean isAlphanumeric(char here) {
    return isLatinLetter(here) || isDigit(here);
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
    return isDigit(here) || isLetter(here);
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
