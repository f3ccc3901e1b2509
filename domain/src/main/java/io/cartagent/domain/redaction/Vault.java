package io.cartagent.domain.redaction;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Hides personal data behind placeholders such as {@code [EMAIL_1]} and knows the way back, for one
 * conversation. The same value has the same placeholder in every turn. What a stranger types as a
 * placeholder is not one: it is defused before anything is hidden. Not safe for concurrent use.
 */
public final class Vault {
  private final Map<String, String> placeholderOf = new LinkedHashMap<>();
  private final Map<String, String> valueOf = new LinkedHashMap<>();
  private final Map<DataCategory, Integer> counts = new EnumMap<>(DataCategory.class);

  /** Replaces the personal data in a text. */
  public RedactedText hide(String text) {
    return new RedactedText(text);
  }

  /** Puts back every value this vault has hidden. */
  public String reveal(String text) {
    String revealed = text;
    for (Map.Entry<String, String> entry : valueOf.entrySet()) {
      revealed = revealed.replace(entry.getKey(), entry.getValue());
    }
    return revealed;
  }

  String placeholderFor(DataCategory category, String value) {
    return placeholderOf.computeIfAbsent(
        category + ":" + value,
        ignored -> {
          String placeholder = "[" + category + "_" + counts.merge(category, 1, Integer::sum) + "]";
          valueOf.put(placeholder, value);
          return placeholder;
        });
  }
}
