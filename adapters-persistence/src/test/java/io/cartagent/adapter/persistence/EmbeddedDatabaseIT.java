package io.cartagent.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartagent.adapter.persistence.DatabaseSettings.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server that CartAgent brings along keeps its data through anything. */
final class EmbeddedDatabaseIT {
  private final Path folder = TestDatabase.folder();

  @AfterEach
  void delete() {
    TestDatabase.delete(folder);
  }

  @Test
  void keeps_its_data_and_its_key_between_starts() throws SQLException {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      ReadyDatabase.of(database.settings());
      execute(database, "create table kept (i int); insert into kept values (42)");
    }

    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      ReadyDatabase.of(database.settings());
      assertThat(ask(database, "select i from kept")).isEqualTo("42");
      assertThat(ask(database, "show fsync")).isEqualTo("on");
      assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
      assertThat(ask(database, "select datcollate from pg_database where datname = 'cartagent'"))
          .isEqualTo("C.UTF-8");
    }
  }

  @Test
  void has_everything_committed_after_its_server_was_killed() // RE-02
      throws SQLException, IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      execute(database, "create table kept (i int); insert into kept values (42)");
      kill(database.process());
    }

    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThat(ask(database, "select i from kept")).isEqualTo("42");
    }
  }

  @Test
  void takes_over_from_a_server_whose_process_was_killed() throws Exception { // RE-01
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long server = Long.parseLong(killed.inputReader().readLine());
    kill(killed.toHandle());
    assertThat(ProcessHandle.of(server))
        .hasValueSatisfying(handle -> assertThat(handle.isAlive()).isTrue());

    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThat(ProcessHandle.of(server).filter(ProcessHandle::isAlive)).isEmpty();
      assertThat(ask(database, "select i from kept")).isEqualTo("42");
    }
  }

  @Test
  void is_not_misled_by_the_number_of_a_process_that_is_gone() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThat(ask(database, "select 1")).isEqualTo("1");
    }
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path data = folder.resolve("data");
    Files.writeString(
        data.resolve("postmaster.pid"), gone.pid() + "\n" + data + "\n1\n5432\n\nlocalhost\n");

    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThat(ask(database, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void refuses_a_folder_that_another_process_uses() {
    EmbeddedDatabase first = EmbeddedDatabase.start(folder);

    try (first) {
      assertThatIllegalStateException()
          .isThrownBy(() -> EmbeddedDatabase.start(folder))
          .withMessageContaining("another CartAgent");
    }
  }

  @Test
  void lets_nobody_in_without_a_password() throws IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      for (String user : new String[] {"postgres", "cartagent_owner", "cartagent_app"}) {
        assertThatThrownBy(() ->
                ReadyDatabase.connect(database.url(), new Login(user, "wrong")).getConnection())
            .as(user)
            .isInstanceOf(SQLException.class)
            .hasFieldOrPropertyWithValue("SQLState", "28P01");
      }
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
          .isEqualTo("rw-------");
    }
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  private static void execute(EmbeddedDatabase database, String statement) throws SQLException {
    try (Connection connection = connect(database);
        Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }

  private static String ask(EmbeddedDatabase database, String query) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return ReadyDatabase.connect(database.url(), database.superuser()).getConnection();
  }

  /** A process that starts a server, stores something, tells the server's number and waits. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws Exception {
      EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
      execute(database, "create table kept (i int); insert into kept values (42)");
      System.out.println(database.process().pid());
      System.in.read();
    }
  }
}
