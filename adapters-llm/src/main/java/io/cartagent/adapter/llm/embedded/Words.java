package io.cartagent.adapter.llm.embedded;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words as they are compared: in lower case, without accents, small typing errors forgiven. */
final class Words {
  private static final int FORGIVING = 5;

  private static final Set<String> GLUE =
      Cues.wordSet(
          "a about all am an and any anything are as at be been but by can could did do does for from"
              + " get give got had has have hello hey hi how i if im in info is it its just know"
              + " like look looking me much my need of on one or our please pls question so some"
              + " still tell that the their them there these they this those to u ur us want was we"
              + " what whats when where which who will with would you your yours also s t m re ve"
              + " ll d");

  private Words() {}

  /** The words of a text in order; hyphens and apostrophes part them. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = fold(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty() && c != '\'') {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /** The words that carry meaning, by their stems. */
  static List<String> content(String text) {
    return of(text).stream().filter(word -> !GLUE.contains(word)).map(Words::stem).toList();
  }

  static boolean isGlue(String word) {
    return GLUE.contains(word);
  }

  /** Lower case, accents taken away, one kind of apostrophe. */
  static String fold(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      folded.append(c == '\u2019' || c == '\u2018' || c == '`' ? '\'' : c);
    }
    return folded.toString();
  }

  /** A word without its commonest English endings; good enough to compare, not to print. */
  static String stem(String word) {
    String stem = word;
    if (stem.length() > 4 && stem.endsWith("ies")) {
      return stem.substring(0, stem.length() - 3) + "y";
    }
    if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > 5 && stem.endsWith("ing")) {
      stem = stem.substring(0, stem.length() - 3);
    } else if (stem.length() > 4 && stem.endsWith("ed")) {
      stem = stem.substring(0, stem.length() - 2);
    }
    if (stem.length() > 4 && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    int last = stem.length() - 1;
    if (last > 3
        && stem.charAt(last) == stem.charAt(last - 1)
        && "aeiouls".indexOf(stem.charAt(last)) < 0) {
      stem = stem.substring(0, last);
    }
    return stem;
  }

  /** Whether two words are the same or, from five letters on, one slip of the hand apart. */
  static boolean same(String left, String right) {
    if (left.equals(right)) {
      return true;
    }
    if (Math.max(left.length(), right.length()) < FORGIVING
        || Math.min(left.length(), right.length()) < FORGIVING - 1
        || Math.abs(left.length() - right.length()) > 1
        || hasDigit(left)
        || hasDigit(right)) {
      return false;
    }
    return oneSlipApart(left, right);
  }

  /** Whether any of the words is the same as the cue. */
  static boolean contains(List<String> words, String cue) {
    return words.stream().anyMatch(word -> same(word, cue));
  }

  static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean oneSlipApart(String left, String right) {
    int start = 0;
    int shorter = Math.min(left.length(), right.length());
    while (start < shorter && left.charAt(start) == right.charAt(start)) {
      start++;
    }
    int leftEnd = left.length();
    int rightEnd = right.length();
    while (leftEnd > start
        && rightEnd > start
        && left.charAt(leftEnd - 1) == right.charAt(rightEnd - 1)) {
      leftEnd--;
      rightEnd--;
    }
    int leftRest = leftEnd - start;
    int rightRest = rightEnd - start;
    boolean swapped =
        leftRest == 2
            && rightRest == 2
            && left.charAt(start) == right.charAt(start + 1)
            && left.charAt(start + 1) == right.charAt(start);
    return swapped || (leftRest <= 1 && rightRest <= 1);
  }
}
