package io.cartagent.domain.identity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says, field by field, what each identity level may hear about an order (ID-05). A shopper who
 * knows number and e-mail hears what the order confirmation told that address already; address,
 * phone and payment method wait for a verified shopper, and the shop's own notes for nobody.
 */
public final class DisclosurePolicy {
  private static final Map<OrderField, Optional<IdentityLevel>> WEAKEST = table();

  private DisclosurePolicy() {}

  /** Whether the level may hear the field. */
  public static boolean permits(IdentityLevel level, OrderField field) {
    return weakest(field).filter(level::reaches).isPresent();
  }

  /** The weakest shopper who may hear the field; absent when nobody may. */
  public static Optional<IdentityLevel> weakest(OrderField field) {
    return WEAKEST.getOrDefault(field, Optional.empty());
  }

  private static Map<OrderField, Optional<IdentityLevel>> table() {
    Map<OrderField, Optional<IdentityLevel>> table = new EnumMap<>(OrderField.class);
    for (OrderField field : OrderField.values()) {
      table.put(
          field,
          switch (field) {
            case STATUS, DATES, ITEMS, CARRIER, TRACKING, AMOUNTS, REFUND_STATE, RETURN_STATE ->
                Optional.of(IdentityLevel.CLAIMED);
            case PAYMENT_METHOD, ADDRESS, EMAIL, PHONE -> Optional.of(IdentityLevel.VERIFIED);
            case NOTE -> Optional.empty();
          });
    }
    return table;
  }
}
