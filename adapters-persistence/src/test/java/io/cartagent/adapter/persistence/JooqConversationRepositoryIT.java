package io.cartagent.adapter.persistence;

import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ConversationRepositoryContract;
import io.cartagent.application.port.persistence.PendingTurns;
import org.junit.jupiter.api.BeforeEach;

final class JooqConversationRepositoryIT extends ConversationRepositoryContract {
  @BeforeEach
  void empty() {
    TestDatabase.emptyWithBothShops();
  }

  @Override
  protected ConversationRepository conversations() {
    return TestDatabase.bean(ConversationRepository.class);
  }

  @Override
  protected PendingTurns turns() {
    return TestDatabase.bean(PendingTurns.class);
  }
}
