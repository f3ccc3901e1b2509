package io.cartagent.application.port.commerce;

import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.util.List;

/** The shop's orders, as they are now. */
public interface OrderBook {
  /**
   * Orders the shop's search returns for a name. Candidates only: the search is loose, so whoever
   * asks must compare name and contact ({@code OrderAccessPolicy}). Empty when there is none.
   *
   * @throws io.cartagent.application.port.PortException when the shop's system does not answer
   */
  List<Order> listCandidates(TenantId tenant, OrderName name);

  /**
   * The orders of one customer, newest first.
   *
   * @param most at least 1, at most 20
   * @throws io.cartagent.application.port.PortException when the shop's system does not answer
   */
  List<Order> listOrdersOf(TenantId tenant, ShopperId shopper, int most);
}
