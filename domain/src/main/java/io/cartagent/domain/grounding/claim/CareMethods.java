package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.polarity.Negation;
import io.cartagent.domain.grounding.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the ways to wash and dry a thing that a text tells or forbids. */
public final class CareMethods {
  /** The words that name a method beside a word of care, and what each is a method of. */
  private static final Map<String, String> METHODS =
      Map.ofEntries(
          Map.entry("machine", "washing"),
          Map.entry("hand", "washing"),
          Map.entry("handwash", "washing"),
          Map.entry("tumble", "drying"),
          Map.entry("line", "drying"),
          Map.entry("flat", "drying"),
          Map.entry("maschine", "washing"),
          Map.entry("waschmaschine", "washing"),
          Map.entry("main", "washing"),
          Map.entry("mano", "washing"),
          Map.entry("máquina", "washing"));

  private static final Set<String> CARE =
      Words.setOf(
          """
          wash washes washed washing washable machine dry dries dried drying clean cleaned care waschen
          gewaschen waschbar laver lavable lavar lavado trocknen sécher secar
          """);

  private static final int BESIDE = 3;
  private static final int DENIED_WITHIN = 5;

  private CareMethods() {}

  /** A method a text names, and whether it says not to use it. */
  public record Method(String name, boolean denied, Token at) {
    /** Telling to wash by hand agrees with telling not to use the machine. */
    public boolean agreesWith(Method claimed) {
      return name.equals(claimed.name)
          ? denied == claimed.denied
          : claimed.denied && !denied && isOfSort(claimed);
    }

    /** Whether both are ways to wash, or ways to dry. */
    public boolean isOfSort(Method other) {
      return METHODS.getOrDefault(name, "").equals(METHODS.getOrDefault(other.name, ""));
    }
  }

  public static List<Method> in(List<Token> tokens) {
    List<Method> methods = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String key = tokens.get(i).key();
      if (METHODS.containsKey(key) && isOfCare(tokens, i)) {
        methods.add(
            new Method(key.equals("handwash") ? "hand" : key, isDenied(tokens, i), tokens.get(i)));
      }
    }
    return methods;
  }

  private static boolean isOfCare(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - BESIDE); i < Math.min(tokens.size(), at + BESIDE + 1); i++) {
      if (i != at && CARE.contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenied(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - DENIED_WITHIN); i--) {
      String key = tokens.get(i).key();
      if (Negation.isNegator(key)) {
        return true;
      }
      if (",;:.".contains(key)) {
        return false;
      }
    }
    return false;
  }
}
