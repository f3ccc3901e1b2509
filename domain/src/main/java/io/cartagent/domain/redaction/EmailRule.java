package io.cartagent.domain.redaction;

import java.util.ArrayList;
import java.util.List;

/** E-mail addresses, with plus signs, quotes of a name around them, and any script. */
final class EmailRule {
  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 253;

  private EmailRule() {}

  static List<PersonalData> find(String text) {
    List<PersonalData> found = new ArrayList<>();
    int at = text.indexOf('@');
    while (at >= 0) {
      int start = startOfLocal(text, at);
      int end = endOfDomain(text, at + 1);
      if (start < at && end > at) {
        found.add(new PersonalData(DataCategory.EMAIL, start, end));
      }
      at = text.indexOf('@', at + 1);
    }
    return found;
  }

  private static int startOfLocal(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && ".'-".indexOf(text.charAt(start)) >= 0) {
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
    int dot = text.substring(from, end).lastIndexOf('.');
    boolean named = dot > 0 && end - from - dot > 2;
    return named && text.substring(from + dot + 1, end).codePoints().noneMatch(Character::isDigit)
        ? end
        : -1;
  }

  private static boolean isLocal(char here) {
    return Character.isLetterOrDigit(here)
        || Character.isSurrogate(here)
        || Character.getType(here) == Character.NON_SPACING_MARK
        || "!#$%&'*+-/=?^_`{|}~.".indexOf(here) >= 0;
  }

  private static boolean isDomain(char here) {
    return Character.isLetterOrDigit(here)
        || Character.isSurrogate(here)
        || Character.getType(here) == Character.NON_SPACING_MARK
        || Character.getType(here) == Character.COMBINING_SPACING_MARK
        || here == '-'
        || here == '.';
  }
}
