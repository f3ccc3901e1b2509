package io.cartagent.adapter.shopify;

import io.cartagent.domain.commerce.ShopProfile;
import java.net.URI;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shop itself. */
record ShopNode(
    @Nullable String name,
    @Nullable String contactEmail,
    @Nullable String currencyCode,
    @Nullable String ianaTimezone,
    @Nullable DomainNode primaryDomain,
    @Nullable List<ContentNode> shopPolicies) {
  record DomainNode(@Nullable String url) {}

  ShopProfile toProfile() {
    return new ShopProfile(
        CleanText.line(ShopifyValues.required(name, "shop name")),
        storefront(),
        Currency.getInstance(currency()),
        ZoneId.of(ShopifyValues.required(ianaTimezone, "time zone")),
        ShopifyValues.text(contactEmail));
  }

  String currency() {
    return ShopifyValues.required(currencyCode, "currency");
  }

  URI storefront() {
    return ShopifyValues.link(primaryDomain == null ? null : primaryDomain.url())
        .orElseThrow(() -> new IllegalArgumentException("shop has no domain"));
  }
}
