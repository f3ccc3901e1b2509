package io.cartagent.adapter.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables to the shape this version needs, as their owner. */
final class Migrations {
  static final String SCHEMA = "cartagent";

  /** Any number that nobody else locks: "CartAgen" in ASCII. */
  private static final long LOCK = 0x4361_7274_4167_656eL;

  private Migrations() {}

  /** Safe to call from several nodes at once: one migrates, the others wait for it. */
  static void apply(DataSource owner, String runtimeRole) {
    if (!runtimeRole.matches("[A-Za-z_][A-Za-z0-9_-]{0,62}")) {
      throw new IllegalArgumentException("the runtime role has a name that needs quoting");
    }
    try (Connection connection = owner.getConnection();
        PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(?)")) {
      lock.setLong(1, LOCK);
      lock.execute();
      Flyway.configure()
          .dataSource(owner)
          .schemas(SCHEMA)
          .locations("classpath:db/migration")
          .placeholders(Map.of("runtimeRole", runtimeRole))
          .load()
          .migrate();
    } catch (SQLException e) {
      throw new IllegalStateException("the database's owner could not connect to it", e);
    }
  }
}
