package io.cartagent.domain.grounding.arithmetic;

import io.cartagent.domain.grounding.claim.SubjectNames;
import io.cartagent.domain.grounding.text.Token;
import java.util.List;
import java.util.Set;

/** Which of two prices a sentence says is the higher one. */
public final class Comparison {
  private static final Set<String> LOWER = Set.of("cheaper", "less");
  private static final Set<String> HIGHER = Set.of("dearer", "pricier", "expensive", "more");

  /** Whether the word compares two prices. */
  public static boolean compares(String key) {
    return LOWER.contains(key) || HIGHER.contains(key);
  }

  private Comparison() {}

  /** Whether the dearer one is the one that the sentence says is dearer, if it says so. */
  static boolean isRightWay(Arithmetic.Amount a, Arithmetic.Amount b, List<Token> sentence) {
    int than = -1;
    boolean lower = false;
    boolean higher = false;
    for (Token token : sentence) {
      than = than < 0 && token.key().equals("than") ? token.start() : than;
      lower |= LOWER.contains(token.key());
      higher |= HIGHER.contains(token.key());
    }
    if (than < 0 || lower == higher) {
      return true;
    }
    Set<String> before = SubjectNames.in(sentence, 0, than);
    Set<String> after = SubjectNames.in(sentence, than, Integer.MAX_VALUE);
    for (Token token : sentence) {
      if (token.isNumber()) {
        (token.start() < than ? before : after).add(token.key());
      }
    }
    int lead = pull(a, before, after) - pull(b, before, after);
    int order = a.value().compareTo(b.value());
    if (lead == 0) {
      return !isBound(a) && !isBound(b);
    }
    return (lead > 0 ? order : -order) > 0 == higher;
  }

  /** A lowest or highest price belongs to no variant that could be compared. */
  private static boolean isBound(Arithmetic.Amount amount) {
    return amount.unit().attribute().endsWith("est price");
  }

  private static int pull(Arithmetic.Amount amount, Set<String> before, Set<String> after) {
    Set<String> subject = amount.unit().subject();
    return (int)
        (before.stream().filter(subject::contains).count()
            - after.stream().filter(subject::contains).count());
  }
}
