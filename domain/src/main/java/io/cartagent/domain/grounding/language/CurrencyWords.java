package io.cartagent.domain.grounding.language;

import io.cartagent.domain.grounding.text.Token;
import java.util.Map;
import java.util.Set;

/** The signs and words of currencies; a sign that several use stands for each of them. */
public final class CurrencyWords {
  private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD");
  private static final Map<String, Set<String>> SIGNS =
      Map.ofEntries(
          Map.entry("€", Set.of("EUR")),
          Map.entry("$", DOLLARS),
          Map.entry("£", Set.of("GBP")),
          Map.entry("¥", Set.of("JPY", "CNY")),
          Map.entry("₹", Set.of("INR")),
          Map.entry("zł", Set.of("PLN")),
          Map.entry("kr", Set.of("SEK", "NOK", "DKK")));
  private static final Map<String, String> NAMES = Languages.values(Topic.CURRENCIES);
  private static final Set<String> CODES =
      Set.of(
          "EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "CAD",
          "AUD", "NZD", "JPY", "CNY", "INR", "SGD", "HKD", "BRL", "MXN", "ZAR", "TRY", "AED");

  private CurrencyWords() {}

  /** The ISO codes a token may stand for; empty when it is no currency. */
  public static Set<String> codesOf(Token token) {
    if (CODES.contains(token.text())) {
      return Set.of(token.text());
    }
    String sign = NAMES.getOrDefault(token.key(), token.key());
    return CODES.contains(sign) ? Set.of(sign) : SIGNS.getOrDefault(sign, Set.of());
  }
}
