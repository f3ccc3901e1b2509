package io.cartagent.application.answering;

import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;

/** Which turn. */
public record ReplayTurnCommand(TenantId tenant, TurnId turn) {}
