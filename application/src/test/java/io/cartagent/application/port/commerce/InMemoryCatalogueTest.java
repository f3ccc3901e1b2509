package io.cartagent.application.port.commerce;

import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.tenant.TenantId;

class InMemoryCatalogueTest extends CatalogueContract {
  private final InMemoryCatalogue catalogue = new InMemoryCatalogue();

  @Override
  protected Catalogue catalogue() {
    return catalogue;
  }

  @Override
  protected void given(TenantId tenant, Product product) {
    catalogue.add(tenant, product);
  }

  @Override
  protected void givenNotOnSale(TenantId tenant, Product product) {
    // The double holds only what is on sale.
  }
}
