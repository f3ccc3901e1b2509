package io.cartagent.domain.grounding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a number or a sign of a text.
 *
 * @param key the text in lower case with plain apostrophes, for comparing; a country's short name
 *     in one form
 * @param start where it stands, in UTF-16 units
 * @param end exclusive
 */
public record Token(String text, String key, int start, int end) {
  /** Cuts a text in one pass, leaving out white space. */
  public static List<Token> listOf(CharSequence text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int point = Character.codePointAt(text, at);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        at += Character.charCount(point);
        continue;
      }
      int end = endAt(text, at, point);
      String raw = text.subSequence(at, end).toString();
      tokens.add(new Token(raw, raw.replace('’', '\'').toLowerCase(Locale.ROOT), at, end));
      at = end;
    }
    nameTheStates(tokens);
    return tokens;
  }

  /** "US" is a country and "us" are people, but for a line in capitals and an amount in "US $". */
  private static void nameTheStates(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean loud = isShouted(tokens, i - 1) || isShouted(tokens, i + 1);
      boolean money = i + 1 < tokens.size() && tokens.get(i + 1).text().equals("$");
      if (token.text().equals("US") && !loud && !money) {
        tokens.set(i, new Token(token.text(), "usa", token.start(), token.end()));
      }
    }
  }

  private static boolean isShouted(List<Token> tokens, int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).isWord()
        && tokens.get(at).text().length() > 1
        && tokens.get(at).text().equals(tokens.get(at).text().toUpperCase(Locale.ROOT));
  }

  public boolean isWord() {
    return Character.isLetter(text.codePointAt(0));
  }

  public boolean isNumber() {
    if (!Character.isDigit(text.codePointAt(0))) {
      return false;
    }
    return text.codePoints().noneMatch(Character::isLetter);
  }

  /** Whether it starts with a capital letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
  }

  /** Whether it is a word or a number, or both in one, such as {@code W2611340}. */
  public boolean isAlphanumeric() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  private static int endAt(CharSequence text, int start, int first) {
    int at = start + Character.charCount(first);
    if (!Character.isLetterOrDigit(first)) {
      return at;
    }
    while (at < text.length()) {
      int point = Character.codePointAt(text, at);
      boolean inner =
          isInnerSign(point)
              && at + 1 < text.length()
              && joins(
                  Character.codePointBefore(text, at), point, Character.codePointAt(text, at + 1));
      if (!inner && !isPart(point)) {
        return at;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private static boolean isPart(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || point == '\u200D';
  }

  private static boolean isInnerSign(int point) {
    return point == '\'' || point == '’' || point == '.' || point == ',';
  }

  private static boolean joins(int before, int sign, int after) {
    boolean numeric = Character.isDigit(before) && Character.isDigit(after);
    boolean letters = Character.isLetter(before) && Character.isLetter(after);
    return numeric || (letters && sign != '.' && sign != ',');
  }
}
