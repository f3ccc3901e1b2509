package io.cartagent.adapter.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;

import io.cartagent.adapter.persistence.DatabaseSettings.Login;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.application.port.persistence.ShopRepository.Installation;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One server for all tests of this JVM, wired as the application wires it. */
final class TestDatabase {
  private static final Path FOLDER = folder();
  private static final EmbeddedDatabase SERVER = EmbeddedDatabase.start(FOLDER);
  private static final ApplicationContext CONTEXT =
      ApplicationContext.builder().singletons(SERVER.settings()).start();

  static {
    CONTEXT.getBean(ReadyDatabase.class);
    Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::close));
  }

  private TestDatabase() {}

  static DatabaseSettings settings() {
    return SERVER.settings();
  }

  static Login superuser() {
    return SERVER.superuser();
  }

  static <T> T bean(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  static void empty() {
    asOwner(
        "truncate cartagent.shop cascade",
        "truncate cartagent.system_spending, cartagent.system_reservation");
  }

  static void emptyWithBothShops() {
    empty();
    ShopRepository shops = bean(ShopRepository.class);
    shops.save(ACME, new Installation(ACME, "shpat_acme", Instant.EPOCH));
    shops.save(GLOBEX, new Installation(GLOBEX, "shpat_globex", Instant.EPOCH));
  }

  static void asOwner(String... statements) {
    execute(settings().owner(), statements);
  }

  static void asSuperuser(String... statements) {
    execute(superuser(), statements);
  }

  static List<String> query(Login login, String... statements) {
    try (Connection connection = connect(login);
        Statement statement = connection.createStatement()) {
      List<String> rows = new ArrayList<>();
      for (int i = 0; i < statements.length - 1; i++) {
        statement.execute(statements[i]);
      }
      try (ResultSet result = statement.executeQuery(statements[statements.length - 1])) {
        while (result.next()) {
          rows.add(result.getString(1));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Connection connect(Login login) throws SQLException {
    return ReadyDatabase.connect(settings().url(), login).getConnection();
  }

  private static void execute(Login login, String... statements) {
    try (Connection connection = connect(login);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path folder() {
    try {
      return Files.createTempDirectory("cartagent-it");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close() {
    CONTEXT.close();
    SERVER.close();
    delete(FOLDER);
  }
}
