package io.cartagent.web.chat;

import io.cartagent.domain.action.Refusal;
import java.util.Optional;

/** Why a decision was not taken, in words for the shopper, who need not know the shop's rules. */
final class RefusalWords {
  private static final String TEAM =
      "The shop does not do this in the chat right now. Our team can help you.";
  private static final String CHANGED =
      "The order has changed since this was offered. Please ask again.";

  private RefusalWords() {}

  /** The words; absent where nothing may be told, not even that there is something. */
  static Optional<String> of(Refusal refusal) {
    return switch (refusal) {
      case OTHER_SHOPPER, NOT_THEIR_ORDER -> Optional.empty();
      case NOT_VERIFIED ->
          Optional.of("Please sign in to the shop again, then press the button once more.");
      case QUOTE_EXPIRED, APPROVAL_EXPIRED ->
          Optional.of("The time for this has run out. Please ask again.");
      case OTHER_QUOTE ->
          Optional.of("What is shown here is out of date. Please reload the page and look again.");
      case ENDED, NO_APPROVAL_DUE, NOT_UNDER_WAY -> Optional.of("This has been decided already.");
      case UNDER_WAY, READ_BACK_FIRST ->
          Optional.of("Something is under way for this order. Please wait a moment.");
      case ORDER_CANCELLED -> Optional.of("This order is cancelled already.");
      case FULFILMENT_BEGUN ->
          Optional.of("The shop has begun to prepare this order, so it cannot be changed here.");
      case RETURN_WINDOW_OVER -> Optional.of("The time for returning this is over.");
      case OTHER_ORDER,
          PAYMENT_UNCLEAR,
          NOTHING_PAID,
          MORE_THAN_ORDER,
          NO_AMOUNT,
          OTHER_CURRENCY,
          NOT_IN_ORDER,
          NOT_DELIVERED,
          AMOUNT_CHANGED ->
          Optional.of(CHANGED);
      case STOPPED,
          NOT_OFFERED,
          NO_LIMIT_SET,
          OVER_ORDER_LIMIT,
          OVER_SHOPPER_LIMIT,
          OVER_SHOP_LIMIT,
          NOT_CONFIRMED,
          NOT_APPROVED,
          TOO_MANY_ATTEMPTS ->
          Optional.of(TEAM);
    };
  }
}
