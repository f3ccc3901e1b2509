package io.cartagent.domain.grounding.evidence;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The short values of records, such as a variant's colour, grouped by the thing they belong to. */
public final class OptionRecords {
  private static final int LONGEST_VALUE = 3;

  /** Names of attributes whose values exclude each other. */
  private static final Set<String> OPTIONS =
      Words.setOf(
          """
          color colour size material style cabin class membership tier level pattern design finish
          fabric farbe größe couleur taille talla insurance
          """);

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Set<String>> attributesByValue = new HashMap<>();
  private final Map<String, List<Entry>> entriesByAttribute = new HashMap<>();

  /**
   * One thing.
   *
   * @param values stems of its short values
   * @param names stems that name it
   */
  public record Entry(Set<String> values, Set<String> names, List<EvidenceUnit> units) {
    /** How clearly the words and values of a sentence point at this thing. */
    public double score(List<Reading> readings, Set<String> words) {
      double score = 0;
      for (Reading reading : readings) {
        double weight =
            switch (reading.kind()) {
              case IDENTIFIER -> 4;
              case PRICE -> 3;
              case DATE, TIME -> 2;
              case COUNT -> 1;
              default -> 0;
            };
        if (weight > 0 && units.stream().anyMatch(unit -> unit.tells(reading))) {
          score += weight;
        }
      }
      for (String word : words) {
        score += values.contains(word) ? 1 : names.contains(word) ? 0.5 : 0;
      }
      return score;
    }
  }

  void add(EvidenceUnit unit, Evidence.Fact fact) {
    Entry entry =
        entries.computeIfAbsent(
            fact.source().id() + "\n" + fact.subject(),
            ignored -> new Entry(new HashSet<>(), new HashSet<>(), new ArrayList<>()));
    entry.units().add(unit);
    entry.names().addAll(unit.subject());
    if (!(fact.value() instanceof FactValue.Words(String text))) {
      return;
    }
    List<Token> tokens = Token.listOf(text);
    if (tokens.size() > LONGEST_VALUE || tokens.stream().anyMatch(token -> !token.isWord())) {
      return;
    }
    String attribute = lastWord(fact.attribute());
    if (!OPTIONS.contains(attribute)) {
      return;
    }
    for (Token token : tokens) {
      String stem = Words.stem(token.key());
      entry.values().add(stem);
      attributesByValue.computeIfAbsent(stem, ignored -> new HashSet<>()).add(attribute);
    }
    entriesByAttribute.computeIfAbsent(attribute, ignored -> new ArrayList<>()).add(entry);
  }

  public static boolean isAttribute(String key) {
    return OPTIONS.contains(key);
  }

  public boolean isValue(String stem) {
    return attributesByValue.containsKey(stem);
  }

  /** Every thing that has a value of the same sort as this one. */
  public List<Entry> withAttributeOf(String stem) {
    List<Entry> found = new ArrayList<>();
    attributesByValue
        .getOrDefault(stem, Set.of())
        .forEach(attribute -> found.addAll(entriesByAttribute.get(attribute)));
    return found;
  }

  private static String lastWord(String attribute) {
    return attribute.substring(attribute.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
