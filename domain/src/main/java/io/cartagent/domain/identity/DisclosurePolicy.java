package io.cartagent.domain.identity;

/**
 * Says, field by field, what each identity level may hear about an order (ID-05). A shopper who
 * knows number and e-mail hears what the order confirmation told that address already; address,
 * phone and payment method wait for a verified shopper, and the shop's own notes for nobody.
 */
public final class DisclosurePolicy {
  private DisclosurePolicy() {}

  /** Whether the level may hear the field. */
  public static boolean permits(IdentityLevel level, OrderField field) {
    return switch (field) {
      case STATUS, DATES, ITEMS, CARRIER, TRACKING, AMOUNTS, REFUND_STATE, RETURN_STATE ->
          level.reaches(IdentityLevel.CLAIMED);
      case PAYMENT_METHOD, ADDRESS, EMAIL, PHONE -> level.reaches(IdentityLevel.VERIFIED);
      case NOTE -> false;
    };
  }
}
