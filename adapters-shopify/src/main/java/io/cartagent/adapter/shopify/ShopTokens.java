package io.cartagent.adapter.shopify;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.application.port.persistence.ShopRepository.Installation;
import io.cartagent.domain.tenant.TenantId;
import java.util.Optional;

/** The shops' access tokens, kept in memory for moments to spare a look-up a call. */
final class ShopTokens {
  private final ShopRepository shops;
  private final Cache<TenantId, Installation> recent;

  ShopTokens(ShopRepository shops, ShopifyPace pace) {
    this.shops = shops;
    this.recent =
        Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(pace.tokenMemory()).build();
  }

  /** Absent when the shop has not installed CartAgent. */
  Optional<String> find(TenantId tenant) {
    Installation known = recent.getIfPresent(tenant);
    if (known != null) {
      return Optional.of(known.accessToken());
    }
    Optional<Installation> found = shops.find(tenant);
    found.ifPresent(installation -> recent.put(tenant, installation));
    return found.map(Installation::accessToken);
  }

  /** Shopify refused the token: the next look-up asks the repository. */
  void forget(TenantId tenant) {
    recent.invalidate(tenant);
  }
}
