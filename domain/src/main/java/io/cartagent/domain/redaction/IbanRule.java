package io.cartagent.domain.redaction;

import java.util.ArrayList;
import java.util.List;

/** International bank account numbers whose check digits are right. */
final class IbanRule {
  private static final int SHORTEST = 15;
  private static final int LONGEST = 34;

  private IbanRule() {}

  static List<PersonalData> find(String text) {
    List<PersonalData> found = new ArrayList<>();
    int at = 0;
    while (at + SHORTEST <= text.length()) {
      int end = startsHere(text, at) ? endOf(text, at) : -1;
      if (end > 0) {
        found.add(new PersonalData(DataCategory.IBAN, at, end));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean startsHere(String text, int at) {
    return (at == 0 || !isAlphanumeric(text.charAt(at - 1)))
        && isLetter(text.charAt(at))
        && isLetter(text.charAt(at + 1))
        && isDigit(text.charAt(at + 2))
        && isDigit(text.charAt(at + 3));
  }

  /** The longest run of groups from here whose check is right. */
  private static int endOf(String text, int start) {
    StringBuilder code = new StringBuilder();
    int best = -1;
    int i = start;
    while (i < text.length() && code.length() < LONGEST) {
      char here = text.charAt(i);
      boolean separator =
          (here == ' ' || here == '-' || here == '\u00a0')
              && i + 1 < text.length()
              && isAlphanumeric(text.charAt(i + 1));
      if (!isAlphanumeric(here) && !separator) {
        break;
      }
      if (!separator) {
        code.append(Character.toUpperCase(here));
        boolean ends = i + 1 == text.length() || !isAlphanumeric(text.charAt(i + 1));
        if (ends && code.length() >= SHORTEST && isRight(code)) {
          best = i + 1;
        }
      }
      i++;
    }
    return best;
  }

  private static boolean isRight(CharSequence code) {
    int remainder = 0;
    for (int i = 0; i < code.length(); i++) {
      int value = Character.digit(code.charAt((i + 4) % code.length()), 36);
      remainder = (value < 10 ? remainder * 10 + value : remainder * 100 + value) % 97;
    }
    return remainder == 1;
  }

  private static boolean isAlphanumeric(char here) {
    return isLetter(here) || isDigit(here);
  }

  private static boolean isLetter(char here) {
    return (here >= 'A' && here <= 'Z') || (here >= 'a' && here <= 'z');
  }

  private static boolean isDigit(char here) {
    return here >= '0' && here <= '9';
  }
}
