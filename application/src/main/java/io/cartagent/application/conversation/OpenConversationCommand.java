package io.cartagent.application.conversation;

import io.cartagent.domain.tenant.TenantId;

/** Opens a conversation with a shop. */
public record OpenConversationCommand(TenantId tenant) {}
