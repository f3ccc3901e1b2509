package io.cartagent.domain.redaction.finding;

import static io.cartagent.domain.redaction.finding.Characters.isDigit;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits with what may stand between them in a number that people write in groups.
 *
 * @param start in UTF-16 units; at the plus sign or bracket if there is one
 * @param end exclusive
 * @param digits the digits alone
 * @param groups digits that stand together, in order
 * @param plus whether a plus sign opens it
 */
record DigitRun(int start, int end, String digits, List<Group> groups, boolean plus) {
  private static final int LONGEST = 40;

  /** Digits that stand together. */
  record Group(int start, int end) {
    int length() {
      return end - start;
    }
  }

  DigitRun {
    groups = List.copyOf(groups);
  }

  /** Whether a number begins here that is not the rest of a word, a path or another number. */
  static boolean startsAt(String text, int at) {
    char here = text.charAt(at);
    boolean opens =
        isDigit(here)
            || ((here == '+' || here == '(')
                && at + 1 < text.length()
                && (isDigit(text.charAt(at + 1))
                    || (text.charAt(at + 1) == '+'
                        && at + 2 < text.length()
                        && isDigit(text.charAt(at + 2)))));
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return opens && !Characters.isWordPart(before) && "#_-/.&?%$€£¥".indexOf(before) < 0;
  }

  static DigitRun at(String text, int start) {
    StringBuilder digits = new StringBuilder();
    List<Group> groups = new ArrayList<>();
    int groupStart = start;
    int end = start;
    boolean gap = true;
    for (int i = start;
        i < text.length() && (i - start < LONGEST || isDigit(text.charAt(i)));
        i++) {
      char here = text.charAt(i);
      if (isDigit(here)) {
        groupStart = gap ? i : groupStart;
        gap = false;
        digits.append(here);
        end = i + 1;
        if (end == text.length() || !isDigit(text.charAt(end))) {
          groups.add(new Group(groupStart, end));
        }
      } else if (isSeparator(here)
          && (i - end < 2 || end == start)
          && !(here == ' ' && i > start && text.charAt(i - 1) == ' ')) {
        gap = true;
      } else {
        break;
      }
    }
    boolean plus = text.substring(start, Math.min(text.length(), start + 2)).indexOf('+') >= 0;
    return new DigitRun(start, end, digits.toString(), groups, plus);
  }

  /** The number without what stands from a place on. */
  DigitRun before(String text, int limit) {
    List<Group> kept = groups.stream().filter(group -> group.end() <= limit).toList();
    StringBuilder left = new StringBuilder();
    kept.forEach(group -> left.append(text, group.start(), group.end()));
    return new DigitRun(
        start, kept.isEmpty() ? start : kept.getLast().end(), left.toString(), kept, plus);
  }

  /** What stands between two groups. */
  String separator(String text, int group) {
    return text.substring(groups.get(group).end(), groups.get(group + 1).start());
  }

  private static boolean isSeparator(char here) {
    return here == ' ' || here == '-' || here == '\u00a0' || "()+.‑–/".indexOf(here) >= 0;
  }
}
