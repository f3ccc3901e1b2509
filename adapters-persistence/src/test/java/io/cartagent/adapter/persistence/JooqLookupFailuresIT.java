package io.cartagent.adapter.persistence;

import io.cartagent.application.port.persistence.LookupFailures;
import io.cartagent.application.port.persistence.LookupFailuresContract;
import org.junit.jupiter.api.BeforeEach;

final class JooqLookupFailuresIT extends LookupFailuresContract {
  @BeforeEach
  void empty() {
    TestDatabase.emptyWithBothShops();
  }

  @Override
  protected LookupFailures failures() {
    return TestDatabase.bean(LookupFailures.class);
  }
}
