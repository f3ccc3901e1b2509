package io.cartagent.adapter.persistence;

import io.cartagent.adapter.persistence.DatabaseSettings.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A PostgreSQL that CartAgent brings along, for trying it out on one machine. Its data stays in a
 * folder; what is committed survives a killed process and a power cut.
 *
 * <p>The master key lies beside the data, so this is not how production runs.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int CONNECTIONS = 10;

  private final EmbeddedPostgres server;
  private final EmbeddedSecrets secrets;
  private final Path data;
  private final FileChannel lock;

  private EmbeddedDatabase(
      EmbeddedPostgres server, EmbeddedSecrets secrets, Path data, FileChannel lock) {
    this.server = server;
    this.data = data;
    this.secrets = secrets;
    this.lock = lock;
  }

  /** Starts a server on the folder's data, making it when it is new. One process per folder. */
  public static EmbeddedDatabase start(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel lock = lock(folder);
      try {
        return start(folder, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded database did not start in " + folder, e);
    }
  }

  /** How CartAgent reaches this server. */
  public DatabaseSettings settings() {
    return new DatabaseSettings(
        url(),
        new Login(EmbeddedSecrets.OWNER, secrets.ownerPassword()),
        new Login(EmbeddedSecrets.RUNTIME, secrets.runtimePassword()),
        secrets.masterKey(),
        CONNECTIONS);
  }

  @Override
  public void close() {
    try (lock) {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded database did not stop", e);
    }
  }

  private static EmbeddedDatabase start(Path folder, FileChannel lock) throws IOException {
    EmbeddedSecrets secrets = EmbeddedSecrets.of(folder.resolve("secrets.properties"));
    Path data = folder.resolve("data");
    // We hold the folder's lock, so a server that still runs on it has lost its CartAgent.
    OrphanedServer.stop(data);
    EmbeddedPostgres server = startServer(data, secrets);
    try {
      EmbeddedRoles.ensure(server, secrets, data);
      return new EmbeddedDatabase(server, secrets, data, lock);
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static EmbeddedPostgres startServer(Path data, EmbeddedSecrets secrets)
      throws IOException {
    try {
      return builder(data, secrets).start();
    } catch (IOException | IllegalStateException e) {
      // A server that died a moment ago may still have had its files open.
      OrphanedServer.stop(data);
      try {
        return builder(data, secrets).start();
      } catch (IOException | IllegalStateException again) {
        again.addSuppressed(e);
        throw again;
      }
    }
  }

  private static EmbeddedPostgres.Builder builder(Path data, EmbeddedSecrets secrets) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPGStartupWait(PATIENCE)
        .setLocaleConfig("locale", "C.UTF-8")
        .setLocaleConfig("encoding", "UTF8")
        .setConnectConfig("password", secrets.superuserPassword())
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("password_encryption", "scram-sha-256");
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new IllegalStateException(
          "another CartAgent is running on " + folder + "; stop it or choose another folder");
    }
    return channel;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException ignored) {
      return false;
    }
  }

  String url() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + EmbeddedSecrets.DATABASE;
  }

  /** The server's process; not the one zonky started, which only sets it going. */
  ProcessHandle process() throws IOException {
    return OrphanedServer.find(data).orElseThrow();
  }

  Login superuser() {
    return new Login("postgres", secrets.superuserPassword());
  }
}
