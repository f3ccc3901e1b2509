package io.cartagent.web.command;

import io.cartagent.twin.csv.ShopifyExports;
import io.cartagent.twin.store.StoreException;
import io.cartagent.twin.store.TwinStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which shop a rehearsal plays: the demo store, a folder, or a merchant's own export. */
final class StoreOptions {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "a folder with products.jsonl, customers.jsonl, orders.jsonl and *.md policies")
  @Nullable Path folder;

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "a products or orders CSV exported from Shopify; may be given again")
  List<Path> imports = new ArrayList<>();

  /** The store; a {@link UserError} says what is wrong with the files. */
  TwinStore load(Clock clock) {
    if (folder != null && !imports.isEmpty()) {
      throw UserError.badUse("--store and --import choose a shop each: give one of them.");
    }
    try {
      if (folder != null) {
        TwinStore store = TwinStore.fromFolder(folder, clock);
        System.err.println(
            "cartagent: such a folder's orders carry no dates; each is taken as placed, and where it"
                + " is cancelled as cancelled, seven days ago.");
        return store;
      }
      TwinStore demo = TwinStore.demo(clock);
      return imports.isEmpty() ? demo : ShopifyExports.importInto(demo, imports, clock);
    } catch (StoreException refused) {
      throw UserError.badUse(String.valueOf(refused.getMessage()));
    }
  }

  /** The same for the same files, so that a second run finds the first one's work. */
  String fingerprint() {
    if (folder == null && imports.isEmpty()) {
      return "demo";
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> files = new ArrayList<>(imports);
      if (folder != null) {
        try (Stream<Path> inside = Files.list(folder)) {
          inside.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
      }
      for (Path file : files) {
        digest.update(
            file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException e) {
      throw UserError.badUse("the store's files cannot be read: check the path and permissions.");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
