package io.cartagent.domain.grounding.polarity;

import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One clause: what it speaks of, and whether it denies it. */
public record Side(
    Set<String> stems,
    Set<String> denied,
    boolean denies,
    boolean open,
    boolean modal,
    boolean exists,
    Token at) {
  /** Whether one of the two denies what the other affirms. */
  public boolean opposes(Side other) {
    if (denies == other.denies
        || open
        || other.open
        || (modal != other.modal && (modal || denies))) {
      return false;
    }
    Set<String> affirmed = denies ? other.stems : stems;
    return (denies ? denied : other.denied).stream().anyMatch(affirmed::contains);
  }

  /** Cuts a text at its signs and at words that open another clause. */
  public static List<Side> listOf(List<Token> tokens) {
    List<Side> sides = new ArrayList<>();
    Cut cut = new Cut();
    for (Token token : tokens) {
      boolean sign = !token.isAlphanumeric() && ",;:.!?|()–—".contains(token.text());
      if (sign || Negation.turns(token.key())) {
        cut.open |= token.text().equals("?");
        cut.close(sides);
        cut = new Cut();
        cut.open = CONDITIONS.contains(token.key());
      } else {
        cut.add(token);
      }
    }
    cut.close(sides);
    return List.copyOf(sides);
  }

  private static final Set<String> MODALS =
      Words.setOf(
          """
          can able may possible allowed permitted eligible entitled cannot can't unable could
          couldn't impossible kann können peut puede
          """);
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "when");

  /** A clause being read. */
  private static final class Cut {
    private final Set<String> stems = new HashSet<>();
    private final Set<String> denied = new HashSet<>();
    private boolean denies;
    private boolean open;
    private boolean modal;
    private boolean exists;
    private int reach;
    private @Nullable Token at;

    void add(Token token) {
      String key = token.key();
      open |= CONDITIONS.contains(key) || key.equals("only");
      modal |= MODALS.contains(key);
      exists |= key.equals("there");
      if (Negation.isNegator(key)) {
        denies = true;
        reach = REACH;
        at = token;
      } else if (token.isWord() && !Words.isFunction(key) && !Words.isCourtesy(key)) {
        String stem = Words.stem(key);
        stems.add(stem);
        if (reach-- > 0) {
          denied.add(stem);
        }
        at = at == null ? token : at;
      }
    }

    void close(List<Side> sides) {
      if (at != null && !stems.isEmpty()) {
        sides.add(new Side(Set.copyOf(stems), Set.copyOf(denied), denies, open, modal, exists, at));
      }
    }
  }

  private static final int REACH = 2;
}
