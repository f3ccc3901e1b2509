package io.cartagent.application.answering;

import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The orders one shopper may hear of in one turn without naming a contact. */
final class ShopperOrders {
  /** The most a shop is asked for. */
  private static final int MOST_READ = 20;

  private final TenantId tenant;
  private final Conversation conversation;
  private final Instant now;
  private final OrderBook book;
  private final Optional<ShopperId> shopper;
  private Optional<List<Order>> own = Optional.empty();

  ShopperOrders(TenantId tenant, Conversation conversation, Instant now, OrderBook book) {
    this.tenant = tenant;
    this.conversation = conversation;
    this.now = now;
    this.book = book;
    this.shopper = conversation.shopperAt(now);
  }

  static Optional<OrderName> nameOf(String text) {
    try {
      return Optional.of(new OrderName(text));
    } catch (IllegalArgumentException notAName) {
      return Optional.empty();
    }
  }

  /** The customer; absent for a visitor. */
  Optional<ShopperId> shopper() {
    return shopper;
  }

  /** What the shop says are the signed-in shopper's, newest first; asked once in a turn. */
  List<Order> own() {
    if (own.isEmpty()) {
      own = shopper.map(signedIn -> book.listOrdersOf(tenant, signedIn, MOST_READ));
    }
    return own.orElse(List.of());
  }

  Optional<Order> findOwn(OrderName name) {
    return own().stream().filter(order -> order.name().equals(name)).findFirst();
  }

  /** Whether the order was proved earlier in this conversation. */
  boolean isProven(OrderName name) {
    return conversation.claimOf(name, now).isPresent();
  }

  /** An order proved earlier in this conversation, while it is in the shop. */
  Optional<Order> findProven(OrderName name) {
    return isProven(name)
        ? book.listCandidates(tenant, name).stream()
            .filter(order -> order.name().equals(name))
            .findFirst()
        : Optional.empty();
  }
}
