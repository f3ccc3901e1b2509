package io.cartagent.domain.grounding.rule;

import io.cartagent.domain.grounding.polarity.Negation;
import io.cartagent.domain.grounding.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says may be done. That something is eligible for exchange is told by a text which
 * says that it can be exchanged, and by none in which an exchange can merely take a week.
 */
public final class Rights {
  /** How far what may be done stands from the word that says so. */
  private static final int REACH = 4;

  private static final Set<String> MODALS = Set.of("can", "may", "could");
  private static final Set<String> HOLDERS =
      Set.of(
          "you",
          "customer",
          "customers",
          "user",
          "users",
          "shopper",
          "shoppers",
          "member",
          "members",
          "everyone",
          "anyone",
          "buyer",
          "buyers");
  private static final Set<String> BETWEEN =
      Set.of("only", "always", "also", "still", "even", "then", "either");
  private static final Set<String> JOINTS = Set.of("or", "and", ",", "/");

  /** "A total of 4 free bags" is a right to free bags. */
  private static final Set<String> COUNTED = Set.of("total", "number", "maximum");

  private Rights() {}

  /** What the sentence calls eligible, allowed and the like: the words right after these. */
  public static Set<String> claimedBy(List<Token> tokens, List<RuleTerms.Term> terms) {
    Set<String> rights = new HashSet<>();
    for (RuleTerms.Term term : terms) {
      if (isAllowing(term)) {
        addFrom(term.at() + 1, tokens, terms, rights);
      }
    }
    rights.remove(RuleTerms.FREE);
    return rights;
  }

  /** What the text says can be done, by a customer or at all. */
  static Set<String> grantedBy(List<Token> tokens, List<RuleTerms.Term> terms) {
    Set<String> rights = new HashSet<>(claimedBy(tokens, terms));
    for (int i = 0; i < terms.size(); i++) {
      if (isAllowing(terms.get(i)) && i > 0) {
        rights.add(terms.get(i - 1).name());
      }
    }
    for (int i = 1; i < tokens.size(); i++) {
      int verb = verbAfter(tokens, i);
      if (verb > 0) {
        addFrom(verb, tokens, terms, rights);
      }
    }
    return Set.copyOf(rights);
  }

  private static boolean isAllowing(RuleTerms.Term term) {
    return term.name().equals(RuleTerms.ALLOWED) && !term.denied();
  }

  /** Where the verb of "can be exchanged" or "you may exchange" stands; 0 where there is none. */
  private static int verbAfter(List<Token> tokens, int modal) {
    Token word = tokens.get(modal);
    if (!MODALS.contains(word.key()) || word.text().equals("May")) {
      return 0;
    }
    boolean held = HOLDERS.contains(tokens.get(modal - 1).key());
    int at = modal + 1;
    while (at < tokens.size() && BETWEEN.contains(tokens.get(at).key())) {
      at++;
    }
    if (at >= tokens.size() || Negation.isNegator(tokens.get(at).key())) {
      return 0;
    }
    boolean passive = tokens.get(at).key().equals("be");
    return passive ? at + 1 : held ? at : 0;
  }

  /** The next word that says something, and those joined to it. */
  private static void addFrom(
      int from, List<Token> tokens, List<RuleTerms.Term> terms, Set<String> into) {
    int next = from;
    boolean found = false;
    for (RuleTerms.Term term : terms) {
      boolean joined =
          found
              && term.at() >= next
              && JOINTS.contains(tokens.get(term.at() - 1).key())
              && term.at() - next <= 2;
      boolean first =
          !found
              && term.at() >= from
              && term.at() < from + REACH
              && !term.light()
              && !COUNTED.contains(term.token().key());
      if (first || joined) {
        into.add(term.name());
        found = true;
        next = term.at() + 1;
      }
    }
  }
}
