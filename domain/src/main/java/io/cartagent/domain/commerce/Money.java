package io.cartagent.domain.commerce;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in one currency. Amounts equal in value are equal whatever their trailing zeros. */
public record Money(BigDecimal amount, Currency currency) {
  public Money {
    int scale = Math.max(amount.stripTrailingZeros().scale(), currency.getDefaultFractionDigits());
    amount = amount.setScale(Math.max(scale, 0), java.math.RoundingMode.UNNECESSARY);
  }

  /** From the decimal text and ISO 4217 code that shops use. */
  public static Money of(String amount, String currencyCode) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currencyCode));
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  /** The sum; both must be in one currency. */
  public Money plus(Money other) {
    return new Money(amount.add(sameCurrency(other).amount), currency);
  }

  /** The difference; both must be in one currency. */
  public Money minus(Money other) {
    return new Money(amount.subtract(sameCurrency(other).amount), currency);
  }

  private Money sameCurrency(Money other) {
    if (!other.currency.equals(currency)) {
      throw new IllegalArgumentException("amounts are in " + currency + " and " + other.currency);
    }
    return other;
  }
}
