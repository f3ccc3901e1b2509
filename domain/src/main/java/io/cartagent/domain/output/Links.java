package io.cartagent.domain.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what a reader, or a messenger, would take for a link. */
final class Links {
  private static final String CLOSING = ".,;:!?)]}'\"»”’";
  private static final int LONGEST_ENDING = 24;

  private Links() {}

  static List<String> in(String text) {
    List<String> links = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        add(text.substring(start, i), links);
        start = i + 1;
      }
    }
    return links;
  }

  private static void add(String run, List<String> links) {
    int from = 0;
    int to = run.length();
    while (from < to && "([{'\"«“‘".indexOf(run.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && CLOSING.indexOf(run.charAt(to - 1)) >= 0) {
      to--;
    }
    String word = run.substring(from, to);
    String low = word.toLowerCase(Locale.ROOT);
    if (low.contains("://") || low.startsWith("www.") || low.startsWith("mailto:") || isHost(low)) {
      links.add(word);
    }
  }

  /** Such as {@code shop.example/returns}: a name with an ending of letters, then a path. */
  private static boolean isHost(String word) {
    int slash = word.indexOf('/');
    int question = word.indexOf('?');
    int end = slash < 0 ? question : slash;
    if (end <= 0 || word.indexOf('@') >= 0) {
      return false;
    }
    String host = word.substring(0, end);
    int dot = host.lastIndexOf('.');
    return dot > 0
        && host.length() - dot > 2
        && host.length() - dot <= LONGEST_ENDING
        && host.substring(dot + 1).chars().allMatch(Character::isLetter);
  }
}
