package io.cartagent.application.port.persistence;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;

final class InMemoryActionRepositoryTest extends ActionRepositoryContract {
  private final InMemoryActionRepository actions = new InMemoryActionRepository();

  @Override
  protected ActionRepository actions() {
    return actions;
  }

  @Override
  protected void openConversation(TenantId tenant, ConversationId id) {}

  @Override
  protected void deleteConversation(TenantId tenant, ConversationId id) {
    actions.delete(tenant, id);
  }
}
