package io.cartagent.modeltwin;

/** Why a provider refuses a request; each format has its own status and words for it. */
public enum Refusal {
  BAD_KEY,
  FORBIDDEN,
  EXPIRED_KEY,
  UNKNOWN_MODEL,
  TOO_LONG,
  NO_CREDIT,
  SPEND_LIMIT,
  RATE_LIMITED,
  FAILING,
  UNAVAILABLE,
  OVERLOADED
}
