package io.cartagent.domain.redaction.finding;

import static io.cartagent.domain.redaction.finding.Characters.isLetter;
import static io.cartagent.domain.redaction.finding.Characters.isWordPart;

import java.util.List;

/** E-mail addresses, with plus signs, quotes of a name around them, and any script. */
final class EmailRule {
  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 253;

  private EmailRule() {}

  /** Looks around one at sign. */
  static void find(String text, int at, List<PersonalData> found) {
    int start = startOfLocal(text, at);
    int end = endOfDomain(text, at + 1);
    if (start < at && end > at) {
      found.add(new PersonalData(DataCategory.EMAIL, start, end));
    }
  }

  private static int startOfLocal(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && ".'-=/*".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  /** The end of a domain with a dot in it, or -1. */
  private static int endOfDomain(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST_DOMAIN && isDomain(text.charAt(end))) {
      end++;
    }
    while (end > from && ".-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int dot = end - 1;
    while (dot > from && text.charAt(dot) != '.') {
      dot--;
    }
    if (dot <= from || end - dot <= 2) {
      return -1;
    }
    boolean encoded = text.startsWith("xn--", dot + 1);
    for (int i = dot + 1; i < end && !encoded; i++) {
      if (!isLetter(text.charAt(i))) {
        return -1;
      }
    }
    return end;
  }

  private static boolean isLocal(char here) {
    return isWordPart(here) || "!#$%&'*+-/=?^_`{|}~.".indexOf(here) >= 0;
  }

  private static boolean isDomain(char here) {
    return isWordPart(here) || here == '-' || here == '.';
  }
}
