package io.cartagent.domain.grounding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words of a text are said not to be so. */
final class Negation {
  private static final Set<String> NEGATORS =
      Set.of(
          "not",
          "never",
          "no",
          "cannot",
          "can't",
          "isn't",
          "aren't",
          "wasn't",
          "weren't",
          "hasn't",
          "haven't",
          "hadn't",
          "won't",
          "couldn't",
          "don't",
          "doesn't",
          "didn't",
          "shouldn't",
          "without",
          "neither",
          "nor",
          "none",
          "nobody",
          "nothing",
          "unable",
          "excluded",
          "except",
          "nicht",
          "kein",
          "keine",
          "keinen",
          "nie",
          "ohne",
          "pas",
          "jamais",
          "sans",
          "nunca",
          "sin");
  private static final Set<String> TURNS =
      Set.of("but", "however", "although", "though", "while", "whereas", "if", "unless", "because");
  private static final int REACH = 5;

  private Negation() {}

  /** The stems of the next few words after each negator, up to a sign or a turn of speech. */
  static Set<String> negatedStems(List<Token> tokens) {
    Set<String> negated = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (NEGATORS.contains(tokens.get(i).key())) {
        addReach(tokens, i + 1, negated);
      }
    }
    return negated;
  }

  static boolean isNegator(String key) {
    return NEGATORS.contains(key);
  }

  static boolean hasNegator(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> NEGATORS.contains(token.key()));
  }

  private static void addReach(List<Token> tokens, int from, Set<String> negated) {
    int words = 0;
    for (int i = from; i < tokens.size() && words < REACH; i++) {
      Token token = tokens.get(i);
      if (!token.isAlphanumeric() || TURNS.contains(token.key())) {
        if (token.text().equals("-")) {
          continue;
        }
        return;
      }
      if (!Words.isFunction(token.key())) {
        negated.add(Words.stem(token.key()));
        words++;
      }
    }
  }
}
