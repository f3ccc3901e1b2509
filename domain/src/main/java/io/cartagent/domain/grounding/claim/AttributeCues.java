package io.cartagent.domain.grounding.claim;

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
  private static final Map<String, Set<String>> DATES =
      Map.of(
          "placed on", Set.of("placed", "ordered", "bought", "purchased"),
          "shipped on", Set.of("shipped", "dispatched", "sent", "left"),
          "expected delivery",
              Set.of(
                  "expected", "estimated", "arrive", "arrives", "due", "should", "passed", "will"),
          "delivered on", Set.of("delivered", "arrived"),
          "cancelled on", Set.of("cancelled", "canceled"),
          "refunded on", Set.of("refunded", "refund"),
          "requested on", Set.of("requested", "return", "returned"));
  private static final Map<String, Set<String>> AMOUNTS =
      Map.of(
          "total", Set.of("total", "altogether", "sum"),
          "price", Set.of("price", "priced", "costs", "cost", "each"),
          "former price",
              Set.of(
                  "was",
                  "instead",
                  "former",
                  "formerly",
                  "reduced",
                  "originally",
                  "before",
                  "compare"),
          "lowest price",
              Set.of("from", "lowest", "cheapest", "starts", "starting", "between", "ranges"),
          "highest price", Set.of("to", "highest", "up", "and", "between"),
          "amount refunded", Set.of("refund", "refunded", "back", "refunds"),
          "total refunded", Set.of("refund", "refunded", "back", "refunds"));

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
