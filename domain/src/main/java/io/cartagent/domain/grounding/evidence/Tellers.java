package io.cartagent.domain.grounding.evidence;

import io.cartagent.domain.grounding.claim.NumberScanner;
import io.cartagent.domain.grounding.claim.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Finds the units that tell a value, and the sentences that hold a word. */
public final class Tellers {
  private final Map<String, List<EvidenceUnit>> tellersByKey = new HashMap<>();
  private final Map<Reading.Kind, List<EvidenceUnit>> unitsByKind =
      new EnumMap<>(Reading.Kind.class);
  private final Map<String, List<EvidenceUnit>> textsByStem = new HashMap<>();
  private final IdentityHashMap<EvidenceUnit, Integer> places = new IdentityHashMap<>();
  private final Set<String> years = new HashSet<>();

  void learn(EvidenceUnit unit) {
    places.put(unit, places.size());
    if (!unit.isFact()) {
      unit.stems()
          .forEach(
              stem -> textsByStem.computeIfAbsent(stem, ignored -> new ArrayList<>()).add(unit));
    }
    Set<Reading.Kind> kinds = EnumSet.noneOf(Reading.Kind.class);
    Set<String> keys = new HashSet<>();
    for (Reading reading : unit.readings()) {
      if (reading.kind() == Reading.Kind.DATE) {
        reading.keys().stream()
            .filter(key -> key.length() >= 7)
            .forEach(key -> years.add(key.substring(0, 4)));
      }
      if (kinds.add(reading.kind())) {
        unitsByKind.computeIfAbsent(reading.kind(), ignored -> new ArrayList<>()).add(unit);
      }
      for (String key : reading.keys()) {
        if (keys.add(reading.kind().name() + " " + key)) {
          tellersByKey
              .computeIfAbsent(reading.kind().name() + " " + key, ignored -> new ArrayList<>())
              .add(unit);
        }
      }
    }
  }

  /** The units that tell just this, in the order of the evidence. */
  public List<EvidenceUnit> of(Reading claim) {
    NavigableMap<Integer, EvidenceUnit> tellers = new TreeMap<>();
    for (String key : claim.keys()) {
      if (!key.startsWith(NumberScanner.BARE)) {
        collect(claim.kind().name() + " " + key, claim, tellers);
      }
      if (claim.kind() == Reading.Kind.PRICE) {
        collect(
            Reading.Kind.COUNT.name() + " " + key.substring(0, key.indexOf(' ')), claim, tellers);
      }
    }
    if (tellers.isEmpty()) {
      claim.keys().stream()
          .filter(key -> key.startsWith(NumberScanner.BARE))
          .forEach(key -> collect(claim.kind().name() + " " + key, claim, tellers));
    }
    return List.copyOf(tellers.values());
  }

  private void collect(String key, Reading claim, Map<Integer, EvidenceUnit> into) {
    for (EvidenceUnit unit : tellersByKey.getOrDefault(key, List.of())) {
      if (unit.tells(claim)) {
        into.put(places.getOrDefault(unit, 0), unit);
      }
    }
  }

  /** The units that tell a value of this kind. */
  public List<EvidenceUnit> withKind(Reading.Kind kind) {
    return unitsByKind.getOrDefault(kind, List.of());
  }

  /** Whether the evidence dates anything in the year. */
  public boolean isYear(int year) {
    return years.contains(Integer.toString(year));
  }

  /** Sentences that hold any of the stems. */
  public Set<EvidenceUnit> near(Set<String> stems) {
    Set<EvidenceUnit> near = Collections.newSetFromMap(new IdentityHashMap<>());
    stems.forEach(stem -> near.addAll(textsByStem.getOrDefault(stem, List.of())));
    return near;
  }
}
