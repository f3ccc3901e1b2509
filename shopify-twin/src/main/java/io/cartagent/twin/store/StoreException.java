package io.cartagent.twin.store;

import org.jspecify.annotations.Nullable;

/** A store could not be loaded; the message names the file, the place and what is wrong there. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
