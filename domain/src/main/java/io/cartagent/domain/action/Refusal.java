package io.cartagent.domain.action;

/** Why something may not happen to an action. */
public enum Refusal {
  /** A write needs a verified shopper (ID-05). */
  NOT_VERIFIED,
  /** The order is not proved to be this shopper's. */
  NOT_THEIR_ORDER,
  /** The order is not the one of the quote or request. */
  OTHER_ORDER,
  /** The merchant's switch is on. */
  STOPPED,
  /** The merchant does not offer this kind of action. */
  NOT_OFFERED,
  /** The order is cancelled. */
  ORDER_CANCELLED,
  /** The shop has begun to fulfil the order, or does not say that it has not. */
  FULFILMENT_BEGUN,
  /** What was paid is not clear from the record. */
  PAYMENT_UNCLEAR,
  /** There is nothing left to return of what was paid. */
  NOTHING_PAID,
  /** The amount is more than the order leaves room for. */
  MORE_THAN_ORDER,
  /** The amount is zero or negative. */
  NO_AMOUNT,
  /** The amount is not in the order's or the limits' currency. */
  OTHER_CURRENCY,
  /** An item is not in the order, or in fewer pieces. */
  NOT_IN_ORDER,
  /** An item has not been delivered. */
  NOT_DELIVERED,
  /** The time for returns is over. */
  RETURN_WINDOW_OVER,
  /** Money would move under no limit: the merchant has set none of this scope. */
  NO_LIMIT_SET,
  OVER_ORDER_LIMIT,
  OVER_SHOPPER_LIMIT,
  OVER_SHOP_LIMIT,
  /** The quote, or the time after its approval, is over. */
  QUOTE_EXPIRED,
  /** The yes is to another quote, or to this one with other parameters. */
  OTHER_QUOTE,
  /** The yes is another shopper's. */
  OTHER_SHOPPER,
  /** The amount is no longer what the order's record gives. */
  AMOUNT_CHANGED,
  /** The shopper has not confirmed. */
  NOT_CONFIRMED,
  /** An operator has not approved. */
  NOT_APPROVED,
  /** No operator approved in time. */
  APPROVAL_EXPIRED,
  /** Nothing waits for approval. */
  NO_APPROVAL_DUE,
  /** An attempt is under way. */
  UNDER_WAY,
  /** An attempt may have succeeded: the record must be read first. */
  READ_BACK_FIRST,
  /** It was attempted as often as it may be. */
  TOO_MANY_ATTEMPTS,
  /** No attempt is under way. */
  NOT_UNDER_WAY,
  /** The action has ended. */
  ENDED
}
