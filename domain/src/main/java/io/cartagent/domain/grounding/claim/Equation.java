package io.cartagent.domain.grounding.claim;

import io.cartagent.domain.grounding.Claim;
import java.math.BigDecimal;
import java.util.List;

/** Sums a sentence writes out: {@code $725 - $503 = $222}. */
public final class Equation {
  private Equation() {}

  /** Whether the claim is what the prices before it make, and an equals sign stands between. */
  public static boolean resultsIn(Reading claim, ClaimExtractor.Extract extract) {
    List<Reading> prices =
        extract.readings().stream()
            .filter(reading -> reading.kind() == Reading.Kind.PRICE)
            .toList();
    int at = prices.indexOf(claim);
    boolean equals =
        extract.tokens().stream()
            .anyMatch(token ->
                token.text().equals("=")
                    && at > 0
                    && token.start() >= prices.get(at - 1).end()
                    && token.end() <= claim.start());
    if (!equals) {
      return false;
    }
    BigDecimal sum = valueOf(prices.getFirst());
    BigDecimal rest = valueOf(prices.getFirst());
    for (Reading price : prices.subList(1, at)) {
      sum = sum.add(valueOf(price));
      rest = rest.subtract(valueOf(price));
    }
    BigDecimal result = valueOf(claim);
    return sum.compareTo(result) == 0 || rest.compareTo(result) == 0;
  }

  private static BigDecimal valueOf(Reading price) {
    return price.claim() instanceof Claim.Price(String ignored, var money)
        ? money.amount()
        : BigDecimal.ZERO;
  }
}
