package io.cartagent.application.port.commerce;

import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.tenant.TenantId;
import java.util.List;

/** The shop's products, as they are now: prices and stock are read, never remembered (GR-03). */
public interface Catalogue {
  /**
   * The products with these ids that are on sale, in the order of the ids; unknown ones are left
   * out. At most 20 ids.
   *
   * @throws io.cartagent.application.port.PortException when the shop's system does not answer
   */
  List<Product> listProducts(TenantId tenant, List<String> ids);
}
