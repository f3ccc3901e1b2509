package io.cartagent.domain.identity;

import io.cartagent.domain.commerce.Contact;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether an order may be spoken of: its number and its e-mail or postcode must belong to
 * the same order. What the shop's search returned is only a list of candidates, because that search
 * is tokenised and ignores filters it does not know (ID-02, ID-03).
 */
public final class OrderAccessPolicy {
  private OrderAccessPolicy() {}

  /** The one candidate that matches both; absent for every kind of mismatch alike. */
  public static Optional<Order> admit(List<Order> candidates, OrderName name, Contact contact) {
    return candidates.stream()
        .filter(order -> order.name().equals(name) && knows(order, contact))
        .findFirst();
  }

  private static boolean knows(Order order, Contact contact) {
    return switch (contact) {
      case Contact.Email email -> order.email().filter(email::equals).isPresent();
      case Contact.Postcode postcode -> order.postcode().filter(postcode::equals).isPresent();
    };
  }
}
