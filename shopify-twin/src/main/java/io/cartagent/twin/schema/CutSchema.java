package io.cartagent.twin.schema;

import graphql.parser.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Writes the part of Shopify's Admin schema that the twin answers.
 *
 * <p>Arguments: the gzipped introspection result, the SDL file to write, then any number of folders
 * with {@code .graphql} documents and of coordinate lists ({@code Type: field field}, one type a
 * line). The same input always gives the same text.
 */
public final class CutSchema {

  private CutSchema() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      throw new IllegalArgumentException(
          "usage: INTROSPECTION.json.gz TARGET.graphqls (FOLDER | COORDINATES.txt)...");
    }
    List<Path> sources = Stream.of(args).skip(2).map(Path::of).toList();
    try (InputStream json = new GZIPInputStream(Files.newInputStream(Path.of(args[0])))) {
      Files.writeString(Path.of(args[1]), cut(json, sources));
    }
  }

  /** Cuts an introspection result to what the documents and coordinate lists name. */
  static String cut(InputStream introspection, List<Path> sources) throws IOException {
    Introspection schema = Introspection.read(introspection);
    SchemaCut cut = new SchemaCut(schema);
    for (Path source : sources) {
      if (Files.isDirectory(source)) {
        for (Path document : documentsIn(source)) {
          cut.keepDocument(Parser.parse(Files.readString(document)));
        }
      } else {
        for (String line : Files.readAllLines(source, StandardCharsets.UTF_8)) {
          if (!line.isBlank() && !line.startsWith("#")) {
            cut.keepCoordinates(line);
          }
        }
      }
    }
    return new SchemaText(schema, cut.complete()).write();
  }

  private static List<Path> documentsIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
    }
  }
}
