package io.cartagent.application.port.commerce;

import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;

class InMemoryOrderBookTest extends OrderBookContract {
  private final InMemoryOrderBook book = new InMemoryOrderBook();

  @Override
  protected OrderBook orders() {
    return book;
  }

  @Override
  protected void given(TenantId tenant, Order order) {
    book.add(tenant, order);
  }

  @Override
  protected void given(TenantId tenant, ShopperId shopper, Order order) {
    book.add(tenant, shopper, order);
  }
}
