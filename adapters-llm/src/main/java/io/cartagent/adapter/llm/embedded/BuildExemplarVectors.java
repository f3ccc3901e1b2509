package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.llm.TextEmbedder;
import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.tenant.TenantId;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the exemplars' vectors beside the exemplars; a step of the build, never of a run. */
final class BuildExemplarVectors {
  private BuildExemplarVectors() {}

  /**
   * Embeds the exemplars and writes the file, unless it is there for these very exemplars.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path file =
        Path.of(arguments[0])
            .resolve(BuildExemplarVectors.class.getPackageName().replace('.', '/'))
            .resolve(ExemplarVectors.RESOURCE);
    try (ApplicationContext parts =
        ApplicationContext.builder().deduceEnvironment(false).banner(false).start()) {
      write(file, Exemplars.load(), parts.getBean(TextEmbedder.class));
    }
  }

  private static void write(Path file, List<Exemplars.Exemplar> exemplars, TextEmbedder embedder)
      throws IOException {
    TenantId nobody = new TenantId("exemplars");
    boolean upToDate =
        Files.exists(file)
            && ExemplarVectors.read(Files.readAllBytes(file), embedder.model(nobody), exemplars)
                .isPresent();
    if (!upToDate) {
      List<Embedding> meanings =
          embedder.embed(nobody, exemplars.stream().map(Exemplars.Exemplar::text).toList());
      Files.write(file, ExemplarVectors.write(meanings, exemplars));
    }
  }
}
