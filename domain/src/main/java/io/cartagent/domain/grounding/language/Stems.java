package io.cartagent.domain.grounding.language;

import io.cartagent.domain.grounding.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The stems of a text's words, without those that say nothing. */
public final class Stems {
  private Stems() {}

  public static Set<String> of(String text) {
    Set<String> stems = new HashSet<>();
    for (Token token : Token.listOf(text)) {
      if (token.isAlphanumeric() && !Words.isFunction(token.key())) {
        stems.add(Words.stem(token.key()));
      }
    }
    return stems;
  }

  /** Words and numbers of a name, as they are written. */
  public static Set<String> keysWithDigits(List<Token> tokens) {
    Set<String> keys = new HashSet<>();
    for (Token token : tokens) {
      if (token.text().chars().anyMatch(Character::isDigit)) {
        keys.add(token.key());
      }
    }
    return keys;
  }
}
