package io.cartagent.adapter.persistence;

import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.application.port.persistence.ShopRepositoryContract;
import org.junit.jupiter.api.BeforeEach;

final class DataShopRepositoryIT extends ShopRepositoryContract {
  @BeforeEach
  void empty() {
    TestDatabase.empty();
  }

  @Override
  protected ShopRepository shops() {
    return TestDatabase.bean(ShopRepository.class);
  }
}
