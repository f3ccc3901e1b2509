package io.cartagent.application.conversation;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.util.Optional;

/**
 * Somebody who holds a conversation's token comes back through the storefront.
 *
 * @param shopper the customer the shop says is signed in now; absent for a visitor
 */
public record ContinueConversationCommand(
    TenantId tenant, ConversationId conversation, Optional<ShopperId> shopper) {}
