package io.cartagent.application.port.commerce;

import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.knowledge.Document;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the profiles and documents it is given. */
public final class InMemoryStoreContent implements StoreContent {
  private final Map<TenantId, ShopProfile> profiles = new HashMap<>();
  private final Map<TenantId, List<Document>> documents = new HashMap<>();

  public void add(TenantId tenant, ShopProfile profile) {
    profiles.put(tenant, profile);
  }

  public void add(TenantId tenant, Document document) {
    documents.computeIfAbsent(tenant, _ -> new ArrayList<>()).add(document);
  }

  @Override
  public ShopProfile getProfile(TenantId tenant) {
    return Optional.ofNullable(profiles.get(tenant))
        .orElseThrow(() -> new IllegalStateException("no profile of tenant " + tenant.value()));
  }

  @Override
  public List<Document> listDocuments(TenantId tenant) {
    return List.copyOf(documents.getOrDefault(tenant, List.of()));
  }
}
