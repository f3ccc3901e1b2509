package io.cartagent.domain.tenant;

/** A row of another tenant came back. Never handled quietly: it is a breach, not a bad input. */
public final class TenantIsolationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TenantIsolationException(String message) {
    super(message);
  }
}
