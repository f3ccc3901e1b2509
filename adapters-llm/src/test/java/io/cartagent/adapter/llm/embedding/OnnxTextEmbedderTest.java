package io.cartagent.adapter.llm.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.llm.TextEmbedder;
import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.tenant.TenantId;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnnxTextEmbedderTest {
  private static final TenantId ACME = new TenantId("acme.myshopify.com");
  private static final TextEmbedder EMBEDDER = new OnnxTextEmbedder();

  @Test
  void texts_of_like_meaning_are_nearer_than_others() {
    List<Embedding> meanings =
        EMBEDDER.embed(
            ACME, List.of("where is my parcel", "track my package", "the soup is too salty"));

    double alike = meanings.get(0).similarity(meanings.get(1));

    assertThat(alike).isGreaterThan(meanings.get(0).similarity(meanings.get(2)) + 0.2);
  }

  @Test
  void more_texts_than_a_batch_come_back_in_order() {
    List<String> texts = IntStream.range(0, 150).mapToObj(i -> "parcel number " + i).toList();

    List<Embedding> meanings = EMBEDDER.embed(ACME, texts);

    assertThat(meanings).hasSize(150);
    Embedding alone = EMBEDDER.embed(ACME, List.of(texts.get(149))).getFirst();
    assertThat(meanings.get(149).similarity(alone)).isGreaterThan(0.99);
  }

  @Test
  void an_empty_text_and_a_very_long_one_have_a_meaning_too() {
    String longText = String.join(" ", Collections.nCopies(5_000, "jacket"));

    List<Embedding> meanings = EMBEDDER.embed(ACME, List.of("", longText));

    assertThat(meanings).allSatisfy(one -> assertThat(one.dimensions()).isEqualTo(384));
    assertThat(meanings.getFirst().model()).isEqualTo(EMBEDDER.model(ACME));
  }

  @Test
  void no_texts_give_no_embeddings() {
    assertThat(EMBEDDER.embed(ACME, List.of())).isEmpty();
  }

  @Test
  void the_tokenizer_is_told_not_to_report_its_use() {
    EMBEDDER.embed(ACME, List.of("jacket"));

    assertThat(ai.djl.util.Utils.isOfflineMode()).isTrue();
    assertThat(ai.djl.util.Utils.getEnvOrSystemProperty("OPT_OUT_TRACKING")).isEqualTo("true");
  }
}
