package io.cartagent.domain.conversation;

import java.time.Instant;

/**
 * What a shopper sent, before anything has been done with it. The text is 1 to {@value #LONGEST}
 * characters and untrusted.
 */
public record ShopperMessage(ClientMessageId id, String text, Instant at) {
  public static final int LONGEST = 2000;

  public ShopperMessage {
    if (text.isBlank()) {
      throw new IllegalArgumentException("message is empty");
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("message is longer than " + LONGEST + " characters");
    }
  }

  /**
   * The same message, taken as sent at the given time where it says an earlier one: the clocks of
   * two nodes differ, and what was stored later came later.
   */
  public ShopperMessage notBefore(Instant earliest) {
    return at.isBefore(earliest) ? new ShopperMessage(id, text, earliest) : this;
  }
}
