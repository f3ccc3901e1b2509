package io.cartagent.twin.storefront;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Writes amounts as a shop of some country writes its own currency. */
record Money(String currencyCode, String countryCode) {

  String write(BigDecimal amount) {
    Currency currency;
    try {
      currency = Currency.getInstance(currencyCode);
    } catch (IllegalArgumentException _) {
      return amount.toPlainString() + " " + currencyCode;
    }
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.of("en", countryCode));
    format.setCurrency(currency);
    format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
    format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
    return format.format(amount);
  }
}
