package io.cartagent.twin.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who the shop is. */
public record ShopDetails(
    long id,
    String name,
    String myshopifyDomain,
    @Nullable String primaryDomain,
    String contactEmail,
    @Nullable String phone,
    String currencyCode,
    List<String> enabledPresentmentCurrencies,
    String ianaTimezone,
    String countryCode) {

  public ShopDetails {
    enabledPresentmentCurrencies = Lists.copy(enabledPresentmentCurrencies);
  }
}
