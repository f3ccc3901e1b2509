package io.cartagent.application.conversation;

import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.util.Optional;

/**
 * Whose conversation with which shop.
 *
 * @param shopper the customer the shop says is signed in; absent for a visitor
 */
public record OpenConversationCommand(TenantId tenant, Optional<ShopperId> shopper) {
  /** A visitor's. */
  public OpenConversationCommand(TenantId tenant) {
    this(tenant, Optional.empty());
  }
}
