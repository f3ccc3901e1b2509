package io.cartagent.domain.grounding.arithmetic;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.claim.Reading;
import io.cartagent.domain.grounding.evidence.EvidenceUnit;
import io.cartagent.domain.grounding.language.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the things the evidence lists. */
final class CountReckoning {
  private CountReckoning() {}

  /** How many things of one source share an attribute and its value. */
  static Optional<Arithmetic.Derivation> derive(Reading claim, List<EvidenceUnit> units) {
    Map<String, List<EvidenceUnit>> groups = new LinkedHashMap<>();
    for (EvidenceUnit unit : units) {
      if (unit.evidence() instanceof Evidence.Fact fact) {
        String key = fact.source().id() + "\n" + fact.attribute();
        groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(unit);
        if (fact.value() instanceof FactValue.Status(String term)) {
          groups.computeIfAbsent(key + "\n" + term, ignored -> new ArrayList<>()).add(unit);
        }
      }
    }
    return groups.values().stream()
        .filter(group -> group.size() > 1 || !group.getFirst().attribute().equals("status"))
        .filter(group -> claim.keys().contains(Integer.toString(group.size())))
        .filter(group -> countsAs(claim.unit(), group.getFirst().attribute()))
        .findFirst()
        .map(group -> new Arithmetic.Derivation("count of " + group.getFirst().attribute(), group));
  }

  private static boolean countsAs(String unit, String attribute) {
    return switch (attribute) {
      case "item" -> unit.equals("piece") || unit.equals("product");
      case "status", "parcel" -> unit.equals("parcel");
      case "availability" -> Set.of("variant", "siz", "color", "colour").contains(unit);
      default -> unit.equals(Words.stem(attribute));
    };
  }
}
