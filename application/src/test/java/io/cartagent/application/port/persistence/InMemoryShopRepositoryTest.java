package io.cartagent.application.port.persistence;

final class InMemoryShopRepositoryTest extends ShopRepositoryContract {
  private final ShopRepository shops = new InMemoryShopRepository();

  @Override
  protected ShopRepository shops() {
    return shops;
  }
}
