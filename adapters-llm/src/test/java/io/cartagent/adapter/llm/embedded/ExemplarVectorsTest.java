package io.cartagent.adapter.llm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.tenant.TenantId;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExemplarVectorsTest {
  private static final List<Exemplars.Exemplar> TWO =
      List.of(
          new Exemplars.Exemplar(Intent.ORDER_STATUS, "Where is my parcel?"),
          new Exemplars.Exemplar(Intent.GREETING, "Hello there"));
  private static final List<Embedding> MEANINGS =
      List.of(
          new Embedding("a-model", new float[] {1, 0}),
          new Embedding("a-model", new float[] {0, 1}));

  @Test
  void vectors_come_back_as_they_were_written() throws IOException {
    byte[] file = ExemplarVectors.write(MEANINGS, TWO);

    List<Embedding> read = ExemplarVectors.read(file, "a-model", TWO).orElseThrow();

    assertThat(read).hasSize(2);
    assertThat(read.getFirst().values()).containsExactly(1, 0);
    assertThat(read.getLast().similarity(MEANINGS.getLast())).isEqualTo(1);
  }

  @Test
  void vectors_of_another_model_or_of_other_sentences_are_not_taken() throws IOException {
    byte[] file = ExemplarVectors.write(MEANINGS, TWO);

    assertThat(ExemplarVectors.read(file, "another-model", TWO)).isEmpty();
    assertThat(ExemplarVectors.read(file, "a-model", TWO.reversed())).isEmpty();
  }

  @Test
  void the_build_has_read_the_exemplars() {
    List<Exemplars.Exemplar> exemplars = Exemplars.load();
    String model = Engine.embedder().model(new TenantId("exemplars"));

    assertThat(ExemplarVectors.load(model, exemplars))
        .hasValueSatisfying(meanings -> assertThat(meanings).hasSameSizeAs(exemplars));
  }
}
