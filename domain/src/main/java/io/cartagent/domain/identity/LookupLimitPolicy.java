package io.cartagent.domain.identity;

import io.cartagent.domain.commerce.Contact;
import io.cartagent.domain.commerce.OrderName;
import java.time.Duration;
import java.util.List;

/**
 * How often a shopper may fail to prove an order, and by what the failures are counted (ID-04).
 * Order numbers are short and follow one another, so guessing must be dear from every side: one
 * conversation, one address, one order, the whole shop.
 */
public final class LookupLimitPolicy {
  private LookupLimitPolicy() {}

  /**
   * One count of failures.
   *
   * @param key what is counted; holds personal data until the store has hashed it
   * @param most failures allowed within the window
   */
  public record Limit(String key, int most, Duration window) {}

  /** The counts that a lookup must find below their limits, and adds to when it fails. */
  public static List<Limit> limitsOf(String conversationId, OrderName order, Contact contact) {
    String who =
        switch (contact) {
          case Contact.Email email -> "email:" + email.address();
          case Contact.Postcode postcode -> "postcode:" + postcode.code();
        };
    Duration hour = Duration.ofHours(1);
    return List.of(
        new Limit("conversation:" + conversationId, 5, hour),
        new Limit(who, 5, hour),
        new Limit("order:" + order.canonical(), 5, hour),
        new Limit("shop", 200, hour));
  }
}
