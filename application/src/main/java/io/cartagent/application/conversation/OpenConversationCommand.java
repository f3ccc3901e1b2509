package io.cartagent.application.conversation;

import io.cartagent.domain.conversation.Channel;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.util.Optional;

/**
 * Whose conversation with which shop.
 *
 * @param channel where it is held
 * @param shopper the customer the shop says is signed in; absent for a visitor
 */
public record OpenConversationCommand(
    TenantId tenant, Channel channel, Optional<ShopperId> shopper) {
  /** A visitor's in the widget. */
  public OpenConversationCommand(TenantId tenant) {
    this(tenant, Channel.WIDGET, Optional.empty());
  }
}
