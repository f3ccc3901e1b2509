package io.cartagent.application.conversation;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;

/** Names the turn to end. */
public record GiveUpTurnCommand(TenantId tenant, ConversationId conversation, TurnId turn) {}
