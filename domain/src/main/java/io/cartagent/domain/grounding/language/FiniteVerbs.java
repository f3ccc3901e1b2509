package io.cartagent.domain.grounding.language;

import java.util.Set;

/** The verbs that make a clause of the words around them. */
public final class FiniteVerbs {
  private static final Set<String> MODALS =
      Set.of(
          "can", "may", "will", "must", "cannot", "can't", "could", "might", "you'll", "we'll",
          "won't", "never", "always", "do", "does", "don't", "doesn't");
  private static final Set<String> BEING =
      Set.of("is", "are", "isn't", "aren't", "be", "been", "was", "were", "not", "gets");

  private FiniteVerbs() {}

  public static boolean isModal(String key) {
    return MODALS.contains(key);
  }

  public static boolean isBeing(String key) {
    return BEING.contains(key);
  }

  /** Whether the word makes a clause of what stands around it. */
  public static boolean isFinite(String key) {
    return isModal(key) || isBeing(key);
  }
}
