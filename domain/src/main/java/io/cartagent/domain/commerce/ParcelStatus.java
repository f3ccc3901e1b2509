package io.cartagent.domain.commerce;

/** Where one parcel is. */
public enum ParcelStatus {
  LABEL_CREATED,
  CONFIRMED,
  SHIPPED,
  IN_TRANSIT,
  OUT_FOR_DELIVERY,
  ATTEMPTED_DELIVERY,
  DELAYED,
  READY_FOR_PICKUP,
  PICKED_UP,
  DELIVERED,
  FAILED,
  CANCELLED,
  UNKNOWN
}
