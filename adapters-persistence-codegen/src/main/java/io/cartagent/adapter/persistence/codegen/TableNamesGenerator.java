package io.cartagent.adapter.persistence.codegen;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Starts an empty PostgreSQL, applies the migrations and writes jOOQ's classes for the tables. Does
 * nothing when the migrations are those of the last time.
 */
public final class TableNamesGenerator {
  private static final String SCHEMA = "cartagent";
  private static final String PACKAGE = "io.cartagent.adapter.persistence.schema";

  private TableNamesGenerator() {}

  /** Takes the folder of the migrations and the folder to write to. */
  public static void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path output = Path.of(args[1]);
    Path stamp = output.resolve("migrations.sha256");
    String digest = digestOf(migrations);
    if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
      return;
    }
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setLocaleConfig("locale", "C.UTF-8")
            .setLocaleConfig("encoding", "UTF8")
            .start()) {
      migrate(server, migrations);
      generate(server, output);
    }
    Files.writeString(stamp, digest);
  }

  private static void migrate(EmbeddedPostgres server, Path migrations) {
    Flyway.configure()
        .dataSource(server.getPostgresDatabase())
        .schemas(SCHEMA)
        .placeholders(Map.of("runtimeRole", "postgres"))
        .locations("filesystem:" + migrations)
        .load()
        .migrate();
  }

  private static void generate(EmbeddedPostgres server, Path output) throws Exception {
    GenerationTool.generate(
        new Configuration()
            .withJdbc(
                new Jdbc().withUrl(server.getJdbcUrl("postgres", "postgres")).withUser("postgres"))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.postgres.PostgresDatabase")
                            .withInputSchema(SCHEMA)
                            .withIncludeRoutines(false)
                            .withIncludeUDTs(false)
                            .withIncludeDomains(false)
                            // Search columns are for the server alone; jOOQ has no type for them.
                            .withIncludeExcludeColumns(true)
                            .withExcludes("flyway_schema_history|passage_words\\.words"))
                    .withGenerate(
                        new Generate()
                            .withGeneratedAnnotation(true)
                            .withJavaTimeTypes(true)
                            .withComments(false))
                    .withTarget(
                        new Target().withPackageName(PACKAGE).withDirectory(output.toString()))));
  }

  private static String digestOf(Path migrations) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(migrations)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
