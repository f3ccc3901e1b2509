package io.cartagent.application.port;

import org.jspecify.annotations.Nullable;

/** An outside system kept a port from its work. Messages name ids, never what a shopper wrote. */
public abstract sealed class PortException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private PortException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The same call may succeed later: a timeout, a rate limit, a lost connection. */
  public static final class Unavailable extends PortException {
    private static final long serialVersionUID = 1L;

    public Unavailable(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The same call will fail again: bad credentials, a request the other side refuses. */
  public static final class Rejected extends PortException {
    private static final long serialVersionUID = 1L;

    public Rejected(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
