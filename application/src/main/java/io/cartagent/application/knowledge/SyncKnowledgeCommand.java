package io.cartagent.application.knowledge;

import io.cartagent.domain.tenant.TenantId;

/** Names the shop to read. */
public record SyncKnowledgeCommand(TenantId tenant) {}
