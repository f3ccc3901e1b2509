package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.Topic;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a sentence that may name what it is about. */
public final class SubjectNames {
  private static final Map<String, Integer> ORDINALS = Languages.numbers(Topic.ORDINALS);
  private static final Set<String> PARCELS = Languages.words(Topic.PARCELS);

  private SubjectNames() {}

  /** A name for the n-th parcel that no text can hold. */
  public static String parcel(int number) {
    return "parcel:" + number;
  }

  /** Stems between two places, without the trade's own nouns, and names of numbered parcels. */
  public static Set<String> in(List<Token> tokens, int start, int end) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.start() < start || token.end() > end || !token.isAlphanumeric()) {
        continue;
      }
      boolean figure = token.isNumber() && !(i > 0 && tokens.get(i - 1).key().equals("#"));
      boolean small = token.text().length() < 4 || token.text().indexOf('.') >= 0;
      if (!Words.isFunction(token.key()) && !Words.isTrade(token.key()) && !(figure && small)) {
        names.add(Words.stem(token.key()));
      }
      if (i > 0 && isParcel(tokens.get(i - 1)) && isSmall(token.key())) {
        names.add(parcel(token.key().charAt(0) - '0'));
      }
      if (ORDINALS.containsKey(token.key())
          && i + 1 < tokens.size()
          && (isParcel(tokens.get(i + 1)) || tokens.get(i + 1).key().equals("one"))) {
        names.add(parcel(ORDINALS.get(token.key())));
      }
    }
    return names;
  }

  private static boolean isParcel(Token token) {
    return PARCELS.contains(token.key()) || PARCELS.contains(Words.stem(token.key()));
  }

  private static boolean isSmall(String key) {
    return key.length() == 1 && Character.isDigit(key.charAt(0));
  }

  /** Whether one thing is named by all the words that name the other, and by more. */
  public static boolean isMore(Set<String> more, Set<String> less) {
    return more.size() > less.size() && more.containsAll(less);
  }
}
