package io.cartagent.adapter.shopify;

import io.cartagent.domain.tenant.TenantId;
import java.util.Optional;
import java.util.regex.Pattern;

/** The permanent domain Shopify gives a shop; a token is sent to no other host (WH-16). */
final class ShopDomain {
  private static final Pattern PERMANENT =
      Pattern.compile("[a-z0-9][a-z0-9-]{0,62}\\.myshopify\\.com");

  private ShopDomain() {}

  /** The tenant of a domain as Shopify writes it; absent when it is anything else. */
  static Optional<TenantId> tenantOf(String domain) {
    return isPermanent(domain) ? Optional.of(new TenantId(domain)) : Optional.empty();
  }

  static boolean isPermanent(String domain) {
    return PERMANENT.matcher(domain).matches();
  }
}
