package io.cartagent.application.port.persistence;

import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The shops that have installed CartAgent. */
public interface ShopRepository {
  /**
   * An installed shop.
   *
   * @param accessToken Shopify Admin token; a secret, encrypted at rest
   */
  record Installation(TenantId tenant, String accessToken, Instant installedAt) {
    @Override
    public String toString() {
      return "Installation[tenant=" + tenant.value() + "]";
    }
  }

  /** Records a shop, or replaces its token. */
  void save(TenantId tenant, Installation installation);

  /** Absent when the shop has not installed CartAgent. */
  Optional<Installation> find(TenantId tenant);

  /** Remembers what the shop said of itself, so that it is known while the shop is out of reach. */
  void saveProfile(TenantId tenant, ShopProfile profile);

  /** Absent until the first {@link #saveProfile}. */
  Optional<ShopProfile> findProfile(TenantId tenant);

  /** Every installed tenant; the one method that finds tenants rather than takes one. */
  List<TenantId> listTenants();
}
