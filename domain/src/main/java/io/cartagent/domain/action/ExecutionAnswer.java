package io.cartagent.domain.action;

/** How a call to the shop ended. It is no receipt: that needs the shop's record read back. */
public enum ExecutionAnswer {
  /** The shop says it has done it, or done a part. */
  ACCEPTED,
  /** The shop refused, and certainly did no part of it. */
  REFUSED,
  /** No answer, or one that does not tell: it may have been done. */
  UNKNOWN
}
