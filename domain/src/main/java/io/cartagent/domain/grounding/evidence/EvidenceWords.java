package io.cartagent.domain.grounding.evidence;

import io.cartagent.domain.grounding.language.CommonWords;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of the evidence: which there are, which stand together, and how much each tells. */
public final class EvidenceWords {
  private static final int BEGINNING = 5;
  private static final int BESIDE = 4;
  private static final int MOST_INITIALS = 5;

  private final Set<String> vocabulary = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> initials = new HashSet<>();
  private final Set<String> titlePairs = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();
  private final Map<String, Set<String>> qualitiesByNeighbour = new HashMap<>();
  private final Map<String, Integer> countsByStem = new HashMap<>();
  private final Map<String, Integer> ruleCounts = new HashMap<>();
  private int rules;

  /** Learns a text. */
  void learn(String text) {
    List<Token> tokens = Token.listOf(text);
    addInitials(tokens);
    learnNeighbours(tokens);
    for (Token token : tokens) {
      String stem = Words.stem(token.key());
      vocabulary.add(token.key());
      vocabulary.add(stem);
      if (stem.length() >= BEGINNING) {
        beginnings.add(stem.substring(0, BEGINNING));
      }
    }
  }

  /** Learns the words a unit may be found by. */
  void count(Set<String> stems) {
    stems.forEach(stem -> countsByStem.merge(stem, 1, Integer::sum));
  }

  /** Learns the words of one rule. */
  void countRule(Set<String> names) {
    rules++;
    names.forEach(name -> ruleCounts.merge(name, 1, Integer::sum));
  }

  /** Learns which words stand beside a colour or the like. */
  void learnNeighbours(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!Words.sortOf(tokens.get(i).key()).isEmpty()) {
        String quality = Words.stem(tokens.get(i).key());
        if (i + 1 < tokens.size()) {
          pairs.add(tokens.get(i).key() + " " + tokens.get(i + 1).key());
        }
        for (int j = Math.max(0, i - BESIDE); j < Math.min(tokens.size(), i + BESIDE + 1); j++) {
          if (j != i && tokens.get(j).isWord()) {
            qualitiesByNeighbour
                .computeIfAbsent(Words.stem(tokens.get(j).key()), ignored -> new HashSet<>())
                .add(quality);
          }
        }
      }
    }
  }

  /** Learns the name of a thing. */
  void learnTitle(String title) {
    List<Token> tokens = Token.listOf(title);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      titlePairs.add(tokens.get(i).key() + " " + tokens.get(i + 1).key());
    }
  }

  private void addInitials(List<Token> tokens) {
    StringBuilder capitals = new StringBuilder();
    for (Token token : tokens) {
      if (token.isWord() && token.isCapitalised()) {
        capitals.appendCodePoint(token.text().codePointAt(0));
        for (int from = 0;
            from + 2 <= capitals.length() && capitals.length() <= MOST_INITIALS;
            from++) {
          initials.add(capitals.substring(from));
        }
      } else {
        capitals.setLength(0);
      }
    }
  }

  /** Whether the word stands anywhere in the evidence. */
  public boolean knows(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return vocabulary.contains(key) || vocabulary.contains(Words.stem(key));
  }

  /** Whether the evidence has the word, or a long one that begins alike. */
  public boolean hasLike(String stem) {
    return vocabulary.contains(stem)
        || (stem.length() >= BEGINNING && beginnings.contains(stem.substring(0, BEGINNING)));
  }

  /** Whether a name of the evidence is shortened so: EU for European Union. */
  public boolean hasInitials(String capitals) {
    return initials.contains(capitals);
  }

  /** Whether the evidence has a colour or the like right before the other word. */
  public boolean stand(String quality, String next) {
    return pairs.contains(quality + " " + next);
  }

  /** Colours and the like that stand within a few words of this one. */
  public Set<String> qualitiesBeside(String stem) {
    return qualitiesByNeighbour.getOrDefault(stem, Set.of());
  }

  /** Whether two words stand side by side in a title: the 24 of "Burren 24 Backpack". */
  public boolean isInTitle(String first, String second) {
    return titlePairs.contains(first + " " + second);
  }

  /** How often a word of this stem stands in the evidence. */
  public int countOf(String stem) {
    return countsByStem.getOrDefault(stem, 0);
  }

  /** What a word tells: one that no text has tells most, one in each sentence little. */
  public double ruleWeight(String name) {
    int count = ruleCounts.getOrDefault(name, 0);
    if (count == 0) {
      return CommonWords.has(name) ? 0.4 : 1;
    }
    double all = Math.log(rules + 1.0);
    return Math.max(0.4, (all - Math.log(count)) / all);
  }
}
