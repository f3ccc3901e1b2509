package io.cartagent.adapter.persistence;

import io.cartagent.adapter.persistence.DatabaseSettings.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Gives a fresh server its two roles and its database, and shuts the door to everybody else. */
final class EmbeddedRoles {
  private static final List<String> ACCESS =
      List.of(
          "# CartAgent: everybody needs a password.",
          "local all all scram-sha-256",
          "host all all 127.0.0.1/32 scram-sha-256",
          "host all all ::1/128 scram-sha-256");

  private EmbeddedRoles() {}

  /** Every step can be done twice, so a process killed between two of them does no harm. */
  static void ensure(EmbeddedPostgres server, EmbeddedSecrets secrets, Path data)
      throws IOException {
    Path access = data.resolve("pg_hba.conf");
    if (Files.readAllLines(access).equals(ACCESS)) {
      return;
    }
    String url = "jdbc:postgresql://localhost:" + server.getPort() + "/";
    Login superuser = new Login("postgres", secrets.superuserPassword());
    try {
      try (Connection connection = connect(url + "postgres", superuser);
          Statement statement = connection.createStatement()) {
        role(statement, EmbeddedSecrets.OWNER, secrets.ownerPassword());
        role(statement, EmbeddedSecrets.RUNTIME, secrets.runtimePassword());
        database(statement);
        password(statement, "postgres", secrets.superuserPassword());
      }
      Files.write(access, ACCESS);
      try (Connection connection = connect(url + EmbeddedSecrets.DATABASE, superuser);
          Statement statement = connection.createStatement()) {
        statement.execute("revoke create on schema public from public");
        statement.execute("select pg_reload_conf()");
      }
    } catch (SQLException e) {
      throw new IOException("the embedded database's roles were not made", e);
    }
  }

  private static void role(Statement statement, String role, String password) throws SQLException {
    if (!exists(statement, "select from pg_roles where rolname = '" + role + "'")) {
      statement.execute("create role " + role + " login");
    }
    password(statement, role, password);
  }

  /** Names are ours and passwords Base64: nothing here can end a quoted text. */
  private static void password(Statement statement, String role, String password)
      throws SQLException {
    statement.execute("alter role " + role + " password '" + password + "'");
  }

  private static void database(Statement statement) throws SQLException {
    if (!exists(
        statement, "select from pg_database where datname = '" + EmbeddedSecrets.DATABASE + "'")) {
      statement.execute(
          "create database " + EmbeddedSecrets.DATABASE + " owner " + EmbeddedSecrets.OWNER);
      statement.execute("revoke all on database " + EmbeddedSecrets.DATABASE + " from public");
      statement.execute(
          "grant connect on database "
              + EmbeddedSecrets.DATABASE
              + " to "
              + EmbeddedSecrets.RUNTIME);
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private static Connection connect(String url, Login login) throws SQLException {
    return ReadyDatabase.connect(url, login).getConnection();
  }
}
