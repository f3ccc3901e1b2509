package io.cartagent.application.port.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cartagent.application.port.persistence.PassageIndex.EmbeddedPassage;
import io.cartagent.application.port.persistence.PassageIndex.Query;
import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.tenant.TenantId;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an index of passages must do. It starts empty, with both tenants installed. */
public abstract class PassageIndexContract {
  private static final String MODEL = "test-model";
  private static final Set<SourceKind> ALL = EnumSet.allOf(SourceKind.class);
  private static final Embedding NORTH = meaning(1, -1, -1, -1, -1, -1, -1, 2);
  private static final Embedding NEAR_NORTH = meaning(1, -1, -1, -1, 1, -1, -1, 2);
  private static final Embedding SOUTH = meaning(-1, 1, 1, 1, 1, 1, 1, -2);

  protected abstract PassageIndex index();

  @Test
  void finds_a_passage_by_its_words() {
    put(ACME, "policy", SourceKind.POLICY, "Returns", "Unworn shoes may be returned.", SOUTH);
    put(ACME, "page", SourceKind.PAGE, "About", "We knit sweaters in Porto.", NORTH);

    assertThat(found(ACME, new Query("sweaters from Porto", NORTH, 0, ALL, 5)))
        .containsExactly("page#1");
  }

  @Test
  void finds_a_passage_by_the_words_of_its_heading() {
    put(ACME, "policy", SourceKind.POLICY, "Warranty", "Two years on all zips.", SOUTH);

    assertThat(found(ACME, new Query("warranty", NORTH, 0, ALL, 5))).containsExactly("policy#1");
  }

  @Test
  void finds_passages_by_their_meaning() {
    put(ACME, "south", SourceKind.PAGE, "", "Apples.", SOUTH);
    put(ACME, "near", SourceKind.PAGE, "", "Pears.", NEAR_NORTH);
    put(ACME, "north", SourceKind.PAGE, "", "Plums.", NORTH);

    List<RankedPassage> ranked = index().search(ACME, new Query("fruit", NORTH, 1, ALL, 2));

    assertThat(ranked).extracting(r -> r.passage().id()).containsExactly("north#1", "near#1");
    assertThat(ranked.getFirst().similarity()).isCloseTo(1, within(1e-6));
    assertThat(ranked.get(1).similarity()).isCloseTo(NEAR_NORTH.similarity(NORTH), within(1e-6));
  }

  @Test
  void weighs_words_against_meaning() {
    put(ACME, "words", SourceKind.PAGE, "", "The sapphire lantern.", SOUTH);
    put(ACME, "meaning", SourceKind.PAGE, "", "Something else.", NORTH);

    assertThat(found(ACME, new Query("sapphire lantern", NORTH, 0.1, ALL, 2)).getFirst())
        .isEqualTo("words#1");
    assertThat(found(ACME, new Query("sapphire lantern", NORTH, 0.9, ALL, 2)).getFirst())
        .isEqualTo("meaning#1");
  }

