package io.cartagent.domain.action;

import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.ShopperId;
import java.util.Set;

/**
 * Who asks, as the server knows it from the session (ID-14).
 *
 * @param orderIds the shop's ids of the orders proved to be this shopper's
 */
public record Requester(ShopperId shopper, IdentityLevel level, Set<String> orderIds) {
  public Requester {
    orderIds = Set.copyOf(orderIds);
  }
}
