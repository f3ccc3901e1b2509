package io.cartagent.adapter.persistence;

import io.cartagent.application.port.persistence.PassageIndex;
import io.cartagent.application.port.persistence.PassageIndexContract;
import org.junit.jupiter.api.BeforeEach;

final class JooqPassageIndexIT extends PassageIndexContract {
  @BeforeEach
  void empty() {
    TestDatabase.emptyWithBothShops();
  }

  @Override
  protected PassageIndex index() {
    return TestDatabase.bean(PassageIndex.class);
  }
}
