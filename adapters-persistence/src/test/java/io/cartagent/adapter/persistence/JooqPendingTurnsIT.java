package io.cartagent.adapter.persistence;

import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.PendingTurns;
import io.cartagent.application.port.persistence.PendingTurnsContract;
import org.junit.jupiter.api.BeforeEach;

final class JooqPendingTurnsIT extends PendingTurnsContract {
  @BeforeEach
  void empty() {
    TestDatabase.emptyWithBothShops();
  }

  @Override
  protected PendingTurns turns() {
    return TestDatabase.bean(PendingTurns.class);
  }

  @Override
  protected ConversationRepository conversations() {
    return TestDatabase.bean(ConversationRepository.class);
  }
}
