package io.cartagent.domain.grounding.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads numbers the way shops and shoppers write them. */
public final class NumberForms {
  private static final int LONGEST = 30;

  /** Words of 2 to 20, then of tens from 30 to 90 and of 100; a dot where a word means more. */
  private static final Map<String, Integer> WORDS = new HashMap<>();

  static {
    WORDS.put("zero", 0);
    learn(
        """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
        hundred
        """);
    learn(
        """
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
        sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig
        neunzig hundert
        """);
    learn(
        """
        deux trois quatre cinq . sept huit . dix onze douze treize quatorze quinze . . . .
        vingt trente quarante cinquante soixante . . . .
        """);
    learn(
        """
        dos tres cuatro cinco seis siete ocho nueve diez . doce trece catorce quince dieciséis
        diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta
        noventa cien
        """);
  }

  private static void learn(String words) {
    String[] all = words.strip().split("\\s+", -1);
    for (int i = 0; i < all.length; i++) {
      if (!all[i].equals(".")) {
        WORDS.put(all[i], i <= 18 ? i + 2 : (i - 16) * 10);
      }
    }
  }

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
