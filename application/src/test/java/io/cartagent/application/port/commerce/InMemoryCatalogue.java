package io.cartagent.application.port.commerce;

import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.tenant.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds the products it is given. */
public final class InMemoryCatalogue implements Catalogue {
  private final Map<TenantId, Map<String, Product>> products = new HashMap<>();

  public void add(TenantId tenant, Product product) {
    products.computeIfAbsent(tenant, _ -> new HashMap<>()).put(product.id(), product);
  }

  @Override
  public List<Product> listProducts(TenantId tenant, List<String> ids) {
    if (ids.size() > 20) {
      throw new IllegalArgumentException("more than 20 product ids");
    }
    Map<String, Product> known = products.getOrDefault(tenant, Map.of());
    return ids.stream().distinct().map(known::get).filter(Objects::nonNull).toList();
  }
}
