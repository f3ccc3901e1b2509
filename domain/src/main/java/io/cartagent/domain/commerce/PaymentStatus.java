package io.cartagent.domain.commerce;

/** How far an order is paid. */
public enum PaymentStatus {
  PENDING,
  AUTHORIZED,
  PARTIALLY_PAID,
  PAID,
  PARTIALLY_REFUNDED,
  REFUNDED,
  VOIDED,
  EXPIRED,
  UNKNOWN
}
