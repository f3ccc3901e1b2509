package io.cartagent.domain.redaction;

import io.cartagent.domain.redaction.finding.DataCategory;
import io.cartagent.domain.redaction.finding.KnownPeople;
import io.cartagent.domain.redaction.finding.PersonalData;
import io.cartagent.domain.redaction.finding.PersonalDataFinder;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hides personal data behind placeholders such as {@code [EMAIL_1]} and knows the way back, for one
 * conversation. The same value has the same placeholder in every turn, and the same texts hidden in
 * the same order give the same placeholders. Who was named once is known from then on. What a
 * stranger types as a placeholder is not one: it is defused before anything is hidden. Not safe for
 * concurrent use.
 */
public final class Vault {
  private final PersonalDataFinder finder;
  private final KnownPeople known = new KnownPeople();
  private final Map<String, String> placeholderOf = new HashMap<>();
  private final Map<String, String> valueOf = new HashMap<>();
  private final Map<DataCategory, Integer> counts = new EnumMap<>(DataCategory.class);

  /** With the domain's own rules. */
  public Vault() {
    this(new PersonalDataFinder());
  }

  /** With a finder that others share. */
  public Vault(PersonalDataFinder finder) {
    this.finder = finder;
  }

  /** Makes a person known, such as the customer of an order: their name is hidden from now on. */
  public void know(String personsName) {
    known.addName(personsName);
  }

  /** Replaces the personal data in a text. */
  public RedactedText hide(String text) {
    String safe = Placeholders.defuse(text);
    StringBuilder hidden = new StringBuilder(safe.length());
    int copied = 0;
    for (PersonalData found : findIn(safe)) {
      hidden.append(safe, copied, found.start());
      hidden.append(placeholderFor(found.category(), safe.substring(found.start(), found.end())));
      copied = found.end();
    }
    return new RedactedText(hidden.append(safe, copied, safe.length()).toString());
  }

  /**
   * What {@link #hide} would replace in a text, in order. Remembers what it found as hiding does.
   */
  public List<PersonalData> findIn(String text) {
    List<PersonalData> found = finder.find(text, known);
    for (PersonalData datum : found) {
      known.remember(datum, text);
    }
    return found;
  }

  /**
   * Puts back every value this vault has hidden, in one pass: what a value itself holds stays as it
   * is.
   */
  public String reveal(String text) {
    return reveal(text, EnumSet.allOf(DataCategory.class));
  }

  /** Puts back values of some kinds only. */
  public String reveal(String text, Set<DataCategory> kinds) {
    StringBuilder revealed = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int start = at;
      int end = Placeholders.endAt(text, start);
      Optional<String> value =
          end < 0
              ? Optional.empty()
              : find(text.substring(at, end))
                  .filter(ignored -> Placeholders.isOneOf(kinds, text, start));
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

  /**
   * Placeholder to value, everything hidden so far: personal data, for an encrypted record only.
   */
  public Map<String, String> contents() {
    return Map.copyOf(valueOf);
  }

  /** A vault that reveals what another has hidden. */
  public static Vault holding(Map<String, String> contents) {
    Vault vault = new Vault();
    vault.valueOf.putAll(contents);
    return vault;
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
