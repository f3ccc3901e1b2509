package io.cartagent.application.port.commerce;

import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.knowledge.Document;
import io.cartagent.domain.tenant.TenantId;
import java.util.List;

/** Everything the shop has published about itself. */
public interface StoreContent {
  /** The shop's own data. */
  ShopProfile getProfile(TenantId tenant);

  /**
   * All published policies, pages, articles and products on sale, made plain text. Reads the whole
   * shop: seconds to minutes.
   *
   * @throws io.cartagent.application.port.PortException when the shop's system does not answer
   */
  List<Document> listDocuments(TenantId tenant);
}
