package io.cartagent.domain.grounding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words by which a sentence is known to tell a rule, and how far the rule reaches. */
final class RuleWords {
  /** How far a rule reaches. */
  enum Reach {
    /** Every, all, any, always. */
    ALL,
    /** Only, nobody else. */
    ONLY,
    /** Even if, regardless of. */
    EVEN_SO,
    /** At once, on the same day, without being asked. */
    AT_ONCE
  }

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
  private static final Set<String> MODALS =
      Set.of(
          "can", "may", "will", "must", "cannot", "can't", "could", "might", "you'll", "we'll",
          "won't", "never", "always", "do", "does", "don't", "doesn't");
  private static final Set<String> BEING =
      Set.of("is", "are", "isn't", "aren't", "be", "been", "was", "were", "not", "gets");
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
      names(
          """
          be have do get receive go take make give need want let see find know note help process
          complete handle apply start begin confirm provide submit initiate finalize use possible
          able allowed eligible entitled calculate require cost need issue send
          """);

  private RuleWords() {}

  private static Set<String> names(String words) {
    Set<String> names = new HashSet<>();
    Words.setOf(words).forEach(word -> names.add(RuleTerms.nameOf(word)));
    return Set.copyOf(names);
  }

  /** Whether the words tell of what the shop does or the shopper may. */
  static boolean isRule(List<Token> tokens) {
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
        && (denies(tokens) || !reachesOf(tokens).isEmpty());
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

  /** The verbs that carry the statement: after a modal, a form of being, or the party that acts. */
  static Set<String> predicatesOf(List<Token> tokens, List<RuleTerms.Term> terms) {
    Set<String> predicates = new HashSet<>();
    boolean led = false;
    boolean aside = false;
    int from = 0;
    for (RuleTerms.Term term : terms) {
      for (int i = from; i < term.at(); i++) {
        String key = tokens.get(i).key();
        aside = ASIDE.contains(key) || (aside && !",;".contains(key));
        boolean modal = MODALS.contains(key) || BEING.contains(key);
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
      Set.of("if", "when", "once", "that", "who", "unless", "whether", "where");

  private static final Set<String> BOUNDS = Set.of("after", "before", "until", "without", "during");

  /** What the statement is tied to in time or circumstance: the return of "after the return". */
  static Set<String> boundsOf(List<Token> tokens, List<RuleTerms.Term> terms) {
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
      names("member student teacher pupil senior subscriber wholesaler newcomer nurse");

  /** The groups of people the words name. */
  static Set<String> groupsOf(List<Token> tokens, List<RuleTerms.Term> terms) {
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

  static Set<Reach> reachesOf(List<Token> tokens) {
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

  static boolean denies(List<Token> tokens) {
    return RuleTerms.denies(tokens);
  }

  /** "Refund method: the refund will be …": a line's label states nothing of its own. */
  static List<Token> withoutLabel(List<Token> tokens) {
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

  /** Whether the word makes a clause of what stands around it. */
  static boolean isFinite(String key) {
    return MODALS.contains(key) || BEING.contains(key);
  }

  /** The parts of a sentence that state something each. */
  static List<List<Token>> clausesOf(List<Token> tokens) {
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

  private static boolean states(List<Token> tokens) {
    return !reachesOf(tokens).isEmpty()
        || tokens.stream()
            .anyMatch(token ->
                (MODALS.contains(token.key()) && !token.text().equals("May"))
                    || BEING.contains(token.key())
                    || PARTIES.contains(token.key())
                    || token.key().equals("free"));
  }

  private static boolean isClause(List<Token> tokens) {
    List<RuleTerms.Term> terms = RuleTerms.of(tokens);
    return terms.stream().filter(term -> !term.light()).count() >= 2
        && (states(tokens) || tokens.stream().anyMatch(token -> token.key().endsWith("s")));
  }
}
