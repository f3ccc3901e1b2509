package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.language.CurrencyWords;
import io.cartagent.domain.grounding.language.Languages;
import io.cartagent.domain.grounding.language.NumberForms;
import io.cartagent.domain.grounding.language.Topic;
import io.cartagent.domain.grounding.language.Words;
import io.cartagent.domain.grounding.text.Token;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds amounts of money, shares and counted things, ranges included. */
public final class NumberScanner {
  private static final Map<String, Integer> DAYS = Map.of("week", 7, "fortnight", 14);
  private static final Set<String> TIMES =
      Set.of("day", "week", "fortnight", "month", "year", "hour", "minut");
  private static final Set<String> QUALIFIERS = Languages.words(Topic.QUALIFIERS);
  private static final Set<String> RANGES = Languages.words(Topic.RANGES);
  private static final Set<String> SUMS = Languages.words(Topic.SUMS);
  private static final Set<String> PERCENT = Languages.words(Topic.PERCENT);
  private static final Map<String, String> UNITS = Languages.values(Topic.UNITS);
  private static final Set<String> PAYING = Languages.words(Topic.PAYING);
  private static final Set<String> UNITS_OF_ONE =
      Set.of(
          "day",
          "week",
          "month",
          "year",
          "hour",
          "item",
          "piece",
          "parcel",
          "package",
          "shipment",
          "variant",
          "refund",
          "return",
          "business",
          "working");

  /** Marks a number without the unit it was read with: 6 of "6 years". */
  public static final String BARE = "bare ";

  /** Signs of measures, which touch their number. */
  private static final Map<String, String> SIGNS =
      Map.of("\"", "inch", "″", "inch", "”", "inch", "'", "ft", "′", "ft");

  private NumberScanner() {}

  static void scan(Scan scan) {
    for (int i = 0; i < scan.size(); i++) {
      Set<BigDecimal> values = valuesAt(scan, i);
      if (scan.isUsed(i) || values.isEmpty() || isListMarker(scan, i)) {
        continue;
      }
      int end = endOfRange(scan, i);
      boolean money = !isWeight(scan, end + 1) && addMoney(scan, i, end, values);
      if (!money && !addPercentage(scan, i, end, values)) {
        addCount(scan, i, end, values);
      }
    }
  }

  public static String priceKey(BigDecimal amount, String currency) {
    return NumberForms.canonical(amount).toPlainString() + " " + currency;
  }

  /** The noun's stem, with names of the same thing made one. */
  public static String unitOf(String noun) {
    String unit = UNITS.get(noun);
    return unit == null ? Words.stem(noun) : unit;
  }

  private static boolean isListMarker(Scan scan, int i) {
    boolean first = true;
    for (int before = 0; before < i; before++) {
      first &= !scan.tokens.get(before).isAlphanumeric();
    }
    return first && scan.has(i + 1, ".", ")") && scan.touchesNext(i);
  }

  private static Set<BigDecimal> valuesAt(Scan scan, int i) {
    Token token = scan.at(i);
    if (token.key().equals("one")) {
      return UNITS_OF_ONE.contains(Words.stem(scan.at(i + 1).key()))
          ? Set.of(BigDecimal.ONE)
          : Set.of();
    }
    Optional<BigDecimal> word = NumberForms.ofWord(token.key());
    if (word.isPresent()) {
      return Set.of(word.get());
    }
    if (IdentifierScanner.isMeasure(token.text())) {
      return NumberForms.valuesOf(digitsOf(token.text()));
    }
    return token.isNumber() ? NumberForms.valuesOf(token.text()) : Set.of();
  }

  private static String digitsOf(String measure) {
    int end = 0;
    while (end < measure.length() && !Character.isLetter(measure.charAt(end))) {
      end++;
    }
    return measure.substring(0, end);
  }

  /** The last number of {@code 3–5}, {@code 3 to 5}, or the number itself. */
  private static int endOfRange(Scan scan, int i) {
    boolean joined = RANGES.contains(scan.at(i + 1).key());
    return joined && !valuesAt(scan, i + 2).isEmpty() ? i + 2 : i;
  }

