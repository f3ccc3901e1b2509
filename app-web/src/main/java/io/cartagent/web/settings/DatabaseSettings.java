package io.cartagent.web.settings;

/** How to reach PostgreSQL: as the schema's owner for migrations, as the runtime role for the rest. */
public record DatabaseSettings(
    String url, String ownerUser, String ownerPassword, String user, String password) {
  @Override
  public String toString() {
    return "DatabaseSettings[user=" + user + "]";
  }
}
