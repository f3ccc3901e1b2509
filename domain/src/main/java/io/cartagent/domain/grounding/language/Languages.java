package io.cartagent.domain.grounding.language;

import io.cartagent.domain.grounding.text.Token;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The languages we read, all at once: a shopper may mix them, and so may a shop's texts. */
public final class Languages {
  /** Every language we read. */
  public static final List<Language> ALL =
      List.of(English.WORDS, German.WORDS, French.WORDS, Spanish.WORDS);

  private Languages() {}

  /** One word may be a name or a code: DEN is an airport. */
  private static final int FEWEST = 2;

  /** The language with most of the words that hold a sentence together; English unless clear. */
  public static Language of(List<Token> tokens) {
    Language best = English.WORDS;
    long most = FEWEST - 1;
    for (Language language : ALL) {
      long found = tokens.stream().filter(token -> holdsTogether(language, token.key())).count();
      if (found > most) {
        most = found;
        best = language;
      }
    }
    return best;
  }

  private static boolean holdsTogether(Language language, String word) {
    return language.has(Topic.FUNCTION_WORDS, word)
        || language.has(Topic.SUPPOSITIONS, word)
        || language.has(Topic.SHOP, word);
  }

  /** The words of a topic in any language. */
  public static Set<String> words(Topic topic) {
    Set<String> words = new LinkedHashSet<>();
    ALL.forEach(language -> words.addAll(language.words(topic)));
    return Set.copyOf(words);
  }

  /** The words of a topic in any language, each with its value. */
  public static Map<String, String> values(Topic topic) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Language language : ALL) {
      for (String pair : language.words(topic)) {
        int sign = pair.indexOf('=');
        values.put(pair.substring(0, sign), pair.substring(sign + 1));
      }
    }
    return Map.copyOf(values);
  }

  /** The words of a topic in any language, each with its value, which is a number. */
  public static Map<String, Integer> numbers(Topic topic) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    values(topic).forEach((word, value) -> numbers.put(word, Integer.valueOf(value)));
    return Map.copyOf(numbers);
  }

  /** The words by which a date is known to be an attribute's. */
  public static Map<String, Set<String>> dateCues() {
    return cues(Language::dateCues);
  }

  /** The words by which an amount is known to be an attribute's. */
  public static Map<String, Set<String>> amountCues() {
    return cues(Language::amountCues);
  }

  private static Map<String, Set<String>> cues(Function<Language, Map<String, List<String>>> kind) {
    Map<String, Set<String>> cues = new LinkedHashMap<>();
    for (Language language : ALL) {
      kind.apply(language)
          .forEach((attribute, words) ->
              cues.computeIfAbsent(attribute, ignored -> new HashSet<>()).addAll(words));
    }
    return Map.copyOf(cues);
  }
}