  private static boolean addMoney(Scan scan, int i, int end, Set<BigDecimal> values) {
    Set<String> before = CurrencyWords.codesOf(scan.at(i - 1));
    Set<String> after = CurrencyWords.codesOf(scan.at(end + 1));
    Set<String> codes = before.isEmpty() ? after : before;
    if (codes.isEmpty() || !scan.at(i).isNumber()) {
      return false;
    }
    Set<String> keys = new LinkedHashSet<>();
    for (BigDecimal value : values) {
      codes.forEach(code -> keys.add(priceKey(value, code)));
    }
    String shown = codes.contains("USD") ? "USD" : Collections.min(codes);
    Money money = new Money(values.iterator().next(), Currency.getInstance(shown));
    int first = before.isEmpty() ? i : i - 1;
    int last = before.isEmpty() && end == i ? i + 1 : i;
    scan.add(
        Reading.Kind.PRICE, new Claim.Price(scan.words(first, last), money), first, last, keys, "");
    return true;
  }

  /** "It holds up to 100 pounds": the word is a weight's where nobody speaks of paying. */
  private static boolean isWeight(Scan scan, int at) {
    return UNITS.getOrDefault(scan.at(at).key(), "").equals("lb")
        && scan.tokens.stream().noneMatch(token -> PAYING.contains(token.key()));
  }

  private static boolean addPercentage(Scan scan, int i, int end, Set<BigDecimal> values) {
    if (!PERCENT.contains(scan.at(end + 1).key()) || !scan.at(i).isNumber()) {
      return false;
    }
    BigDecimal value = values.iterator().next();
    int last = end == i ? i + 1 : i;
    scan.add(
        Reading.Kind.PERCENTAGE,
        new Claim.Percentage(scan.words(i, last), value),
        i,
        last,
        keysOf(values, BigDecimal.ONE),
        "");
    return true;
  }

  private static void addCount(Scan scan, int i, int end, Set<BigDecimal> values) {
    String unit = unitAfter(scan, end);
    if (IdentifierScanner.isMeasure(scan.at(i).text())) {
      unit = scan.at(i).key().substring(digitsOf(scan.at(i).text()).length());
      unit = unit.equals("x") ? unitAfter(scan, i) : unit;
    }
    BigDecimal factor = BigDecimal.valueOf(DAYS.getOrDefault(unit, unit.equals("year") ? 12 : 1));
    String base = DAYS.containsKey(unit) ? "day" : unit.equals("year") ? "month" : unit;
    Set<String> keys = new LinkedHashSet<>(keysOf(values, factor));
    boolean converted = factor.compareTo(BigDecimal.ONE) != 0;
    if (scan.evidence ? converted : !TIMES.contains(unit)) {
      keysOf(values, BigDecimal.ONE).forEach(key -> keys.add(BARE + key));
    }
    boolean range = end > i && !SUMS.contains(scan.at(i + 1).key());
    if (range) {
      Set<String> upper = keysOf(valuesAt(scan, end), factor);
      Set<String> both = new LinkedHashSet<>();
      Set<String> lower = keysOf(values, factor);
      lower.forEach(low -> upper.forEach(high -> both.add(low + ".." + high)));
      if (scan.evidence) {
        both.addAll(lower);
        both.addAll(upper);
      }
      keys.clear();
      keys.addAll(both);
    }
    int last = range ? end : i;
    scan.add(
        Reading.Kind.COUNT,
        new Claim.Count(scan.words(i, last), values.iterator().next(), base),
        i,
        last,
        keys,
        base);
  }

  private static Set<String> keysOf(Set<BigDecimal> values, BigDecimal factor) {
    return values.stream()
        .map(value -> NumberForms.canonical(value.multiply(factor)).toPlainString())
        .collect(Collectors.toSet());
  }

  private static String unitAfter(Scan scan, int end) {
    int at = end + 1;
    if (scan.has(at, "-") && scan.touchesNext(end) && scan.touchesNext(at)) {
      at++;
    }
    while (at < end + 4 && QUALIFIERS.contains(scan.at(at).key())) {
      at++;
    }
    Token noun = scan.at(at);
    if (noun.isWord() && !Words.isFunction(noun.key())) {
      return unitOf(noun.key());
    }
    return scan.touchesNext(end) ? SIGNS.getOrDefault(scan.at(end + 1).text(), "") : "";
  }
}
