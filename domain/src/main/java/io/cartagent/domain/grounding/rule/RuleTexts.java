package io.cartagent.domain.grounding.rule;

import io.cartagent.domain.grounding.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sentences of the shop's texts, read as rules. */
public final class RuleTexts {
  /** What is said by nothing. */
  public static final Rule NONE = new Rule(Set.of(), Set.of(), false, Set.of(), Set.of(), Set.of());

  private RuleTexts() {}

  /**
   * One sentence of a text.
   *
   * @param names concepts of all its words
   * @param affirmed concepts it does not deny
   * @param denies whether it denies anything
   * @param reaches how far it reaches
   * @param groups the people it holds for, where it names them
   * @param rights what it says may be done
   */
  public record Rule(
      Set<String> names,
      Set<String> affirmed,
      boolean denies,
      Set<RuleParts.Reach> reaches,
      Set<String> groups,
      Set<String> rights) {}

  public static Rule of(List<Token> tokens) {
    Set<String> names = new HashSet<>();
    Set<String> affirmed = new HashSet<>();
    List<RuleTerms.Term> terms = RuleTerms.of(tokens);
    for (RuleTerms.Term term : terms) {
      names.add(term.name());
      if (!term.denied()) {
        affirmed.add(term.name());
      }
    }
    return new Rule(
        Set.copyOf(names),
        Set.copyOf(affirmed),
        RuleWords.denies(tokens),
        RuleParts.reachesOf(tokens),
        RuleParts.groupsOf(tokens, terms),
        Rights.grantedBy(tokens, terms));
  }
}
