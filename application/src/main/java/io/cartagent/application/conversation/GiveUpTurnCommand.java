package io.cartagent.application.conversation;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;

/**
 * Names the turn to end.
 *
 * @param attempt the lease's, so that a worker who has lost it adds nothing (RE-04)
 */
public record GiveUpTurnCommand(
    TenantId tenant, ConversationId conversation, TurnId turn, int attempt) {
  /** Of a turn that nobody has leased. */
  public GiveUpTurnCommand(TenantId tenant, ConversationId conversation, TurnId turn) {
    this(tenant, conversation, turn, 0);
  }
}
