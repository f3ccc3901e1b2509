package io.cartagent.domain.grounding.polarity;

import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.Topic;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words of a text are said not to be so. */
public final class Negation {
  private static final Set<String> NEGATORS = Languages.words(Topic.NEGATIONS);
  private static final Set<String> TURNS =
      Set.of("but", "however", "although", "though", "while", "whereas", "if", "unless", "because");
  private static final int REACH = 2;

  private Negation() {}

  /**
   * What a text says of its words.
   *
   * @param denied stems of the first words after a negator
   * @param affirmed stems of all other words
   */
  public record Polarities(Set<String> denied, Set<String> affirmed) {
    public boolean onlyDenies(String stem) {
      return denied.contains(stem) && !affirmed.contains(stem);
    }
  }

  public static Polarities read(List<Token> tokens) {
    Set<String> denied = new HashSet<>();
    Set<String> affirmed = new HashSet<>();
    int reach = 0;
    for (Token token : tokens) {
      boolean sign = !token.isAlphanumeric() && !token.text().equals("-");
      if (sign || TURNS.contains(token.key())) {
        reach = 0;
      }
      if (NEGATORS.contains(token.key())) {
        reach = REACH;
      } else if (token.isWord() && !Words.isFunction(token.key())) {
        (reach > 0 ? denied : affirmed).add(Words.stem(token.key()));
        reach--;
      }
    }
    return new Polarities(Set.copyOf(denied), Set.copyOf(affirmed));
  }

  /** Whether another clause begins at the word. */
  static boolean turns(String key) {
    return TURNS.contains(key) || key.equals("and") || key.equals("since") || key.equals("which");
  }

  public static boolean isNegator(String key) {
    return NEGATORS.contains(key);
  }
}
