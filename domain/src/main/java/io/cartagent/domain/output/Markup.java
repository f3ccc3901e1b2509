package io.cartagent.domain.output;

import java.util.List;
import java.util.Locale;

/** Recognises what a browser or a markdown reader would turn into more than text. */
final class Markup {
  private static final List<String> SCHEMES =
      List.of("javascript:", "data:text", "data:image", "vbscript:", "file:/", "url(", "@import");

  private Markup() {}

  static boolean isIn(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return SCHEMES.stream().anyMatch(low::contains)
        || low.contains("![")
        || low.contains("](")
        || low.contains("][")
        || low.contains("]:")
        || hasTag(low)
        || hasEntity(low);
  }

  private static boolean hasTag(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (i + 1 < text.length()
          && (Character.isLetter(text.charAt(i + 1)) || "/!?".indexOf(text.charAt(i + 1)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasEntity(String text) {
    for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
      int end = i + 1;
      while (end < text.length()
          && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
        end++;
      }
      if (end > i + 2 && end < text.length() && text.charAt(end) == ';') {
        return true;
      }
    }
    return false;
  }
}
