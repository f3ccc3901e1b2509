package io.cartagent.domain.redaction.finding;

import static io.cartagent.domain.redaction.finding.Characters.isDigit;
import static io.cartagent.domain.redaction.finding.Characters.isWordPart;

/** Internet addresses, version 4 and 6. */
final class IpRule {
  private static final int OCTETS = 4;
  private static final int GROUPS = 8;
  private static final int LONGEST = 45;

  private IpRule() {}

  /** The end of the version 4 address that begins with this digit, or -1. */
  static int endOfFour(String text, int start) {
    if (start > 0 && (isWordPart(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      return -1;
    }
    int at = start;
    for (int octet = 0; octet < OCTETS; octet++) {
      int end = at;
      int value = 0;
      while (end < text.length() && end - at < 3 && isDigit(text.charAt(end))) {
        value = value * 10 + text.charAt(end) - '0';
        end++;
      }
      boolean dotted = octet == OCTETS - 1 || (end < text.length() && text.charAt(end) == '.');
      boolean padded = end - at > 1 && text.charAt(at) == '0';
      if (end == at || value > 255 || !dotted || padded) {
        return -1;
      }
      at = octet == OCTETS - 1 ? end : end + 1;
    }
    return (at < text.length() && isWordPart(text.charAt(at))) || saysVersion(text, start)
        ? -1
        : at;
  }

  /** The version 6 address around this colon, as start and end, or an empty range. */
  static int[] rangeOfSix(String text, int colon) {
    int start = colon;
    while (start > 0 && colon - start < 5 && isHex(text.charAt(start - 1))) {
      start--;
    }
    int end = colon;
    while (end < text.length() && end - start < LONGEST && isSix(text.charAt(end))) {
      end++;
    }
    while (end > start
        && (text.charAt(end - 1) == '.'
            || (text.charAt(end - 1) == ':' && !text.startsWith("::", end - 2)))) {
      end--;
    }
    boolean apart =
        (start == 0 || !(isWordPart(text.charAt(start - 1)) || text.charAt(start - 1) == ':'))
            && (end == text.length() || !isWordPart(text.charAt(end)));
    boolean colons = text.substring(colon + 1, Math.max(colon + 1, end)).indexOf(':') >= 0;
    return apart && colons && end - start > 2 && isAddress(text.substring(start, end))
        ? new int[] {start, zoneEnd(text, end)}
        : new int[] {colon, colon};
  }

  private static int zoneEnd(String text, int end) {
    int at = end;
    if (at < text.length() && text.charAt(at) == '%') {
      at++;
      while (at < text.length() && isWordPart(text.charAt(at))) {
        at++;
      }
    }
    return at > end + 1 ? at : end;
  }

  private static boolean isAddress(String candidate) {
    int gap = candidate.indexOf("::");
    if (gap >= 0 && candidate.indexOf("::", gap + 1) >= 0) {
      return false;
    }
    int groups = 0;
    boolean digit = false;
    String[] parts = candidate.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      if (part.isEmpty()) {
        continue;
      }
      if (part.indexOf('.') >= 0) {
        if (i != parts.length - 1 || endOfFour(part, 0) != part.length()) {
          return false;
        }
        groups += 2;
        digit = true;
      } else {
        if (part.length() > 4) {
          return false;
        }
        groups++;
        digit |= part.chars().anyMatch(c -> c >= '0' && c <= '9');
      }
    }
    boolean edges =
        (candidate.charAt(0) != ':' || gap == 0)
            && (candidate.charAt(candidate.length() - 1) != ':' || gap == candidate.length() - 2);
    return edges && digit && (gap >= 0 ? groups < GROUPS : groups == GROUPS);
  }

  private static boolean saysVersion(String text, int start) {
    int end = start;
    while (end > 0 && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, end);
    return word.equalsIgnoreCase("version")
        || word.equalsIgnoreCase("v")
        || word.equalsIgnoreCase("firmware");
  }

  private static boolean isSix(char here) {
    return isHex(here) || here == ':' || here == '.';
  }

  private static boolean isHex(char here) {
    return isDigit(here) || (here >= 'a' && here <= 'f') || (here >= 'A' && here <= 'F');
  }
}
