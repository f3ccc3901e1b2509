package io.cartagent.domain.grounding.language;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads numbers the way shops and shoppers write them. */
public final class NumberForms {
  private static final int LONGEST = 30;

  private static final Map<String, Integer> WORDS = Languages.numbers(Topic.NUMBERS);

  private NumberForms() {}

  /** Every value the digits may mean: {@code 1.234} is 1.234 to some and 1234 to others. */
  public static Set<BigDecimal> valuesOf(String digits) {
    Set<BigDecimal> values = new LinkedHashSet<>();
    if (digits.isEmpty() || digits.length() > LONGEST || !isPlain(digits)) {
      return values;
    }
    int dot = digits.lastIndexOf('.');
    int comma = digits.lastIndexOf(',');
    int last = Math.max(dot, comma);
    if (last < 0) {
      values.add(canonical(digits));
      return values;
    }
    String whole = digits.substring(0, last).replace(".", "").replace(",", "");
    String rest = digits.substring(last + 1);
    boolean bothSigns = dot >= 0 && comma >= 0;
    boolean repeated = digits.indexOf(digits.charAt(last)) != last && !bothSigns;
    if (!repeated) {
      values.add(canonical(whole + "." + rest));
    }
    if (rest.length() == 3 && !bothSigns) {
      values.add(canonical(whole + rest));
    }
    return values;
  }

  /** A number word; {@code one} is left out, being a pronoun more often. */
  public static Optional<BigDecimal> ofWord(String key) {
    return Optional.ofNullable(WORDS.get(key)).map(BigDecimal::valueOf);
  }

  public static BigDecimal canonical(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static BigDecimal canonical(String digits) {
    return canonical(new BigDecimal(digits));
  }

  private static boolean isPlain(String digits) {
    return digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
  }
}
