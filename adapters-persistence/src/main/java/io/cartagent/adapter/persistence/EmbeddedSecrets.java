package io.cartagent.adapter.persistence;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and master key of an embedded server, random and readable by its user alone. */
record EmbeddedSecrets(
    String superuserPassword, String ownerPassword, String runtimePassword, String key) {
  static final String DATABASE = "cartagent";
  static final String OWNER = "cartagent_owner";
  static final String RUNTIME = "cartagent_app";

  private static final int BYTES = 32;

  /** Reads the file, or makes it. */
  static EmbeddedSecrets of(Path file) throws IOException {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        properties.load(in);
      }
    } else {
      for (String name : new String[] {"superuser", "owner", "runtime", "masterKey"}) {
        properties.setProperty(name, random());
      }
      write(file, properties);
    }
    return new EmbeddedSecrets(
        get(properties, "superuser"),
        get(properties, "owner"),
        get(properties, "runtime"),
        get(properties, "masterKey"));
  }

  MasterKey masterKey() {
    return MasterKey.ofBase64(key);
  }

  @Override
  public String toString() {
    return "EmbeddedSecrets";
  }

  private static String get(Properties properties, String name) throws IOException {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new IOException("the embedded database's secrets lack " + name);
    }
    return value;
  }

  /** Written aside and moved, so that a killed process leaves no half of it. */
  private static void write(Path file, Properties properties) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(aside);
    Files.createFile(
        aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
      properties.store(out, "Losing masterKey loses all encrypted data.");
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
