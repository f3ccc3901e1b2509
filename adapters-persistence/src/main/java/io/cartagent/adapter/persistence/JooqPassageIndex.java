package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.PASSAGE;
import static io.cartagent.adapter.persistence.schema.Tables.PASSAGE_SIGNATURE;
import static io.cartagent.adapter.persistence.schema.Tables.SOURCE;

import io.cartagent.adapter.persistence.schema.tables.records.PassageRecord;
import io.cartagent.adapter.persistence.schema.tables.records.PassageSignatureRecord;
import io.cartagent.application.port.persistence.PassageIndex;
import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStep5;
import org.jooq.impl.DSL;

/**
 * Passages in PostgreSQL. A search takes the nearest signatures and the best matches in words from
 * one shop, and ranks their union exactly (decision 0004 on why no index crosses shops).
 */
@Singleton
final class JooqPassageIndex implements PassageIndex {
  private static final int MOST_CANDIDATES = 200;
  private static final int CHUNK = 1000;
  private static final Comparator<RankedPassage> BEST_FIRST =
      Comparator.comparingDouble(RankedPassage::score)
          .reversed()
          .thenComparing(ranked -> ranked.passage().id());

  private final TenantTransactions transactions;

  JooqPassageIndex(TenantTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Map<String, String> listVersions(TenantId tenant, String embeddingModel) {
    return transactions.in(
        tenant,
        db ->
            db.select(SOURCE.SOURCE_ID, SOURCE.VERSION)
                .from(SOURCE)
                .where(SOURCE.SHOP_ID.eq(tenant.value()))
                .and(SOURCE.EMBEDDING_MODEL.eq(embeddingModel))
                .fetchMap(SOURCE.SOURCE_ID, SOURCE.VERSION));
  }

  @Override
  public void replace(
      TenantId tenant,
      String sourceId,
      String version,
      String embeddingModel,
      List<EmbeddedPassage> passages) {
    for (EmbeddedPassage passage : passages) {
      if (!passage.passage().source().id().equals(sourceId)
          || !passage.embedding().model().equals(embeddingModel)) {
        throw new IllegalArgumentException("a passage is of another source or model");
      }
    }
    transactions.on(
        tenant,
        db -> {
          // Locks the source's row: two replacements of one source follow one another.
          db.insertInto(SOURCE)
              .set(SOURCE.SHOP_ID, tenant.value())
              .set(SOURCE.SOURCE_ID, sourceId)
              .set(SOURCE.VERSION, version)
              .set(SOURCE.EMBEDDING_MODEL, embeddingModel)
              .onConflict(SOURCE.SHOP_ID, SOURCE.SOURCE_ID)
              .doUpdate()
              .set(SOURCE.VERSION, version)
              .set(SOURCE.EMBEDDING_MODEL, embeddingModel)
              .execute();
          db.deleteFrom(PASSAGE)
              .where(PASSAGE.SHOP_ID.eq(tenant.value()))
              .and(PASSAGE.SOURCE_ID.eq(sourceId))
              .execute();
          insert(db, tenant, passages);
          insertWords(db, tenant, sourceId);
        });
  }

  @Override
  public void remove(TenantId tenant, Set<String> sourceIds) {
    transactions.on(
        tenant,
        db ->
            db.deleteFrom(SOURCE)
                .where(SOURCE.SHOP_ID.eq(tenant.value()))
                .and(SOURCE.SOURCE_ID.in(sourceIds))
                .execute());
  }

  @Override
  public List<RankedPassage> search(TenantId tenant, Query query) {
    return transactions.in(
        tenant,
        db -> {
          Map<String, Double> words = new WordSearch(db).search(tenant, query);
          Set<String> candidates = new LinkedHashSet<>(words.keySet());
          candidates.addAll(nearest(db, tenant, query));
          return db
              .selectFrom(PASSAGE)
              .where(WordSearch.isWanted(PASSAGE, tenant, query))
              .and(PASSAGE.PASSAGE_ID.in(candidates))
              .fetch()
              .stream()
              .map(row -> rank(row, query, words.getOrDefault(row.getPassageId(), 0.0)))
              .filter(ranked -> ranked.score() > 0)
              .sorted(BEST_FIRST)
              .limit(query.most())
              .toList();
        });
  }

  private static RankedPassage rank(PassageRecord row, Query query, double words) {
    Embedding embedding = PassageRows.toEmbedding(row);
    return Fusion.fuse(
        PassageRows.toPassage(row),
        embedding.similarity(query.embedding()),
        words,
        query.vectorWeight());
  }

  /** The signatures that differ least from the query's. */
  private static List<String> nearest(DSLContext db, TenantId tenant, Query query) {
    if (query.vectorWeight() <= 0) {
      return List.of();
    }
    Field<Long> distance =
        DSL.field(
            "bit_count({0} # {1})",
            Long.class, PASSAGE_SIGNATURE.SIGNATURE, signature(query.embedding()));
    return db.select(PASSAGE_SIGNATURE.PASSAGE_ID)
        .from(PASSAGE_SIGNATURE)
        .where(WordSearch.isWanted(PASSAGE_SIGNATURE, tenant, query))
        .orderBy(distance, PASSAGE_SIGNATURE.PASSAGE_ID)
        .limit(Math.max(MOST_CANDIDATES, query.most()))
        .fetch(PASSAGE_SIGNATURE.PASSAGE_ID);
  }

  private static void insert(DSLContext db, TenantId tenant, List<EmbeddedPassage> passages) {
    db.batchInsert(passages.stream().map(each -> PassageRows.toRow(tenant, each)).toList())
        .execute();
    for (List<EmbeddedPassage> some : chunks(passages)) {
      InsertValuesStep5<PassageSignatureRecord, String, String, String, String, String> rows =
          db.insertInto(
              PASSAGE_SIGNATURE,
              PASSAGE_SIGNATURE.SHOP_ID,
              PASSAGE_SIGNATURE.PASSAGE_ID,
              PASSAGE_SIGNATURE.KIND,
              PASSAGE_SIGNATURE.EMBEDDING_MODEL,
              PASSAGE_SIGNATURE.SIGNATURE);
      for (EmbeddedPassage each : some) {
        rows =
            rows.values(
                DSL.val(tenant.value()),
                DSL.val(each.passage().id()),
                DSL.val(each.passage().source().kind().name()),
                DSL.val(each.embedding().model()),
                signature(each.embedding()));
      }
      rows.execute();
    }
  }

  /** A statement takes some thirty thousand values, and a row has five. */
  private static List<List<EmbeddedPassage>> chunks(List<EmbeddedPassage> passages) {
    return passages.stream().gather(Gatherers.windowFixed(CHUNK)).toList();
  }

  private static void insertWords(DSLContext db, TenantId tenant, String sourceId) {
    db.execute(
        """
        insert into cartagent.passage_words (shop_id, passage_id, kind, embedding_model, words)
        select shop_id, passage_id, kind, embedding_model,
               setweight(to_tsvector('english', label), 'B')
               || setweight(to_tsvector('english', heading), 'A')
               || setweight(to_tsvector('english', body), 'D')
        from cartagent.passage
        where shop_id = {0} and source_id = {1}
        """,
        DSL.val(tenant.value()), DSL.val(sourceId));
  }

  /** jOOQ would bind a text, which PostgreSQL does not take for bits. */
  private static Field<String> signature(Embedding embedding) {
    return DSL.field("cast({0} as bit varying)", String.class, DSL.val(embedding.signature()));
  }
}
