package io.cartagent.twin.storefront;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The storefront's own files. */
final class Resources {

  private Resources() {}

  static Optional<String> text(String name) {
    try (InputStream file = Resources.class.getResourceAsStream("/storefront/" + name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The storefront's file " + name + " could not be read", e);
    }
  }
}
