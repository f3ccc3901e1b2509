package io.cartagent.adapter.persistence;

import java.util.List;

/** The database cannot keep what CartAgent promises, so CartAgent does not start. */
public final class UnfitDatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnfitDatabaseException(List<String> findings) {
    super(
        "CartAgent does not start, because its database is unfit:\n- "
            + String.join("\n- ", findings));
  }
}
