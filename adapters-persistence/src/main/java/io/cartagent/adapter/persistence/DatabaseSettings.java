package io.cartagent.adapter.persistence;

/**
 * Where the database is and how to reach it.
 *
 * @param url JDBC address without a user, e.g. {@code jdbc:postgresql://db.internal/cartagent}
 * @param owner owns the tables and changes them at start; never used afterwards
 * @param runtime serves shoppers; may own nothing and is bound by row-level security (TI-07)
 * @param connections most connections held at once
 */
public record DatabaseSettings(
    String url, Login owner, Login runtime, MasterKey masterKey, int connections) {
  public DatabaseSettings {
    if (owner.user().equals(runtime.user())) {
      throw new IllegalArgumentException(
          "the database's owner and its runtime user must be two roles (TI-07)");
    }
    if (connections < 1) {
      throw new IllegalArgumentException("at least one database connection is needed");
    }
  }

  /** A role and its password. */
  public record Login(String user, String password) {
    public Login {
      if (user.isBlank()) {
        throw new IllegalArgumentException("the database role is blank");
      }
    }

    @Override
    public String toString() {
      return "Login[" + user + "]";
    }
  }
}
