package io.cartagent.application.answering;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;

/** Names the turn to answer. */
public record AnswerShopperCommand(TenantId tenant, ConversationId conversation, TurnId turn) {}
