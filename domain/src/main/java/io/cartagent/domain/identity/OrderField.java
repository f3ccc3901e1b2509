package io.cartagent.domain.identity;

/** What an order's record can tell, field by field. */
public enum OrderField {
  STATUS,
  DATES,
  ITEMS,
  CARRIER,
  TRACKING,
  AMOUNTS,
  REFUND_STATE,
  RETURN_STATE,
  PAYMENT_METHOD,
  ADDRESS,
  EMAIL,
  PHONE,
  NOTE
}
