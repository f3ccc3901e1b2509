package io.cartagent.domain.grounding.evidence;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.language.ActWords;
import io.cartagent.domain.grounding.language.StatusWords;
import io.cartagent.domain.grounding.language.Stems;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records that show that something was done, by the source they come from. */
public final class Receipts {
  private final Map<String, Set<String>> acts = new HashMap<>();
  private final Set<String> labelled = new HashSet<>();

  /** Learns of a unit, whose source may be named after an act, or whose status may be one. */
  void learn(EvidenceUnit unit) {
    if (unit.evidence() instanceof Evidence.Fact fact) {
      addChange(fact);
    }
    if (labelled.add(unit.evidence().source().id())) {
      addAct(unit.evidence().source());
    }
  }

  /** Stems that name the act whose result the unit is; empty for what was only looked up. */
  public Set<String> actOf(EvidenceUnit unit) {
    return acts.getOrDefault(unit.evidence().source().id(), Set.of());
  }

  /** A status such as "return requested" is the receipt of that act. */
  private void addChange(Evidence.Fact fact) {
    if (fact.value() instanceof FactValue.Status(String term)
        && (term.contains("requested") || StatusWords.predicateOf(term).isEmpty())) {
      Set<String> changes = new HashSet<>(Stems.of(term));
      changes.removeIf(stem -> !ActWords.isAct(stem));
      if (!changes.isEmpty()) {
        changes.addAll(acts.getOrDefault(fact.source().id(), Set.of()));
        acts.put(fact.source().id(), Set.copyOf(changes));
      }
    }
  }

  private void addAct(Source source) {
    List<Token> label = Token.listOf(source.label());
    if (source.kind() == SourceKind.ORDER && !label.isEmpty()) {
      String first = Words.stem(label.getFirst().key());
      if (ActWords.isAct(first)) {
        Set<String> act = Stems.of(source.label());
        act.addAll(acts.getOrDefault(source.id(), Set.of()));
        acts.put(source.id(), Set.copyOf(act));
      }
    }
  }
}
