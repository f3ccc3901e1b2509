package io.cartagent.domain.spending;

/** For whom spending is counted. */
public enum SpendingScope {
  /** One conversation, over its whole life. */
  CONVERSATION,
  /** One shopper in all of their conversations with a shop, one day. */
  SHOPPER,
  /** One shop, one day. */
  SHOP,
  /** All shops together, one day. */
  SYSTEM
}
