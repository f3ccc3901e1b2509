package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell which attribute a sentence speaks of: shipped on one day, expected on
 * another.
 */
public final class AttributeCues {
  private static final Map<String, Set<String>> DATES = Languages.dateCues();
  private static final Map<String, Set<String>> AMOUNTS = Languages.amountCues();

  private AttributeCues() {}

  /**
   * Whether words near a value allow it to be the attribute's.
   *
   * @param present the attributes that the evidence has at all
   */
  public static boolean allow(
      Reading.Kind kind, String attribute, List<Token> nearby, Set<String> present) {
    Map<String, Set<String>> cues =
        switch (kind) {
          case DATE -> DATES;
          case PRICE -> AMOUNTS;
          default -> Map.of();
        };
    Set<String> own = cues.getOrDefault(attribute, Set.of());
    if (cues.isEmpty() || own.isEmpty()) {
      return true;
    }
    Set<String> keys = new HashSet<>();
    nearby.forEach(token -> keys.add(token.key()));
    if (own.stream().anyMatch(keys::contains)) {
      return true;
    }
    return cues.entrySet().stream()
        .filter(entry -> isDecisive(entry.getKey()) && present.contains(entry.getKey()))
        .noneMatch(entry -> entry.getValue().stream().anyMatch(keys::contains));
  }

  private static boolean isDecisive(String attribute) {
    return !Set.of("lowest price", "highest price", "price").contains(attribute);
  }

  /** Attributes that one word may mean alike, as far as subjects compete over them. */
  public static String family(String attribute) {
    return attribute.contains("price") && !attribute.startsWith("former") ? "price" : attribute;
  }
}
