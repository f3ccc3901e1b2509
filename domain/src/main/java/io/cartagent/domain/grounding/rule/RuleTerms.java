package io.cartagent.domain.grounding.rule;

import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.polarity.Negation;
import io.cartagent.domain.grounding.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the words of a shop's rules in one form for each thing they can mean: "at no cost" and
 * "free of charge" are one word, and so are "send it back" and "return it".
 */
public final class RuleTerms {
  public static final String FREE = "=free";
  static final String ALLOWED = "allow";
  static final String REFUND = "refund";
  static final String RETURN = "return";

  /** How many words may stand between a verb and its "back". */
  private static final int PARTICLE_REACH = 3;

  private static final Set<String> NO = Set.of("no", "without", "any", "nothing", "zero");
  private static final Set<String> CHARGES =
      Set.of("cost", "costs", "charge", "charges", "fee", "fees", "postage", "payment");
  private static final Set<String> SENDING =
      Words.setOf(
          """
          send sent sends sending bring brought brings bringing take taken takes taking took give
          given hand mail mailed post posted
          """);
  private static final Set<String> PAYING =
      Set.of("pay", "paid", "pays", "paying", "money", "price", "payment", "cash");
  private static final Set<String> FETCHING = Set.of("pick", "picked", "picks", "picking");
  private static final Set<String> TAKING_OFF = Set.of("take", "takes", "taken", "took");

  /** Stems that mean the same in a rule; the second stands for both. */
  private static final Map<String, String> SAME =
      same(
          """
          deliver: deliver deliv ship arriv
          cost: cost charg fee pric postag expens
          refund: refund reimburs
          deduct: deduct subtract withheld minu
          pay: pay accept
          learn: learn hear told inform notif
          item: item good articl product anyth everyth
          fault: fault defect defectiv
          collect: collect pickup fetch
          spend: spend spent
          warrant: warrant guarant
          shop: shop stor
          exchang: exchang swap
          use: use used
          keep: keep kept
          make: mak mad
          hold: hold held
          wear: wear worn wor
          lose: los lost
          leave: leav left
          sell: sell sel sold
          choose: choos chosen
          bring: bring brought
          give: giv given gav
          break: break broken brok
          allow: allow allowanc permit elig entitl qualif qualify
          membership: membership memb
          """);

  private static Map<String, String> same(String lines) {
    Map<String, String> same = new HashMap<>();
    for (String line : lines.strip().split("\\n", -1)) {
      int colon = line.indexOf(':');
      for (String stem : line.substring(colon + 1).strip().split(" ", -1)) {
        same.put(stem, line.substring(0, colon).strip());
      }
    }
    return Map.copyOf(same);
  }

  /** Words without which a sentence asserts the same. */
  private static final Set<String> LIGHT =
      Words.setOf(
          """
          just please simply also then still yet already soon currently now so however therefore
          shortly current original account instructions instruction available new
          item items thing things one ones way ways kind
          """);

  private RuleTerms() {}

  /**
   * One word of a rule.
   *
   * @param name its concept
   * @param denied whether the text says that it is not so
   * @param light whether it may be left out
   * @param at the place among the tokens
   */
  public record Term(String name, Token token, boolean denied, boolean light, int at) {}

  public static List<Term> of(List<Token> tokens) {
    List<Term> terms = new ArrayList<>();
    int reach = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String key = token.key();
      if (!token.isAlphanumeric()) {
        reach = ",;:.!?()|".contains(token.text()) ? 0 : reach;
        continue;
      }
      int free = freeFrom(tokens, i);
      if (free > 0) {
        terms.add(new Term(FREE, token, reach > 0, false, i));
        i += free - 1;
        continue;
      }
      if (key.equals("but") || key.equals("if") || key.equals("unless") || key.equals("because")) {
        reach = 0;
      }
      if (Negation.isNegator(key)) {
        reach = REACH;
        continue;
      }
      int back = backFrom(tokens, i);
      if (back > 0) {
        String name = PAYING.contains(key) ? REFUND : back > 1000 ? "deduct" : RETURN;
        terms.add(new Term(name, token, reach-- > 0, false, i));
        continue;
      }
      if (FETCHING.contains(key) && keyAt(tokens, i + 1).equals("up")) {
        terms.add(new Term("collect", token, reach-- > 0, false, i));
        continue;
      }
      if (!token.isWord() || isFiller(key) || isAnyTime(tokens, i)) {
        continue;
      }
      String name = nameOf(key);
      boolean light = LIGHT.contains(key) || Words.isCourtesy(key) || name.equals(ALLOWED);
      terms.add(new Term(name, token, reach > 0, light, i));
      reach -= light ? 0 : 1;
    }
    return terms;
  }

  private static final int REACH = 3;
  private static final int LONG = 5;

  /** Whether any word is denied, where no cost is no denial. */
  static boolean denies(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      int free = freeFrom(tokens, i);
      if (free > 0) {
        i += free - 1;
      } else if (Negation.isNegator(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** The concept of a single word. */
  static String nameOf(String key) {
    String stem = Words.stem(key);
    boolean longer = stem.endsWith("er") && stem.length() >= LONG;
    String shorter = longer ? stem.substring(0, stem.length() - 2) : stem;
    return SAME.getOrDefault(stem, SAME.getOrDefault(shorter, shorter));
  }

  /** "At any time" is "always": the reach says it. */
  private static boolean isAnyTime(List<Token> tokens, int at) {
    return tokens.get(at).key().equals("time") && at > 0 && tokens.get(at - 1).key().equals("any");
  }

  private static boolean isFiller(String key) {
    return Words.isFunction(key) || key.equals("back");
  }

  /** How many tokens from here say that nothing is to be paid; 0 when they do not. */
  static int freeFrom(List<Token> tokens, int at) {
    String key = tokens.get(at).key();
    if (key.equals("free")) {
      return keyAt(tokens, at + 1).equals("of") && keyAt(tokens, at + 2).equals("charge") ? 3 : 1;
    }
    if (key.equals("complimentary") || key.equals("gratis")) {
      return 1;
    }
    if (CHARGES.contains(key) && keyAt(tokens, at + 1).equals("nothing")) {
      return 2;
    }
    if (Negation.isNegator(key) && keyAt(tokens, at + 1).equals("pay")) {
      return Set.of("anything", "for").contains(keyAt(tokens, at + 2)) ? 3 : 0;
    }
    if (NO.contains(key)) {
      for (int i = at + 1; i <= at + 2; i++) {
        if (CHARGES.contains(keyAt(tokens, i))) {
          return i - at + 1;
        }
      }
    }
    return 0;
  }

  /** Positive when the verb here has its "back" or "off" soon after. */
  private static int backFrom(List<Token> tokens, int at) {
    String key = tokens.get(at).key();
    boolean verb = SENDING.contains(key) || PAYING.contains(key);
    for (int i = at + 1; verb && i <= at + PARTICLE_REACH && i < tokens.size(); i++) {
      String next = tokens.get(i).key();
      if (next.equals("back")) {
        return i - at;
      }
      if (next.equals("off") && TAKING_OFF.contains(key)) {
        return 1001;
      }
      if (!tokens.get(i).isAlphanumeric()) {
        return 0;
      }
    }
    return 0;
  }

  private static String keyAt(List<Token> tokens, int i) {
    return i < tokens.size() ? tokens.get(i).key() : "";
  }
}
