package io.cartagent.domain.commerce;

/** How far an order as a whole has left the shop. */
public enum FulfilmentStatus {
  UNFULFILLED,
  SCHEDULED,
  ON_HOLD,
  IN_PROGRESS,
  PARTIALLY_FULFILLED,
  FULFILLED,
  RESTOCKED,
  UNKNOWN
}
