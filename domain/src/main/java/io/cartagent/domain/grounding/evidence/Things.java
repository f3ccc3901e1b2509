package io.cartagent.domain.grounding.evidence;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.claim.SubjectNames;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The products the evidence tells of, by their titles, and which of them a text names. */
public final class Things {
  private final Map<String, Set<String>> titles = new LinkedHashMap<>();

  /** Learns the product a piece of evidence is about. */
  void learn(Evidence evidence) {
    if (evidence.source().kind() == SourceKind.PRODUCT) {
      Set<String> title = new HashSet<>();
      for (Token token : Token.listOf(evidence.source().label())) {
        if (token.isAlphanumeric() && !Words.isFunction(token.key())) {
          title.add(Words.stem(token.key()));
        }
      }
      titles.put(evidence.source().label(), Set.copyOf(title));
    }
  }

  /** Whether there are several, so that one could be taken for another. */
  boolean areSeveral() {
    return titles.size() > 1;
  }

  /** The product a source describes, and those its words name. */
  Set<String> toldBy(Evidence evidence, List<Token> tokens) {
    Set<String> told = new LinkedHashSet<>(namedIn(tokens));
    if (titles.containsKey(evidence.source().label())) {
      told.add(evidence.source().label());
    }
    return told;
  }

  /**
   * The products named by words written as names, or by all words of a title. Where one is named
   * with more words than another, it is the one that is meant.
   */
  public Set<String> namedIn(List<Token> tokens) {
    if (!areSeveral()) {
      return Set.of();
    }
    Set<String> words = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Token token : tokens) {
      String stem = Words.stem(token.key());
      words.add(stem);
      if (token.isCapitalised() || token.isNumber()) {
        names.add(stem);
      }
    }
    Map<String, Set<String>> common = new LinkedHashMap<>();
    titles.forEach((label, title) -> {
      Set<String> held = new HashSet<>(title);
      held.retainAll(words.containsAll(title) ? words : names);
      if (held.stream().anyMatch(stem -> !Character.isDigit(stem.charAt(0)))) {
        common.put(label, held);
      }
    });
    Set<String> named = new LinkedHashSet<>(common.keySet());
    named.removeIf(label ->
        common.values().stream()
            .anyMatch(rival -> SubjectNames.isMore(rival, common.getOrDefault(label, Set.of()))));
    boolean whole = named.stream().anyMatch(label -> isWhole(label, common));
    named.removeIf(label -> whole && !isWhole(label, common));
    return named;
  }

  private boolean isWhole(String label, Map<String, Set<String>> common) {
    return titles.getOrDefault(label, Set.of()).equals(common.get(label));
  }
}
