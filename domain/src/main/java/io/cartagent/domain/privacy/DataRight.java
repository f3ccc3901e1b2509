package io.cartagent.domain.privacy;

/** What a person may ask of the data held about them. */
public enum DataRight {
  ACCESS,
  ERASURE,
  CORRECTION
}
