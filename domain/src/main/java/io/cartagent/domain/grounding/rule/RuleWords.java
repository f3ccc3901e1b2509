package io.cartagent.domain.grounding.rule;

import io.cartagent.domain.grounding.language.FiniteVerbs;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.polarity.Negation;
import io.cartagent.domain.grounding.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words by which a sentence is known to tell a rule. */
public final class RuleWords {
  /** What rules are about, wherever it opens a sentence. */
  private static final Set<String> SUBJECTS =
      names(
          """
          return refund exchange delivery shipping cancel warranty guarantee voucher discount gift
          member points repair parcel coupon cover insure replace
          """);

  /** What they are about when the shop or the shopper is named with it. */
  private static final Set<String> MATTERS =
      names(
          """
          order label customs shop warehouse collect claim courier carrier payment invoice
          money documents proof
          """);

  private static final int OPENING = 6;

  private static final Set<String> PARTIES =
      Set.of(
          "we", "our", "us", "you", "your", "you'll", "we'll", "customers", "members", "shoppers");

  private RuleWords() {}

  static Set<String> names(String words) {
    Set<String> names = new HashSet<>();
    Words.setOf(words).forEach(word -> names.add(RuleTerms.nameOf(word)));
    return Set.copyOf(names);
  }

  /** Whether the words tell of what the shop does or the shopper may. */
  public static boolean isRule(List<Token> tokens) {
    boolean named = tokens.stream().anyMatch(token -> PARTIES.contains(token.key()));
    boolean about = false;
    int place = 0;
    boolean aside = false;
    int from = 0;
    for (RuleTerms.Term term : RuleTerms.of(tokens)) {
      for (Token token : tokens.subList(from, term.at())) {
        aside = CONDITIONS.contains(token.key()) || (aside && !",;:".contains(token.text()));
      }
      from = term.at();
      if (aside) {
        continue;
      }
      boolean subject = SUBJECTS.contains(term.name());
      boolean matter = MATTERS.contains(term.name()) && !term.token().key().startsWith("customer");
      about |= named && (subject || matter || term.name().equals(RuleTerms.FREE));
      about |= subject && place < OPENING;
      place++;
    }
    about |= waives(tokens) || entitles(tokens);
    return about
        && !suggests(tokens)
        && !isRestriction(tokens)
        && !isReport(tokens)
        && (states(tokens) || !isLine(tokens));
  }

  /** "You do not need", "no proof is required": it lifts a duty. */
  private static boolean waives(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> NEEDING.contains(token.key()))
        && (denies(tokens) || !RuleParts.reachesOf(tokens).isEmpty());
  }

  private static final Set<String> NEEDING =
      Set.of("need", "needs", "needed", "require", "requires", "required", "necessary");

  /** "We take", "you may keep": it tells what the shop does or the shopper may do. */
  private static boolean entitles(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String key = tokens.get(i).key();
      String next = tokens.get(i + 1).key();
      if (key.equals("we") || (key.equals("you") && Set.of("may", "get").contains(next))) {
        return true;
      }
    }
    return false;
  }

  /** "It cannot be returned": it takes a right away, which no shopper can hold against the shop. */
  private static boolean isRestriction(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String key = tokens.get(i).key();
      String next = i + 1 < tokens.size() ? tokens.get(i + 1).key() : "";
      if (Set.of(
                  "cannot",
                  "can't",
                  "unable",
                  "isn't",
                  "aren't",
                  "won't",
                  "ineligible",
                  "non",
                  "nonrefundable")
              .contains(key)
          || (Negation.isNegator(key) && BARRED.contains(next))
          || (key.equals("can") && next.equals("only"))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");

  /** "You may want to", "it might": it suggests and settles nothing. */
  private static boolean suggests(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String key = tokens.get(i).key();
      String next = i + 1 < tokens.size() ? tokens.get(i + 1).key() : "";
      if (key.equals("might")
          || (key.equals("may")
              && Set.of("want", "wish", "need", "like", "prefer").contains(next))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> BARRED =
      Set.of(
          "possible",
          "eligible",
          "allowed",
          "allow",
          "able",
          "available",
          "permitted",
          "be",
          "covered",
          "cover",
          "refundable",
          "returnable",
          "accepted",
          "accept",
          "provide",
          "provided",
          "option",
          "options",
          "offer",
          "offered");

  /** What has happened is checked against the records. */
  private static boolean isReport(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String key = tokens.get(i).key();
      String next = i + 1 < tokens.size() ? tokens.get(i + 1).key() : "";
      if (((key.equals("has") || key.equals("have")) && next.equals("been"))
          || key.equals("was")
          || key.equals("were")
          || (key.equals("you")
              && Set.of("mentioned", "said", "want", "wanted", "would").contains(next))) {
        return true;
      }
    }
    return false;
  }

  /** A line of a list or a table tells values. */
  private static boolean isLine(List<Token> tokens) {
    return tokens.stream()
        .anyMatch(token ->
            token.text().chars().anyMatch(Character::isDigit) || ":*-|".contains(token.text()));
  }

  public static boolean denies(List<Token> tokens) {
    return RuleTerms.denies(tokens);
  }

  static boolean states(List<Token> tokens) {
    return !RuleParts.reachesOf(tokens).isEmpty()
        || tokens.stream()
            .anyMatch(token ->
                (FiniteVerbs.isModal(token.key()) && !token.text().equals("May"))
                    || FiniteVerbs.isBeing(token.key())
                    || PARTIES.contains(token.key())
                    || token.key().equals("free"));
  }
}
