package io.cartagent.application.answering;

import io.cartagent.domain.grounding.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a drafted sentence that says a change was made, agreed to or is on its way. In a turn
 * nothing is ever done: who drafts can only offer, so unless the order's own record says it, such a
 * sentence is false, however its order number is proved (ID-16). What was done is told from a
 * receipt, by code.
 */
final class ClaimOfDoing {
  private static final Set<String> DEEDS =
      Set.of(
          "accepted",
          "approved",
          "arranged",
          "cancelled",
          "canceled",
          "changed",
          "completed",
          "confirmed",
          "done",
          "executed",
          "finalised",
          "finalized",
          "initiated",
          "processed",
          "refunded",
          "submitted",
          "updated");

  /** A condition, a possibility or a denial claims no deed. */
  private static final Set<String> HYPOTHETICAL =
      Set.of(
          "can",
          "cannot",
          "can't",
          "could",
          "may",
          "might",
          "must",
          "should",
          "would",
          "if",
          "once",
          "when",
          "whenever",
          "before",
          "until",
          "unless",
          "after",
          "not",
          "never",
          "nothing",
          "how",
          "whether");

  private static final Set<String> PAST =
      Set.of(
          "i",
          "i've",
          "we",
          "we've",
          "you",
          "you've",
          "was",
          "were",
          "been",
          "has",
          "have",
          "now",
          "successfully",
          "just",
          "already");

  private static final Set<String> AGENT = Set.of("i", "i've");

  /** Words by which a sentence is about this shopper's matter and no rule of the shop. */
  private static final Set<String> OWN =
      Set.of("your", "it", "it's", "its", "this", "that", "that's", "everything", "all", "the");

  private static final Set<String> FILLING =
      Set.of(
          "all",
          "it",
          "it's",
          "is",
          "that",
          "that's",
          "has",
          "been",
          "everything",
          "now",
          "set",
          "great",
          "ok",
          "okay",
          "yes",
          "good",
          "news",
          "and",
          "done",
          "so",
          "have",
          "was");

  /** Fewer words stand in any text by chance. */
  private static final int FEWEST_QUOTED = 4;

  private ClaimOfDoing() {}

  /** The deed that the sentence claims without a record of it. */
  static Optional<String> in(String sentence, List<Evidence> evidence) {
    List<String> words = wordsOf(sentence);
    Optional<String> deed = words.stream().filter(DEEDS::contains).findFirst();
    if (deed.isEmpty()
        || sentence.strip().endsWith("?")
        || words.stream().anyMatch(HYPOTHETICAL::contains)) {
      return Optional.empty();
    }
    if (words.stream().anyMatch(AGENT::contains)) {
      return deed;
    }
    if (isRecorded(deed.get(), sentence, evidence) || isQuoted(sentence, evidence)) {
      return Optional.empty();
    }
    boolean past = words.stream().anyMatch(PAST::contains);
    boolean bare = words.stream().allMatch(word -> FILLING.contains(word) || DEEDS.contains(word));
    return past || bare || isOwn(sentence, words, deed.get(), evidence) ? deed : Optional.empty();
  }

  /** Whether it is about the shopper's own matter, and not what the shop's texts say in general. */
  private static boolean isOwn(
      String sentence, List<String> words, String deed, List<Evidence> evidence) {
    boolean named = sentence.contains("#") || words.contains("address");
    return named || (words.stream().anyMatch(OWN::contains) && !isSpokenOf(deed, evidence));
  }

  /** Whether a value of the named order's record is about that deed: it is cancelled, say. */
  private static boolean isRecorded(String deed, String sentence, List<Evidence> evidence) {
    List<String> names =
        Arrays.stream(sentence.split("[\\s,.;:!()]+", -1))
            .filter(word -> word.startsWith("#"))
            .toList();
    return evidence.stream()
        .anyMatch(item ->
            item instanceof Evidence.Fact fact
                && (names.isEmpty() || names.stream().anyMatch(fact.subject()::contains))
                && (wordsOf(fact.attribute()).contains(deed)
                    || wordsOf(fact.value().inWords()).contains(deed)));
  }

  private static boolean isQuoted(String sentence, List<Evidence> evidence) {
    List<String> words = wordsOf(sentence);
    String bare = String.join(" ", words);
    return words.size() >= FEWEST_QUOTED
        && evidence.stream()
            .anyMatch(item ->
                item instanceof Evidence.Excerpt
                    && String.join(" ", wordsOf(item.text())).contains(bare));
  }

  /** Whether the shop's texts use the word's stem at all. */
  private static boolean isSpokenOf(String deed, List<Evidence> evidence) {
    String stem = deed.substring(0, Math.min(5, deed.length()));
    return evidence.stream()
        .anyMatch(item ->
            item instanceof Evidence.Excerpt
                && wordsOf(item.text()).stream().anyMatch(word -> word.startsWith(stem)));
  }

  private static List<String> wordsOf(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char letter : (text + " ").toLowerCase(Locale.ROOT).replace('’', '\'').toCharArray()) {
      if (Character.isLetterOrDigit(letter) || letter == '\'') {
        word.append(letter);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
