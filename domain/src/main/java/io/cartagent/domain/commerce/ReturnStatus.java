package io.cartagent.domain.commerce;

/** How far a return is. */
public enum ReturnStatus {
  REQUESTED,
  OPEN,
  CLOSED,
  DECLINED,
  CANCELLED,
  UNKNOWN
}
