package io.cartagent.domain.grounding.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One language's words for what shops tell: days, numbers, money, order nouns, statuses, denials.
 * It is written as lines of a key, a colon and words; a line that begins with a space goes on.
 *
 * <ul>
 *   <li>{@code months: january february} are the words of a {@link Topic};
 *   <li>{@code days: today=0} are words with a value each;
 *   <li>{@code status SHIPPED: shipped | sent out} are phrases, in which {@code livré~/e/s} stands
 *       for itself and for what its endings make of it;
 *   <li>{@code when shipped on: shipped sent} and {@code amount total: total} are the words by
 *       which a date or an amount is known to be a record's attribute.
 * </ul>
 */
public final class Language {
  private static final String STATUS = "status ";
  private static final String WHEN = "when ";
  private static final String AMOUNT = "amount ";

  private final Locale locale;
  private final Map<Topic, List<String>> words = new EnumMap<>(Topic.class);
  private final Map<Topic, Set<String>> sets = new EnumMap<>(Topic.class);
  private final Map<StatusTerm, List<String>> phrases = new EnumMap<>(StatusTerm.class);
  private final Map<String, List<String>> dateCues = new LinkedHashMap<>();
  private final Map<String, List<String>> amountCues = new LinkedHashMap<>();

  private Language(Locale locale) {
    this.locale = locale;
  }

  /** Reads a language's lines. */
  static Language of(String tag, String lines) {
    Language language = new Language(Locale.forLanguageTag(tag));
    String key = "";
    StringBuilder rest = new StringBuilder();
    for (String line : lines.split("\\n", -1)) {
      int colon = line.indexOf(": ");
      boolean opens = !line.startsWith(" ") && line.indexOf(':') > 0;
      if (opens) {
        language.learn(key, rest.toString());
        int end = colon > 0 ? colon : line.length() - 1;
        key = line.substring(0, end);
        rest = new StringBuilder(line.substring(end + 1));
      } else {
        rest.append(' ').append(line);
      }
    }
    language.learn(key, rest.toString());
    language.words.forEach((topic, list) -> language.sets.put(topic, Set.copyOf(list)));
    return language;
  }

  private void learn(String key, String rest) {
    String text = rest.strip();
    if (key.isEmpty()) {
      return;
    }
    if (key.startsWith(STATUS)) {
      phrases.put(StatusTerm.valueOf(key.substring(STATUS.length())), inflected(text));
    } else if (key.startsWith(WHEN)) {
      dateCues.put(key.substring(WHEN.length()), split(text));
    } else if (key.startsWith(AMOUNT)) {
      amountCues.put(key.substring(AMOUNT.length()), split(text));
    } else {
      words.put(Topic.valueOf(key.replace(' ', '_').toUpperCase(Locale.ROOT)), split(text));
    }
  }

  private static List<String> split(String text) {
    return List.of(text.split("\\s+", -1));
  }

  private static List<String> inflected(String text) {
    List<String> phrases = new ArrayList<>();
    for (String phrase : text.split("\\|", -1)) {
      String plain = String.join(" ", split(phrase.strip()));
      int mark = plain.indexOf('~');
      String stem = mark < 0 ? plain : plain.substring(0, mark);
      phrases.add(stem);
      for (String ending : mark < 0 ? new String[0] : plain.substring(mark + 2).split("/", -1)) {
        phrases.add(stem + ending);
      }
    }
    return List.copyOf(phrases);
  }

  /** Which language it is. */
  public Locale locale() {
    return locale;
  }

  /** Whether a word, in lower case, is one of a topic. */
  public boolean has(Topic topic, String word) {
    return sets.getOrDefault(topic, Set.of()).contains(word);
  }

  /** The words of a topic, in order; none where the language has none. */
  public List<String> words(Topic topic) {
    return words.getOrDefault(topic, List.of());
  }

  /** Every way to tell a status. */
  public List<String> phrases(StatusTerm term) {
    return phrases.getOrDefault(term, List.of());
  }

  /** The words by which a date is known to be an attribute's, for each attribute. */
  Map<String, List<String>> dateCues() {
    return dateCues;
  }

  /** The words by which an amount is known to be an attribute's, for each attribute. */
  Map<String, List<String>> amountCues() {
    return amountCues;
  }
}
