package io.cartagent.adapter.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived the process which started it, as after kill -9 (RE-01), or only the
 * file that says so (RE-02).
 */
final class OrphanedServer {
  private static final long PATIENCE_SECONDS = 5;

  private OrphanedServer() {}

  /** Stops the server that runs on a data folder, and removes what a dead one left behind. */
  static void stop(Path data) throws IOException {
    Optional<ProcessHandle> server = find(data);
    if (server.isPresent()) {
      end(server.get());
    }
    Files.deleteIfExists(fileOf(data));
  }

  /** The server that runs on a data folder now. */
  static Optional<ProcessHandle> find(Path data) throws IOException {
    Path file = fileOf(data);
    return Files.exists(file) ? serverOf(file, data) : Optional.empty();
  }

  private static Path fileOf(Path data) {
    return data.resolve("postmaster.pid");
  }

  /** The process named in the file, when it is a PostgreSQL and runs on this very folder. */
  private static Optional<ProcessHandle> serverOf(Path file, Path data) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 2 || !isSame(Path.of(lines.get(1)), data)) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(ProcessHandle::isAlive)
        .filter(OrphanedServer::isPostgres);
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.isSameFile(one, other);
  }

  /** Numbers of processes come round again: the one in the file may be anybody's by now. */
  private static boolean isPostgres(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .orElse(true);
  }

  /** Politely first; a server that does not go is killed, and recovers at its next start. */
  private static void end(ProcessHandle server) throws IOException {
    server.destroy();
    if (!isGone(server)) {
      server.destroyForcibly();
      if (!isGone(server)) {
        throw new IOException("a PostgreSQL with number " + server.pid() + " cannot be stopped");
      }
    }
  }

  private static boolean isGone(ProcessHandle server) {
    try {
      server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return !server.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
