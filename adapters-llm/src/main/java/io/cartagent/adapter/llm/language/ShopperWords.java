package io.cartagent.adapter.llm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a message that tell its language: without numbers, addresses, links and
 * placeholders.
 *
 * @param words without those capitalised inside the message, which are mostly names and titles
 * @param all with them
 */
record ShopperWords(List<String> words, String all) {
  private static final String CLOSING = ".,;:!?)]}\"'»“”’…";
  private static final String OPENING = "([{\"'«„“”‘¿¡";

  /** Words that English uses all the time and that are rare in other languages. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "my", "where", "what", "when", "how", "why", "which", "you", "your", "please",
          "have", "has", "been", "with", "want", "would", "could", "does", "it", "its", "it's",
          "this", "that", "need", "and", "are", "i'm", "i've", "can", "not", "haven't", "didn't",
          "don't", "there", "they", "from", "yet", "get", "got", "any", "made", "should", "did",
          "thanks", "hi", "hello", "pls", "wheres", "whats", "i'd");

  static ShopperWords of(String message) {
    boolean shouted = message.equals(message.toUpperCase(Locale.ROOT));
    List<String> words = new ArrayList<>();
    List<String> all = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= message.length(); i++) {
      if (i == message.length() || Character.isWhitespace(message.charAt(i))) {
        String word = bare(message.substring(start, i));
        if (isSpeech(word)) {
          all.add(word.toLowerCase(Locale.ROOT));
          if (shouted || all.size() == 1 || !isCapitalised(word)) {
            words.add(word.toLowerCase(Locale.ROOT));
          }
        }
        start = i + 1;
      }
    }
    return new ShopperWords(words, String.join(" ", all));
  }

  private static String bare(String token) {
    int start = 0;
    int end = token.length();
    while (start < end && OPENING.indexOf(token.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && CLOSING.indexOf(token.charAt(end - 1)) >= 0) {
      end--;
    }
    return token.substring(start, end);
  }

  /** Letters alone, perhaps with an apostrophe or hyphen, or with marks of other scripts. */
  private static boolean isSpeech(String word) {
    return !word.isEmpty()
        && word.codePoints().anyMatch(Character::isLetter)
        && word.codePoints()
            .noneMatch(point -> Character.isDigit(point) || "@/_#[]<>=.".indexOf(point) >= 0);
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  String text() {
    return String.join(" ", words);
  }

  int letters() {
    return (int) text().codePoints().filter(Character::isLetter).count();
  }

  /** The share of words that only an English speaker is likely to use. */
  double english() {
    return words.isEmpty()
        ? 0
        : (double)
                words.stream()
                    .map(word -> word.replace('’', '\''))
                    .filter(ENGLISH::contains)
                    .count()
            / words.size();
  }
}