  @Test
  void scores_from_zero_to_one_best_first() {
    put(ACME, "a", SourceKind.PAGE, "", "Lantern oil.", NEAR_NORTH);
    put(ACME, "b", SourceKind.PAGE, "", "Lantern glass, lantern wick.", NORTH);
    put(ACME, "c", SourceKind.PAGE, "", "Rope.", SOUTH);

    List<RankedPassage> ranked = index().search(ACME, new Query("lantern", NORTH, 0.5, ALL, 10));

    assertThat(ranked).extracting(RankedPassage::score).allSatisfy(PassageIndexContract::isShare);
    assertThat(ranked)
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void gives_the_passage_back_whole() {
    Source source =
        new Source(
            "gid://shopify/Page/7",
            SourceKind.PAGE,
            "Shipping – Überblick",
            Optional.of(URI.create("https://acme.test/pages/shipping")),
            Optional.of(Instant.parse("2026-10-01T08:00:00Z")));
    Passage passage =
        new Passage("page-7#2", source, "Shipping › Europe", "Three days.\n- by rail", "d1g357");
    index().replace(ACME, source.id(), "v1", MODEL, List.of(new EmbeddedPassage(passage, NORTH)));

    assertThat(index().search(ACME, new Query("shipping", NORTH, 1, ALL, 1)))
        .extracting(RankedPassage::passage)
        .containsExactly(passage);
  }

  @Test
  void keeps_passages_of_one_tenant_from_every_other() { // TI-11, TI-18
    put(ACME, "page", SourceKind.PAGE, "", "Secret sale of Acme.", NORTH);
    put(GLOBEX, "page", SourceKind.PAGE, "", "Plain words of Globex.", SOUTH);

    List<RankedPassage> ranked =
        index().search(GLOBEX, new Query("Secret sale of Acme", NORTH, 0.5, ALL, 10));

    assertThat(ranked).extracting(r -> r.passage().text()).isSubsetOf("Plain words of Globex.");
    assertThat(index().listVersions(GLOBEX, MODEL)).containsOnlyKeys("page");
  }

  @Test
  void removes_only_its_own_tenants_sources() {
    put(ACME, "page", SourceKind.PAGE, "", "Acme lantern.", NORTH);
    put(GLOBEX, "page", SourceKind.PAGE, "", "Globex lantern.", NORTH);

    index().remove(ACME, Set.of("page", "never-there"));

    assertThat(found(ACME, new Query("lantern", NORTH, 0.5, ALL, 5))).isEmpty();
    assertThat(found(GLOBEX, new Query("lantern", NORTH, 0.5, ALL, 5))).hasSize(1);
    assertThat(index().listVersions(ACME, MODEL)).isEmpty();
  }

  @Test
  void looks_only_in_the_kinds_asked_for() {
    put(ACME, "policy", SourceKind.POLICY, "", "Lantern returns.", NORTH);
    put(ACME, "product", SourceKind.PRODUCT, "", "Lantern, brass.", NORTH);

    assertThat(found(ACME, new Query("lantern", NORTH, 0.5, Set.of(SourceKind.PRODUCT), 5)))
        .containsExactly("product#1");
    assertThat(found(ACME, new Query("lantern", NORTH, 0.5, Set.of(), 5))).isEmpty();
  }

  @Test
  void replaces_all_passages_of_a_source() {
    put(ACME, "page", SourceKind.PAGE, "", "Old lantern.", NORTH);

    index()
        .replace(
            ACME,
            "page",
            "v2",
            MODEL,
            List.of(
                embedded("page", 2, SourceKind.PAGE, "", "New rope.", NORTH),
                embedded("page", 3, SourceKind.PAGE, "", "New canvas.", NORTH)));

    assertThat(found(ACME, new Query("lantern", NORTH, 0, ALL, 5))).isEmpty();
    assertThat(found(ACME, new Query("rope", NORTH, 0, ALL, 5))).containsExactly("page#2");
    assertThat(index().listVersions(ACME, MODEL)).isEqualTo(Map.of("page", "v2"));
  }

  @Test
  void remembers_a_source_without_passages() {
    index().replace(ACME, "empty", "v1", MODEL, List.of());

    assertThat(index().listVersions(ACME, MODEL)).isEqualTo(Map.of("empty", "v1"));
  }

  @Test
  void tells_models_apart() {
    put(ACME, "page", SourceKind.PAGE, "", "Lantern.", NORTH);
    Embedding other = new Embedding("other-model", new float[] {1, 2, 3});

    assertThat(index().listVersions(ACME, "other-model")).isEmpty();
    assertThat(found(ACME, new Query("lantern", other, 0.5, ALL, 5))).isEmpty();
  }

  @Test
  void puts_passages_of_equal_score_in_a_stable_order() {
    for (String id : List.of("d", "b", "a", "c")) {
      put(ACME, id, SourceKind.PAGE, "", "Lantern.", NORTH);
    }

    assertThat(found(ACME, new Query("lantern", NORTH, 0.5, ALL, 3)))
        .containsExactly("a#1", "b#1", "c#1");
  }

  @Test
  void answers_any_text_a_stranger_may_type() { // TI-15
    put(ACME, "page", SourceKind.PAGE, "", "Lantern.", NORTH);

    for (String text :
        List.of(
            "lantern');select set_config('cartagent.shop','x',true)--",
            "lantern & | ! ( <-> :* \"",
            "the of and",
            "' \\ % _",
            "\u0000 lantern",
            "灯笼 📦")) {
      assertThat(found(ACME, new Query(text, NORTH, 0.5, ALL, 5))).containsExactly("page#1");
    }
  }

  private void put(
      TenantId tenant,
      String sourceId,
      SourceKind kind,
      String heading,
      String text,
      Embedding embedding) {
    index()
        .replace(
            tenant,
            sourceId,
            "v1",
            MODEL,
            List.of(embedded(sourceId, 1, kind, heading, text, embedding)));
  }

  private List<String> found(TenantId tenant, Query query) {
    return index().search(tenant, query).stream().map(r -> r.passage().id()).toList();
  }

  private static EmbeddedPassage embedded(
      String sourceId,
      int number,
      SourceKind kind,
      String heading,
      String text,
      Embedding embedding) {
    Source source = new Source(sourceId, kind, sourceId, Optional.empty(), Optional.empty());
    return new EmbeddedPassage(
        new Passage(sourceId + "#" + number, source, heading, text, "digest-" + number), embedding);
  }

  private static void isShare(double score) {
    assertThat(score).isBetween(0.0, 1.0);
  }

  private static Embedding meaning(float... values) {
    return new Embedding(MODEL, values);
  }
}
