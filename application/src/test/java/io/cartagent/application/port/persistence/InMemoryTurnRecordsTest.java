package io.cartagent.application.port.persistence;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;

final class InMemoryTurnRecordsTest extends TurnRecordsContract {
  private final InMemoryConversationRepository conversations =
      new InMemoryConversationRepository(
          new InMemoryPendingTurns(), new InMemoryConversationSignals());
  private final TurnRecords records = new InMemoryTurnRecords(conversations);

  @Override
  protected TurnRecords records() {
    return records;
  }

  @Override
  protected ConversationRepository conversations() {
    return conversations;
  }

  @Override
  protected void delete(TenantId tenant, ConversationId id) {
    conversations.delete(tenant, id);
  }
}
