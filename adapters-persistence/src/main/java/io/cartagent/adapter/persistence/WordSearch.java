package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.PASSAGE;

import io.cartagent.application.port.persistence.PassageIndex.Query;
import io.cartagent.domain.tenant.TenantId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Finds passages of one shop by words, and by the spelling of their titles when words fail. */
final class WordSearch {
  private static final int MOST_CANDIDATES = 200;
  private static final int MOST_WORDS = 64;

  /** When no passage holds more of the query than this, its words may be misspelt. */
  private static final double POOR = 0.3;

  /** A title less alike is another word, not a misspelt one. */
  private static final double ALIKE = 0.5;

  private final DSLContext db;
  private final Optional<String> trigramSchema;

  WordSearch(DSLContext db) {
    this.db = db;
    this.trigramSchema =
        db
            .fetch(
                "select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace"
                    + " where e.extname = 'pg_trgm'")
            .stream()
            .map(row -> row.get(0, String.class))
            .findFirst();
  }

  /** Share of the query's information by passage id; passages that hold nothing are absent. */
  Map<String, Double> search(TenantId tenant, Query query) {
    String text = query.text().replace('\0', ' ');
    String[] words = wordsOf(text);
    Map<String, Double> shares = new HashMap<>();
    if (words.length > 0) {
      shares.putAll(byWords(tenant, query, words));
    }
    if (trigramSchema.isPresent() && shares.values().stream().noneMatch(share -> share > POOR)) {
      bySpelling(tenant, query, text, trigramSchema.get())
          .forEach((id, share) -> shares.merge(id, share, Math::max));
    }
    return shares;
  }

  private String[] wordsOf(String text) {
    String[] words =
        db.select(
                DSL.field(
                    "tsvector_to_array(to_tsvector('english', {0}))",
                    String[].class, DSL.val(text)))
            .fetchSingle()
            .value1();
    return words.length <= MOST_WORDS ? words : Arrays.copyOf(words, MOST_WORDS);
  }

  /**
   * Rarity is that of Robertson and Spärck Jones, as in BM25, counted among the shop's passages
   * that could be found. How often and how close the words stand breaks ties.
   */
  private Map<String, Double> byWords(TenantId tenant, Query query, String[] words) {
    Field<Object> any = DSL.field("cast({0} as tsquery)", Object.class, DSL.val(anyOf(words)));
    return db
        .fetch(
            """
            with matched as materialized (
              select passage_id,
                     array(select word from unnest(tsvector_to_array({0})) as word
                           where word = any ({1})) as held,
                     ts_rank_cd({0}, {2}, 32) as closeness
              from {3}
              where {4} and {0} @@ {2}
            ),
            size as (
              select count(*) as passages from {3} where {4}
            ),
            frequency as (
              select word, count(m.passage_id) as passages
              from unnest({1}) as word
              left join matched m on word = any (m.held)
              group by word
            ),
            weight as (
              select word, ln(1 + (size.passages - frequency.passages + 0.5::float8)
                                / (frequency.passages + 0.5)) as information
              from frequency cross join size
            )
            select m.passage_id,
                   0.95 * sum(w.information) / (select sum(information) from weight)
                     + 0.05 * m.closeness as share
            from matched m join weight w on w.word = any (m.held)
            group by m.passage_id, m.closeness
            order by share desc, m.passage_id
            limit {5}
            """,
            DSL.field(DSL.name("words"), Object.class),
            DSL.val(words),
            any,
            PASSAGE,
            isWanted(tenant, query),
            DSL.inline(MOST_CANDIDATES))
        .stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get(0, String.class), row -> row.get(1, Double.class)));
  }

  private Map<String, Double> bySpelling(
      TenantId tenant, Query query, String text, String trigramSchema) {
    Field<Double> alike =
        DSL.function(
            DSL.name(trigramSchema, "word_similarity"),
            Double.class,
            PASSAGE.LABEL.concat(" ").concat(PASSAGE.HEADING),
            DSL.val(text));
    Field<Double> mirrored =
        DSL.function(
            DSL.name(trigramSchema, "word_similarity"),
            Double.class,
            DSL.val(text),
            PASSAGE.LABEL.concat(" ").concat(PASSAGE.HEADING));
    Field<Double> best = DSL.greatest(alike, mirrored).as("alike");
    return db.select(PASSAGE.PASSAGE_ID, best)
        .from(PASSAGE)
        .where(isWanted(tenant, query))
        .and(DSL.greatest(alike, mirrored).ge(ALIKE))
        .orderBy(best.desc(), PASSAGE.PASSAGE_ID)
        .limit(MOST_CANDIDATES)
        .fetchMap(PASSAGE.PASSAGE_ID, best);
  }

  static Condition isWanted(TenantId tenant, Query query) {
    return PASSAGE
        .SHOP_ID
        .eq(tenant.value())
        .and(PASSAGE.EMBEDDING_MODEL.eq(query.embedding().model()))
        .and(PASSAGE.KIND.in(query.kinds().stream().map(Enum::name).sorted().toList()));
  }

  /** A tsquery of quoted words; quotes and backslashes double inside quotes. */
  private static String anyOf(String[] words) {
    return List.of(words).stream()
        .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "'")
        .collect(Collectors.joining(" | "));
  }
}
