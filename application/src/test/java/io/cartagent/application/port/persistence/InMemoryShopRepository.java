package io.cartagent.application.port.persistence;

import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Shops in memory. */
public final class InMemoryShopRepository implements ShopRepository {
  private final Map<TenantId, Installation> installations = new ConcurrentHashMap<>();
  private final Map<TenantId, ShopProfile> profiles = new ConcurrentHashMap<>();

  @Override
  public void save(TenantId tenant, Installation installation) {
    if (!installation.tenant().equals(tenant)) {
      throw new IllegalArgumentException("the installation is of another tenant");
    }
    installations.put(tenant, installation);
  }

  @Override
  public Optional<Installation> find(TenantId tenant) {
    return Optional.ofNullable(installations.get(tenant));
  }

  @Override
  public void saveProfile(TenantId tenant, ShopProfile profile) {
    profiles.put(tenant, profile);
  }

  @Override
  public Optional<ShopProfile> findProfile(TenantId tenant) {
    return Optional.ofNullable(profiles.get(tenant));
  }

  @Override
  public List<TenantId> listTenants() {
    return installations.keySet().stream()
        .sorted(java.util.Comparator.comparing(TenantId::value))
        .toList();
  }
}
