package io.cartagent.domain.grounding;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads numbers the way shops and shoppers write them. */
final class NumberForms {
  private static final int LONGEST = 30;
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("eighteen", 18),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("ninety", 90),
          Map.entry("hundred", 100),
          Map.entry("zwei", 2),
          Map.entry("drei", 3),
          Map.entry("vier", 4),
          Map.entry("deux", 2),
          Map.entry("trois", 3),
          Map.entry("quatre", 4),
          Map.entry("dos", 2),
          Map.entry("tres", 3));

  private NumberForms() {}

  /** Every value the digits may mean: {@code 1.234} is 1.234 to some and 1234 to others. */
  static Set<BigDecimal> valuesOf(String digits) {
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
  static Optional<BigDecimal> ofWord(String key) {
    return Optional.ofNullable(WORDS.get(key)).map(BigDecimal::valueOf);
  }

  static BigDecimal canonical(BigDecimal value) {
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
