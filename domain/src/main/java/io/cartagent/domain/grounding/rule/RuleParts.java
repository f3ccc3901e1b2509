package io.cartagent.domain.grounding.rule;

import io.cartagent.domain.grounding.language.FiniteVerbs;
import io.cartagent.domain.grounding.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a sentence says as a rule, part by part: its verbs, its ties, its people and its reach. */
public final class RuleParts {
  /** How far a rule reaches. */
  public enum Reach {
    /** Every, all, any, always. */
    ALL,
    /** Only, nobody else. */
    ONLY,
    /** Even if, regardless of. */
    EVEN_SO,
    /** At once, on the same day, without being asked. */
    AT_ONCE
  }

  private static final Set<String> ALL =
      Set.of(
          "every",
          "all",
          "any",
          "always",
          "each",
          "everything",
          "anything",
          "everyone",
          "anyone",
          "whatever",
          "whenever",
          "never",
          "unlimited",
          "everywhere",
          "anywhere");
  private static final Set<String> ONLY = Set.of("only", "solely", "exclusively");

  /** Verbs that say little by themselves. */
  private static final Set<String> LIGHT =
      RuleWords.names(
          """
          be have do get receive go take make give need want let see find know note help process
          complete handle apply start begin confirm provide submit initiate finalize use possible
          able allowed eligible entitled calculate require cost need issue send
          """);

  /** The verbs that carry the statement: after a modal, a form of being, or the party that acts. */
  public static Set<String> predicatesOf(List<Token> tokens, List<RuleTerms.Term> terms) {
    Set<String> predicates = new HashSet<>();
    boolean led = false;
    boolean aside = false;
    int from = 0;
    for (RuleTerms.Term term : terms) {
      for (int i = from; i < term.at(); i++) {
        String key = tokens.get(i).key();
        aside = ASIDE.contains(key) || (aside && !",;".contains(key));
        boolean modal = FiniteVerbs.isFinite(key);
        led = modal || Set.of("we", "you").contains(key) || (led && isAdverb(key));
      }
      boolean name = term.at() > 0 && term.token().isCapitalised();
      if (led
          && !name
          && !aside
          && !term.light()
          && !isAdverb(term.token().key())
          && !LIGHT.contains(term.name())) {
        predicates.add(term.name());
      }
      led = led && (isAdverb(term.token().key()) || term.light());
      from = term.at() + 1;
    }
    return predicates;
  }

  /** Words that open a condition or say which one is meant. */
  private static final Set<String> ASIDE =
      Set.of("if", "when", "once", "that", "who", "unless", "whether", "where", "since", "because");

  private static final Set<String> BOUNDS = Set.of("after", "before", "until", "without", "during");

  /** What the statement is tied to in time or circumstance: the return of "after the return". */
  public static Set<String> boundsOf(List<Token> tokens, List<RuleTerms.Term> terms) {
    Set<String> bounds = new HashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      int from = i == 0 ? 0 : terms.get(i - 1).at() + 1;
      boolean bound =
          tokens.subList(from, terms.get(i).at()).stream()
              .anyMatch(token -> BOUNDS.contains(token.key()));
      if (bound && !terms.get(i).light()) {
        bounds.add(terms.get(i).name());
      }
    }
    return bounds;
  }

  private static final Set<String> GROUPS =
      RuleWords.names("member student teacher pupil senior subscriber wholesaler newcomer nurse");

  /** The groups of people the words name. */
  public static Set<String> groupsOf(List<Token> tokens, List<RuleTerms.Term> terms) {
    Set<String> groups = new HashSet<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (Set.of("business", "new", "first").contains(tokens.get(i).key())
          && Set.of("customer", "customers", "client", "clients", "accounts")
              .contains(tokens.get(i + 1).key())) {
        groups.add(tokens.get(i).key());
      }
    }
    terms.stream().map(RuleTerms.Term::name).filter(GROUPS::contains).forEach(groups::add);
    return groups;
  }

  private static boolean isAdverb(String key) {
    return key.endsWith("ly")
        || Set.of(
                "also", "still", "even", "not", "be", "been", "to", "then", "just", "only", "have")
            .contains(key);
  }

  public static Set<Reach> reachesOf(List<Token> tokens) {
    Set<Reach> reaches = EnumSet.noneOf(Reach.class);
    for (int i = 0; i < tokens.size(); i++) {
      int free = RuleTerms.freeFrom(tokens, i);
      if (free > 0) {
        i += free - 1;
        continue;
      }
      String key = tokens.get(i).key();
      String next = i + 1 < tokens.size() ? tokens.get(i + 1).key() : "";
      if (ALL.contains(key) && !isFreeOfCost(key, next)) {
        reaches.add(Reach.ALL);
      } else if (ONLY.contains(key)) {
        reaches.add(Reach.ONLY);
      } else if (AT_ONCE.contains(key)
          || (key.equals("same") && next.equals("day"))
          || (key.equals("at") && next.equals("once"))
          || (key.equals("right") && next.equals("away"))
          || (key.equals("on")
              && next.equals("the")
              && i + 2 < tokens.size()
              && tokens.get(i + 2).key().equals("day"))) {
        reaches.add(Reach.AT_ONCE);
      } else if (key.equals("regardless")
          || (key.equals("even") && Set.of("if", "when", "though", "without").contains(next))) {
        reaches.add(Reach.EVEN_SO);
      }
    }
    return reaches;
  }

  private static final Set<String> AT_ONCE =
      Set.of("immediately", "instantly", "automatically", "straightaway", "directly");

  private static boolean isFreeOfCost(String key, String next) {
    return key.equals("any") && Set.of("cost", "charge", "customs", "fee", "fees").contains(next);
  }

  /** "Refund method: the refund will be …": a line's label states nothing of its own. */
  public static List<Token> withoutLabel(List<Token> tokens) {
    int colon = -1;
    for (int i = 1; colon < 0 && i < Math.min(LABEL, tokens.size()); i++) {
      colon = tokens.get(i).text().equals(":") ? i : -1;
    }
    List<Token> rest = tokens.subList(colon + 1, tokens.size());
    boolean sweeping =
        !reachesOf(rest).isEmpty()
            || RuleTerms.of(rest).stream().anyMatch(term -> term.name().equals(RuleTerms.FREE));
    return sweeping ? tokens : rest;
  }

  private static final int LABEL = 12;

  /** The parts of a sentence that state something each. */
  public static List<List<Token>> clausesOf(List<Token> tokens) {
    List<List<Token>> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < tokens.size(); i++) {
      String key = tokens.get(i).key();
      boolean breaks =
          Set.of(";", "and", "but", "so", "while", "or", "—", "–", ",").contains(key)
              && isClause(tokens.subList(start, i))
              && isClause(tokens.subList(i + 1, tokens.size()));
      if (breaks) {
        clauses.add(tokens.subList(start, i));
        start = i + 1;
      }
    }
    clauses.add(tokens.subList(start, tokens.size()));
    return clauses;
  }

  private static boolean isClause(List<Token> tokens) {
    List<RuleTerms.Term> terms = RuleTerms.of(tokens);
    return terms.stream().filter(term -> !term.light()).count() >= 2
        && (RuleWords.states(tokens)
            || tokens.stream().anyMatch(token -> token.key().endsWith("s")));
  }

  private RuleParts() {}
}
