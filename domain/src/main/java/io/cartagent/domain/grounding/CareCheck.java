package io.cartagent.domain.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks how a thing is to be washed and dried. Every method stands in some text of a shop with
 * several articles, so it must be told by the text that is closest to the sentence.
 */
final class CareCheck {
  /** The words that name a method beside a word of care, and what each is a method of. */
  private static final Map<String, String> METHODS =
      Map.ofEntries(
          Map.entry("machine", "washing"),
          Map.entry("hand", "washing"),
          Map.entry("handwash", "washing"),
          Map.entry("tumble", "drying"),
          Map.entry("line", "drying"),
          Map.entry("flat", "drying"),
          Map.entry("maschine", "washing"),
          Map.entry("waschmaschine", "washing"),
          Map.entry("main", "washing"),
          Map.entry("mano", "washing"),
          Map.entry("máquina", "washing"));

  private static final Set<String> CARE =
      Words.setOf(
          """
          wash washes washed washing washable machine dry dries dried drying clean cleaned care waschen
          gewaschen waschbar laver lavable lavar lavado trocknen sécher secar
          """);

  private static final int BESIDE = 3;
  private static final int DENIED_WITHIN = 5;

  private final ClaimExtractor.Extract extract;
  private final EvidenceIndex index;
  private final Binding binding;
  private final Findings findings;

  CareCheck(
      ClaimExtractor.Extract extract, EvidenceIndex index, Binding binding, Findings findings) {
    this.extract = extract;
    this.index = index;
    this.binding = binding;
    this.findings = findings;
  }

  /** A method a text names, and whether it says not to use it. */
  record Method(String name, boolean denied, Token at) {
    private boolean isOfSort(Method other) {
      return METHODS.getOrDefault(name, "").equals(METHODS.getOrDefault(other.name, ""));
    }
  }

  static List<Method> methodsIn(List<Token> tokens) {
    List<Method> methods = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String key = tokens.get(i).key();
      if (METHODS.containsKey(key) && isOfCare(tokens, i)) {
        methods.add(
            new Method(key.equals("handwash") ? "hand" : key, isDenied(tokens, i), tokens.get(i)));
      }
    }
    return methods;
  }

  private static boolean isOfCare(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - BESIDE); i < Math.min(tokens.size(), at + BESIDE + 1); i++) {
      if (i != at && CARE.contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenied(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - DENIED_WITHIN); i--) {
      String key = tokens.get(i).key();
      if (Negation.isNegator(key)) {
        return true;
      }
      if (",;:.".contains(key)) {
        return false;
      }
    }
    return false;
  }

  void check() {
    for (Method claimed : methodsIn(extract.tokens())) {
      long with = -1;
      long against = -1;
      for (EvidenceUnit unit : index.units()) {
        List<Method> told = unit.methods();
        if (!told.isEmpty() && binding.isAboutNamed(unit)) {
          long near = nearness(unit);
          if (told.stream().anyMatch(method -> agrees(method, claimed))) {
            with = Math.max(with, near);
          } else if (told.stream().anyMatch(claimed::isOfSort)) {
            against = Math.max(against, near);
          }
        }
      }
      if (against > with) {
        findings.fault(
            new Claim.Attribute(claimed.at().text()),
            claimed.at().start(),
            claimed.at().end(),
            "the evidence tells another way for this");
      }
    }
  }

  /** Telling to wash by hand agrees with telling not to use the machine. */
  private static boolean agrees(Method told, Method claimed) {
    return told.name().equals(claimed.name())
        ? told.denied() == claimed.denied()
        : claimed.denied() && !told.denied() && told.isOfSort(claimed);
  }

  private long nearness(EvidenceUnit unit) {
    return extract.tokens().stream()
        .filter(Token::isAlphanumeric)
        .map(Token::key)
        .filter(key -> !Words.isFunction(key))
        .map(Words::stem)
        .distinct()
        .filter(stem -> unit.stems().contains(stem) || unit.subject().contains(stem))
        .count();
  }
}
