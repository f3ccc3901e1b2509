package io.cartagent.domain.redaction;

import java.text.Normalizer;

/**
 * Makes a text from outside show what it says (AI-09): characters that a reader does not see but a
 * model does are taken out. Emoji, and the joiners that scripts need, stay.
 */
public final class UntrustedText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int KEYCAP = 0x20E3;
  private static final int EMOJI_STYLE = 0xFE0F;

  /** Taking a character out may let its neighbours combine, and so on. */
  private static final int MOST_PASSES = 8;

  private static final int TEXT_STYLE = 0xFE0E;

  private UntrustedText() {}

  /** The text in one normal form, without hidden characters. Cleaning twice changes nothing. */
  public static String clean(String text) {
    String before = text;
    String after = strip(Normalizer.normalize(strip(text), Normalizer.Form.NFKC));
    for (int i = 0; i < MOST_PASSES && !after.equals(before); i++) {
      before = after;
      after = strip(Normalizer.normalize(after, Normalizer.Form.NFKC));
    }
    return after;
  }

  private static String strip(String text) {
    int[] points = text.codePoints().toArray();
    StringBuilder clean = new StringBuilder(text.length());
    int before = -1;
    for (int i = 0; i < points.length; i++) {
      int point = points[i];
      int next = nextShown(points, i + 1);
      if (isKept(point, before, next)) {
        clean.appendCodePoint(point);
        before = point;
      }
    }
    return clean.toString();
  }

  /** The next character that is not hidden whatever its neighbours. */
  private static int nextShown(int[] points, int from) {
    int i = from;
    while (i < points.length && isAlwaysHidden(points[i])) {
      i++;
    }
    return i < points.length ? points[i] : -1;
  }

  private static boolean isKept(int point, int before, int next) {
    if (isAlwaysHidden(point)) {
      return false;
    }
    if (point == EMOJI_STYLE || point == TEXT_STYLE) {
      return isEmojiBase(before) || next == KEYCAP;
    }
    if (point == ZERO_WIDTH_JOINER) {
      return (isEmojiPart(before) && isEmojiBase(next)) || joinsLetters(before, next);
    }
    return point != ZERO_WIDTH_NON_JOINER || joinsLetters(before, next);
  }

  private static boolean isAlwaysHidden(int point) {
    boolean tag = point >= 0xE0000 && point <= 0xE0FFF;
    boolean variation = point >= 0xFE00 && point <= 0xFE0D;
    boolean bidi =
        point == 0x200E
            || point == 0x200F
            || point == 0x061C
            || (point >= 0x202A && point <= 0x202E)
            || (point >= 0x2066 && point <= 0x2069);
    boolean zeroWidth =
        point == 0x200B
            || point == 0xFEFF
            || point == 0x00AD
            || point == 0x034F
            || point == 0x180E
            || point == 0x115F
            || point == 0x1160
            || point == 0x3164
            || point == 0xFFA0
            || (point >= 0x2060 && point <= 0x2064)
            || (point >= 0x206A && point <= 0x206F)
            || (point >= 0xFFF9 && point <= 0xFFFB);
    boolean control =
        Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
    return tag || variation || bidi || zeroWidth || control || (point >= 0xD800 && point <= 0xDFFF);
  }

  private static boolean isEmojiBase(int point) {
    return point >= 0 && (Character.isEmoji(point) || Character.isExtendedPictographic(point));
  }

  private static boolean isEmojiPart(int point) {
    return isEmojiBase(point)
        || point == EMOJI_STYLE
        || (point >= 0 && Character.isEmojiModifier(point));
  }

  /** Arabic, Indic and other scripts whose letters take another shape beside a joiner. */
  private static boolean joinsLetters(int before, int next) {
    return isJoiningScript(before) && (isJoiningScript(next) || next < 0 || !isLatin(next));
  }

  private static boolean isJoiningScript(int point) {
    if (point < 0) {
      return false;
    }
    return switch (Character.UnicodeScript.of(point)) {
      case ARABIC,
          SYRIAC,
          MONGOLIAN,
          NKO,
          DEVANAGARI,
          BENGALI,
          GURMUKHI,
          GUJARATI,
          ORIYA,
          TAMIL,
          TELUGU,
          KANNADA,
          MALAYALAM,
          SINHALA,
          KHMER,
          MYANMAR ->
          true;
      default -> false;
    };
  }

  private static boolean isLatin(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
  }
}
