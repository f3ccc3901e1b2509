package io.cartagent.adapter.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.persistence.PassageIndex;
import io.cartagent.application.port.persistence.PassageIndex.EmbeddedPassage;
import io.cartagent.application.port.persistence.PassageIndex.Query;
import io.cartagent.application.port.persistence.PassageIndexContract;
import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class JooqPassageIndexIT extends PassageIndexContract {
  @BeforeEach
  void empty() {
    TestDatabase.emptyWithBothShops();
  }

  @Override
  protected PassageIndex index() {
    return TestDatabase.bean(PassageIndex.class);
  }

  @Test
  void finds_a_misspelt_title_by_its_spelling() {
    Embedding meaning = new Embedding("test-model", new float[] {1, 0});
    Source source =
        new Source(
            "jacket", SourceKind.PRODUCT, "Ridge Rain Jacket", Optional.empty(), Optional.empty());
    index()
        .replace(
            ACME,
            "jacket",
            "v1",
            "test-model",
            List.of(
                new EmbeddedPassage(
                    new Passage("jacket#1", source, "", "Keeps you dry.", "d"), meaning)));

    List<RankedPassage> found =
        index()
            .search(
                ACME,
                new Query(
                    "is the Rigde Rain Jaket warm?", meaning, 0, Set.of(SourceKind.PRODUCT), 3));

    assertThat(found).extracting(r -> r.passage().id()).containsExactly("jacket#1");
  }

  @Test
  void ranks_a_rare_word_above_common_ones() {
    Embedding meaning = new Embedding("test-model", new float[] {1, 0});
    for (int i = 0; i < 20; i++) {
      put("common-" + i, "This jacket is for rain and wind.", meaning);
    }
    put("rare", "Article XK4411 comes in moss.", meaning);

    List<RankedPassage> found =
        index()
            .search(
                ACME,
                new Query("is jacket XK4411 for rain", meaning, 0, Set.of(SourceKind.PAGE), 3));

    assertThat(found.getFirst().passage().id()).isEqualTo("rare#1");
  }

  private void put(String id, String text, Embedding meaning) {
    Source source = new Source(id, SourceKind.PAGE, id, Optional.empty(), Optional.empty());
    index()
        .replace(
            ACME,
            id,
            "v1",
            "test-model",
            List.of(new EmbeddedPassage(new Passage(id + "#1", source, "", text, "d"), meaning)));
  }
}
