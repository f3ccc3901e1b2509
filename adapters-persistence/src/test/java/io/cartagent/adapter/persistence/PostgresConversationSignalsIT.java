package io.cartagent.adapter.persistence;

import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ConversationSignals;
import io.cartagent.application.port.persistence.ConversationSignalsContract;
import org.junit.jupiter.api.BeforeEach;

final class PostgresConversationSignalsIT extends ConversationSignalsContract {
  @BeforeEach
  void empty() {
    TestDatabase.emptyWithBothShops();
  }

  @Override
  protected ConversationSignals signals() {
    return TestDatabase.bean(ConversationSignals.class);
  }

  @Override
  protected ConversationRepository conversations() {
    return TestDatabase.bean(ConversationRepository.class);
  }
}
