package io.cartagent.domain.grounding.evidence;

import io.cartagent.domain.grounding.claim.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which records are of which order, so that what is so of one is not said of another. */
public final class OrderNumbers {
  /** What names an order: its own number, and the names of its parcels. */
  private static final Set<String> NUMBERS = Set.of("order number", "parcel");

  private final Map<String, List<EvidenceUnit>> numbersBySource = new HashMap<>();

  void learn(EvidenceUnit unit) {
    if (NUMBERS.contains(unit.attribute())) {
      numbersBySource
          .computeIfAbsent(unit.evidence().source().id(), ignored -> new ArrayList<>())
          .add(unit);
    }
  }

  /** The records of the orders these readings name; empty when they name none. */
  public Set<String> sourcesNamed(List<Reading> readings) {
    Set<String> named = new HashSet<>();
    for (Reading reading : readings) {
      if (reading.kind() == Reading.Kind.IDENTIFIER) {
        numbersBySource.forEach((source, numbers) -> {
          if (numbers.stream().anyMatch(number -> number.tells(reading))) {
            named.add(source);
          }
        });
      }
    }
    return named;
  }

  /** Whether the unit is of the record of one order. */
  public boolean isOfOrder(EvidenceUnit unit) {
    return numbersBySource.containsKey(unit.evidence().source().id());
  }
}
