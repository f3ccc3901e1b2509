package io.cartagent.domain.grounding.language;

import java.util.Map;
import java.util.Set;

/**
 * Which words of a sentence say something that evidence must show. Function words, the trade's own
 * nouns and words of courtesy do not; what a thing is like always does.
 */
public final class Words {
  private static final Set<String> FUNCTION = Languages.words(Topic.FUNCTION_WORDS);

  private static final Set<String> TRADE = Languages.words(Topic.TRADE);

  private static final Set<String> COURTESY = Languages.words(Topic.COURTESY);

  /** What a thing is like: never taken on trust, however well the rest is covered. */
  private static final Set<String> QUALITIES =
      setOf(
          """
          black white red blue green yellow purple pink orange brown grey gray silver gold beige navy teal
          moss cream ivory turquoise violet olive khaki small medium large xs xl xxl leather cotton
          wool polyester silk linen plastic metal steel aluminum aluminium wood wooden glass ceramic bamboo
          fabric mesh rubber waterproof breathable vegan organic recyclable recycled
          refurbished economy express standard overnight wireless bluetooth wired lifetime unlimited exclusive guaranteed cheaper cheapest dearer pricier
          """);

  private static final Set<String> COLOURS =
      setOf(
          """
          black white red blue green yellow purple pink orange brown grey gray silver gold beige navy
          teal cream ivory turquoise violet olive khaki
          """);

  private static final Set<String> MATERIALS =
      setOf(
          """
          leather cotton wool polyester silk linen plastic metal steel aluminum aluminium wood wooden
          glass ceramic bamboo fabric mesh rubber vinyl latex nylon
          """);

  private static final Set<String> CLASSES = setOf("economy business first premium");

  private static final Set<String> TIERS = setOf("silver gold bronze platinum regular blue");

  private Words() {}

  /** Stems of the words one of which excludes the others of a thing; empty for most words. */
  public static Set<String> sortOf(String key) {
    Set<String> sort = new java.util.HashSet<>();
    for (Set<String> words : java.util.List.of(COLOURS, MATERIALS, CLASSES, TIERS)) {
      if (words.contains(key)) {
        words.forEach(word -> sort.add(stem(word)));
      }
    }
    return sort;
  }

  public static boolean isFunction(String key) {
    return FUNCTION.contains(key);
  }

  public static boolean isTrade(String key) {
    return TRADE.contains(key);
  }

  public static boolean isCourtesy(String key) {
    return COURTESY.contains(key);
  }

  public static boolean isQuality(String key) {
    return QUALITIES.contains(key);
  }

  /** Whether a word needs no evidence of its own. */
  public static boolean isFree(String key) {
    return !isQuality(key) && (isFunction(key) || isTrade(key) || isCourtesy(key));
  }

  /** Stems that say the same; the second stands for both. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("high", "height"),
          Map.entry("long", "length"),
          Map.entry("weigh", "weight"),
          Map.entry("kid", "child"),
          Map.entry("children", "child"),
          Map.entry("reimburs", "refund"),
          Map.entry("purchas", "buy"),
          Map.entry("bought", "buy"),
          Map.entry("post", "ship"),
          Map.entry("dispatch", "ship"),
          Map.entry("sent", "send"),
          Map.entry("paid", "pay"),
          Map.entry("cov", "cover"),
          Map.entry("gre", "gra"),
          Map.entry("broken", "damag"),
          Map.entry("swap", "exchang"));

  /** The word without its commonest endings, so that {@code returned} meets {@code returns}. */
  public static String stem(String key) {
    String stem = bareStem(key);
    return SAME.getOrDefault(stem, stem);
  }

  private static String bareStem(String key) {
    String word = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
    if (word.length() <= 3 || Character.isDigit(word.charAt(0))) {
      return word;
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        return undouble(word.substring(0, word.length() - ending.length()));
      }
    }
    return undouble(word);
  }

  private static final String[] ENDINGS = {
    "ations", "ation", "ements", "ement", "ments", "ment", "ingly", "ables", "able", "ibles",
    "ible", "ings", "ing", "ions", "ion", "ies", "ied", "ers", "ally", "ely", "ly", "ed", "es",
    "er", "al", "y", "s", "e"
  };

  private static String undouble(String stem) {
    int last = stem.length() - 1;
    String single =
        last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    return single.length() > 3 && (single.endsWith("e") || single.endsWith("i"))
        ? single.substring(0, single.length() - 1)
        : single;
  }

  public static Set<String> setOf(String words) {
    return Set.copyOf(
        java.util.Arrays.asList(words.strip().split("\\s+", -1)).stream().distinct().toList());
  }
}
