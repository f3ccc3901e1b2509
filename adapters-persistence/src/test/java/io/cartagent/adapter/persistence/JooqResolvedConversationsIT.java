package io.cartagent.adapter.persistence;

import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.PendingTurns;
import io.cartagent.application.port.persistence.ResolvedConversationsContract;
import org.junit.jupiter.api.BeforeEach;

final class JooqResolvedConversationsIT extends ResolvedConversationsContract {
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
