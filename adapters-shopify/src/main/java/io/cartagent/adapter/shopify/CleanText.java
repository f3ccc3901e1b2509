package io.cartagent.adapter.shopify;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a merchant's text what a reader cannot see but a model can (AI-09): tag characters,
 * zero-width and direction marks, stray variation selectors; and writes look-alike letters plainly.
 */
final class CleanText {
  /** NFKC would turn {@code 5½} into {@code 51/2} and a footnote's {@code ¹} into a digit. */
  private static final Pattern PLAIN =
      Pattern.compile("[^\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE\\u2070-\\u209F\\u2150-\\u215F]+");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;

  private CleanText() {}

  /** The text on one line. */
  static String line(String text) {
    return SPACES.matcher(strip(normalise(text))).replaceAll(" ").strip();
  }

  private static String normalise(String text) {
    Matcher plain = PLAIN.matcher(text);
    return plain.replaceAll(
        run -> Matcher.quoteReplacement(Normalizer.normalize(run.group(), Normalizer.Form.NFKC)));
  }

  private static String strip(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isKept(codePoint, before)) {
        kept.appendCodePoint(codePoint);
        before = codePoint;
      }
    }
    return kept.toString();
  }

  private static boolean isKept(int codePoint, int before) {
    if (codePoint == JOINER || codePoint == NON_JOINER) {
      return joins(before);
    }
    if (isVariationSelector(codePoint)) {
      return codePoint <= 0xFE0F && Character.isEmoji(before);
    }
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED ->
          false;
      case Character.CONTROL -> Character.isWhitespace(codePoint);
      default -> true;
    };
  }

  private static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /** Joiners shape Arabic and Indic words and compose emoji; elsewhere they only hide. */
  private static boolean joins(int before) {
    boolean shapedScript = before >= 0x0600 && before < 0x1E00 && Character.isLetter(before);
    boolean mark = before >= 0x0900 && Character.getType(before) == Character.NON_SPACING_MARK;
    boolean emoji = before > 0x7F && Character.isEmoji(before);
    return shapedScript || mark || emoji || before == 0xFE0F;
  }
}
