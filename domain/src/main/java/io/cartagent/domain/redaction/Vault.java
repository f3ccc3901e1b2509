package io.cartagent.domain.redaction;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Hides personal data behind placeholders such as {@code [EMAIL_1]} and knows the way back, for one
 * conversation. The same value has the same placeholder in every turn, and the same texts hidden in
 * the same order give the same placeholders. What a stranger types as a placeholder is not one: it
 * is defused before anything is hidden. Not safe for concurrent use.
 */
public final class Vault {
  private final Map<String, String> placeholderOf = new HashMap<>();
  private final Map<String, String> valueOf = new HashMap<>();
  private final Map<DataCategory, Integer> counts = new EnumMap<>(DataCategory.class);

  /** Replaces the personal data in a text. */
  public RedactedText hide(String text) {
    String safe = Placeholders.defuse(text);
    StringBuilder hidden = new StringBuilder(safe.length());
    int copied = 0;
    for (PersonalData found : PersonalData.findIn(safe)) {
      hidden.append(safe, copied, found.start());
      hidden.append(placeholderFor(found.category(), safe.substring(found.start(), found.end())));
      copied = found.end();
    }
    return new RedactedText(hidden.append(safe, copied, safe.length()).toString());
  }

  /**
   * Puts back every value this vault has hidden, in one pass: what a value itself holds stays as it
   * is.
   */
  public String reveal(String text) {
    StringBuilder revealed = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = Placeholders.endAt(text, at);
      Optional<String> value = end < 0 ? Optional.empty() : find(text.substring(at, end));
      if (value.isPresent()) {
        revealed.append(value.get());
        at = end;
      } else {
        revealed.append(text.charAt(at++));
      }
    }
    return revealed.toString();
  }

  /** The value behind a placeholder; absent when this vault did not make it. */
  public Optional<String> find(String placeholder) {
    return Optional.ofNullable(valueOf.get(placeholder));
  }

  private String placeholderFor(DataCategory category, String value) {
    return placeholderOf.computeIfAbsent(
        category + ":" + value,
        ignored -> {
          String placeholder = "[" + category + "_" + counts.merge(category, 1, Integer::sum) + "]";
          valueOf.put(placeholder, value);
          return placeholder;
        });
  }
}
