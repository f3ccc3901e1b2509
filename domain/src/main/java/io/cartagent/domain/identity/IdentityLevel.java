package io.cartagent.domain.identity;

/** How well a shopper is known, weakest first. It is server state: no text can raise it (ID-01). */
public enum IdentityLevel {
  /** Nothing is known. */
  ANONYMOUS,
  /** Knows an order's number and the e-mail or postcode of that same order. */
  CLAIMED,
  /** A signed-in customer of the shop, or one who returned a one-time code. */
  VERIFIED;

  /** Whether this level is at least the other. */
  public boolean reaches(IdentityLevel needed) {
    return compareTo(needed) >= 0;
  }
}
