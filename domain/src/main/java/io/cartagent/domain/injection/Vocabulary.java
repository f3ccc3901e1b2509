package io.cartagent.domain.injection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words and phrases of eleven languages, each with what it does. */
final class Vocabulary {
  private static final String FILE = "vocabulary.txt";
  private static final int SHORTEST_STEM = 2;

  /** A phrase after its first word. */
  private record Phrase(WordClass does, List<String> rest, boolean lastIsStem) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<String, List<WordClass>> byStem = new HashMap<>();
  private int longestStem;

  private Vocabulary() {}

  static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    try (InputStream file = Vocabulary.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the vocabulary of injections is not on the class path");
      }
      vocabulary.read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the vocabulary of injections cannot be read", e);
    }
    return vocabulary;
  }

  private void read(BufferedReader lines) throws IOException {
    WordClass does = WordClass.DROP;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("[")) {
        does = WordClass.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else if (!line.startsWith("#")) {
        for (String phrase : line.split(",", -1)) {
          add(does, phrase.strip());
        }
      }
    }
  }

  private void add(WordClass does, String phrase) {
    List<String> words = Reading.wordsOf(phrase);
    if (words.isEmpty()) {
      return;
    }
    boolean stem = phrase.endsWith("*");
    if (words.size() == 1 && stem) {
      byStem.computeIfAbsent(words.getFirst(), ignored -> new ArrayList<>()).add(does);
      longestStem = Math.max(longestStem, words.getFirst().length());
      return;
    }
    byFirstWord
        .computeIfAbsent(words.getFirst(), ignored -> new ArrayList<>())
        .add(new Phrase(does, words.subList(1, words.size()), stem));
  }

  /** What begins at a word: each class with the index after its longest phrase's last word. */
  Map<WordClass, Integer> at(List<Reading.Word> words, int index) {
    Map<WordClass, Integer> found = new EnumMap<>(WordClass.class);
    String first = words.get(index).folded();
    for (Phrase phrase : byFirstWord.getOrDefault(first, List.of())) {
      if (matches(phrase, words, index + 1)) {
        found.merge(phrase.does(), index + 1 + phrase.rest().size(), Math::max);
      }
    }
    for (int i = SHORTEST_STEM; i <= Math.min(first.length(), longestStem); i++) {
      for (WordClass does : byStem.getOrDefault(first.substring(0, i), List.of())) {
        found.merge(does, index + 1, Math::max);
      }
    }
    return found;
  }

  private static boolean matches(Phrase phrase, List<Reading.Word> words, int from) {
    int size = phrase.rest().size();
    if (from + size > words.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      String word = words.get(from + i).folded();
      String wanted = phrase.rest().get(i);
      boolean stem = phrase.lastIsStem() && i == size - 1;
      if (stem ? !word.startsWith(wanted) : !word.equals(wanted)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a run of letters is one word of the vocabulary. */
  boolean knows(String word) {
    return byFirstWord.containsKey(word);
  }
}
