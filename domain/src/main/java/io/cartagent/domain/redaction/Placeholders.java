package io.cartagent.domain.redaction;

import io.cartagent.domain.redaction.finding.DataCategory;
import java.util.Set;

/** The shape of a placeholder: a bracket, a category, a number. */
final class Placeholders {
  private static final int MOST_DIGITS = 9;

  private Placeholders() {}

  /** The end of the placeholder that starts here, or -1. */
  static int endAt(String text, int start) {
    if (text.charAt(start) != '[') {
      return -1;
    }
    for (DataCategory category : DataCategory.values()) {
      String name = category.name();
      int digits = start + 1 + name.length() + 1;
      if (text.regionMatches(true, start + 1, name, 0, name.length())
          && digits < text.length()
          && text.charAt(digits - 1) == '_') {
        int end = digits;
        while (end < text.length()
            && end - digits < MOST_DIGITS
            && Character.isDigit(text.charAt(end))) {
          end++;
        }
        if (end > digits && end < text.length() && text.charAt(end) == ']') {
          return end + 1;
        }
      }
    }
    return -1;
  }

  /** Whether the placeholder that starts here is of one of these kinds. */
  static boolean isOneOf(Set<DataCategory> kinds, String text, int start) {
    return kinds.stream().anyMatch(kind -> text.startsWith(kind.name() + "_", start + 1));
  }

  /** Replaces the brackets of anything that looks like a placeholder, so that it is none. */
  static String defuse(String text) {
    StringBuilder safe = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int end = endAt(text, i);
      if (end > 0) {
        safe.setCharAt(i, '⟦');
        safe.setCharAt(end - 1, '⟧');
      }
    }
    return safe.toString();
  }
}
