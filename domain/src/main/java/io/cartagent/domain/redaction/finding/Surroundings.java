package io.cartagent.domain.redaction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words around a place in a text, in lower case.
 *
 * @param before nearest first, back to the sentence's start
 * @param after nearest first
 */
record Surroundings(List<String> before, List<String> after) {
  private static final int REACH = 80;
  private static final int REACH_AFTER = 40;

  Surroundings {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  static Surroundings of(String text, int start, int end) {
    return new Surroundings(wordsBefore(text, start), wordsAfter(text, end));
  }

  /** The nearest word of either set, by its distance; -1 when none is there. */
  int distanceBefore(java.util.Set<String> cues) {
    for (int i = 0; i < before.size(); i++) {
      if (cues.contains(before.get(i))) {
        return i;
      }
    }
    return -1;
  }

  String wordBefore() {
    return before.isEmpty() ? "" : before.getFirst();
  }

  private static List<String> wordsBefore(String text, int start) {
    List<String> words = new ArrayList<>();
    int from = Math.max(0, start - REACH);
    int end = -1;
    for (int i = start - 1; i >= from - 1; i--) {
      char here = i < from ? ' ' : text.charAt(i);
      if (Characters.isWordPart(here)) {
        end = end < 0 ? i + 1 : end;
      } else {
        if (end >= 0 && i + 1 >= from) {
          words.add(text.substring(i + 1, end).toLowerCase(Locale.ROOT));
          end = -1;
        }
        if (endsSentence(text, i, here) && !words.isEmpty()) {
          break;
        }
      }
    }
    return words;
  }

  private static boolean endsSentence(String text, int at, char here) {
    return here == '!'
        || here == '?'
        || here == '\n'
        || (here == '.'
            && at + 1 < text.length()
            && text.charAt(at + 1) == ' '
            && at > 3
            && Character.isLowerCase(text.charAt(at - 1))
            && Character.isLowerCase(text.charAt(at - 2))
            && Character.isLowerCase(text.charAt(at - 3)));
  }

  private static List<String> wordsAfter(String text, int end) {
    List<String> words = new ArrayList<>();
    int to = Math.min(text.length(), end + REACH_AFTER);
    int start = -1;
    for (int i = end; i <= to; i++) {
      char here = i == to ? ' ' : text.charAt(i);
      if (Characters.isWordPart(here)) {
        start = start < 0 ? i : start;
      } else {
        if (start >= 0) {
          words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
          start = -1;
        }
        if (here == '.' || here == '!' || here == '?' || here == '\n') {
          break;
        }
      }
    }
    return words;
  }
}
