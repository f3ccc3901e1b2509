package io.cartagent.web.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;

/** A folder that one process at a time keeps its rehearsal's database and secrets in. */
final class DataFolder implements AutoCloseable {
  private static final int SECRET_BYTES = 32;

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Where rehearsals keep their data: {@code CARTAGENT_DATA}, else {@code data} in the checkout.
   */
  static Path root() {
    String chosen = System.getenv("CARTAGENT_DATA");
    return chosen == null
        ? Path.of(System.getProperty("cartagent.home", "."), "data")
        : Path.of(chosen);
  }

  /** Takes the folder; when another process has it, says so. */
  static DataFolder open(String name) {
    return tryOpen(name)
        .orElseThrow(() ->
            UserError.failed(
                "the data folder "
                    + root().resolve(name)
                    + " is in use by another cartagent: stop that one, or set CARTAGENT_DATA"
                    + " to another folder."));
  }

  /** Takes the first free folder of a name, a name with 2, with 3 and so on. */
  static DataFolder openAnyOf(String name) {
    for (int i = 1; i <= 16; i++) {
      Optional<DataFolder> free = tryOpen(i == 1 ? name : name + "-" + i);
      if (free.isPresent()) {
        return free.get();
      }
    }
    throw UserError.failed("sixteen cartagent processes use " + root().resolve(name) + " already.");
  }

  private static Optional<DataFolder> tryOpen(String name) {
    Path path = root().resolve(name);
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = lockOf(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new DataFolder(path, channel));
    } catch (IOException e) {
      throw UserError.failed(
          "cannot write to the data folder "
              + path
              + ": check its permissions, or set CARTAGENT_DATA to another folder.");
    }
  }

  private static @org.jspecify.annotations.Nullable FileLock lockOf(FileChannel channel)
      throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path database() {
    return path.resolve("postgres");
  }

  /** A secret of this folder's own, made on first use and readable by its owner only. */
  byte[] secret(String name) {
    Path file = path.resolve(name);
    try {
      if (!Files.exists(file)) {
        byte[] fresh = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(fresh);
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, fresh);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw UserError.failed("cannot write to the data folder " + path + ".");
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException("the lock of " + path + " could not be given back", e);
    }
  }
}
