package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.PASSAGE;
import static io.cartagent.adapter.persistence.schema.Tables.PASSAGE_WORDS;

import io.cartagent.application.port.persistence.PassageIndex.Query;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Finds passages of one shop by words, and by the spelling of their titles when words fail. */
final class WordSearch {
  private static final int MOST_CANDIDATES = 200;
  private static final int MOST_WORDS = 32;

  /** When no passage holds more of the query than this, its words may be misspelt. */
  private static final double POOR = 0.3;

  /** A title less alike is another word, not a misspelt one. */
  private static final double ALIKE = 0.5;

  private static final Field<Object> WORDS = DSL.field(DSL.name("words"), Object.class);

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
    List<String> words = wordsOf(text);
    Map<String, Double> shares = new HashMap<>();
    if (!words.isEmpty()) {
      shares.putAll(byWords(tenant, query, words));
    }
    if (trigramSchema.isPresent() && shares.values().stream().noneMatch(share -> share > POOR)) {
      bySpelling(tenant, query, text, trigramSchema.get())
          .forEach((id, share) -> shares.merge(id, share, Math::max));
    }
    return shares;
  }

  /** The longest come first, being the ones that tell most, and too many are cut off. */
  private List<String> wordsOf(String text) {
    String[] words =
        db.select(
                DSL.field(
                    "tsvector_to_array(to_tsvector('english', {0}))",
                    String[].class, DSL.val(text)))
            .fetchSingle()
            .value1();
    return Arrays.stream(words)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .limit(MOST_WORDS)
        .map(WordSearch::quoted)
        .toList();
  }

  /**
   * Rarity is that of Robertson and Spärck Jones, as in BM25, counted among the shop's passages
   * that could be found. How often and how close the words stand breaks ties.
   */
  private Map<String, Double> byWords(TenantId tenant, Query query, List<String> words) {
    List<Condition> held = words.stream().map(WordSearch::holds).toList();
    double[] information = informationOf(tenant, query, held);
    double all = Arrays.stream(information).sum();
    Field<Double> share = DSL.inline(0.0);
    for (int i = 0; i < information.length; i++) {
      share = share.add(DSL.when(held.get(i), DSL.val(information[i] / all)).else_(0.0));
    }
    Table<?> best =
        db.select(PASSAGE_WORDS.PASSAGE_ID, WORDS, share.as("share"))
            .from(PASSAGE_WORDS)
            .where(isWanted(PASSAGE_WORDS, tenant, query))
            .and(holds(String.join(" | ", words)))
            .orderBy(DSL.field(DSL.name("share")).desc(), PASSAGE_WORDS.PASSAGE_ID)
            .limit(MOST_CANDIDATES)
            .asTable("best");
    Field<Double> closeness =
        DSL.field(
            "ts_rank_cd({0}, {1}, 32)", Double.class, WORDS, tsquery(String.join(" | ", words)));
    return db.select(
            DSL.field(DSL.name("best", "passage_id"), String.class),
            DSL.field(DSL.name("best", "share"), Double.class)
                .times(0.95)
                .plus(closeness.times(0.05)))
        .from(best)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /** What each word tells, by the number of passages that hold it. */
  private double[] informationOf(TenantId tenant, Query query, List<Condition> held) {
    List<Field<Integer>> counts = new ArrayList<>();
    counts.add(DSL.count());
    held.forEach(condition -> counts.add(DSL.count().filterWhere(condition)));
    Record row =
        db.select(counts)
            .from(PASSAGE_WORDS)
            .where(isWanted(PASSAGE_WORDS, tenant, query))
            .fetchSingle();
    double passages = row.get(0, Double.class);
    double[] information = new double[held.size()];
    for (int i = 0; i < information.length; i++) {
      double holding = row.get(i + 1, Double.class);
      information[i] = Math.log1p((passages - holding + 0.5) / (holding + 0.5));
    }
    return information;
  }

  /** Titles are few where passages are many, so each is compared once. */
  private Map<String, Double> bySpelling(
      TenantId tenant, Query query, String text, String trigramSchema) {
    Table<?> titles =
        db.selectDistinct(PASSAGE.LABEL.concat(" ").concat(PASSAGE.HEADING).as("title"))
            .from(PASSAGE)
            .where(isWanted(PASSAGE, tenant, query))
            .asTable("titles");
    Field<String> title = DSL.field(DSL.name("titles", "title"), String.class);
    Name similarity = DSL.name(trigramSchema, "word_similarity");
    Field<Double> alike =
        DSL.greatest(
            DSL.function(similarity, Double.class, title, DSL.val(text)),
            DSL.function(similarity, Double.class, DSL.val(text), title));
    Table<?> misspelt =
        db.select(title, alike.as("alike")).from(titles).where(alike.ge(ALIKE)).asTable("misspelt");
    Field<Double> best = DSL.field(DSL.name("misspelt", "alike"), Double.class);
    return db.select(PASSAGE.PASSAGE_ID, best)
        .from(PASSAGE)
        .join(misspelt)
        .on(
            PASSAGE
                .LABEL
                .concat(" ")
                .concat(PASSAGE.HEADING)
                .eq(DSL.field(DSL.name("misspelt", "title"), String.class)))
        .where(isWanted(PASSAGE, tenant, query))
        .orderBy(best.desc(), PASSAGE.PASSAGE_ID)
        .limit(MOST_CANDIDATES)
        .fetchMap(PASSAGE.PASSAGE_ID, best);
  }

  /** Rows that the query may find, in any of the tables that have a passage's kind. */
  static Condition isWanted(Table<?> table, TenantId tenant, Query query) {
    return field(table, PASSAGE.SHOP_ID)
        .eq(tenant.value())
        .and(field(table, PASSAGE.EMBEDDING_MODEL).eq(query.embedding().model()))
        .and(
            field(table, PASSAGE.KIND)
                .in(query.kinds().stream().map(Enum::name).sorted().toList()));
  }

  private static Field<String> field(Table<?> table, Field<String> named) {
    return DSL.field(table.getQualifiedName().append(named.getUnqualifiedName()), String.class);
  }

  private static Condition holds(String words) {
    return DSL.condition("{0} @@ {1}", WORDS, tsquery(words));
  }

  private static Field<Object> tsquery(String words) {
    return DSL.field("cast({0} as tsquery)", Object.class, DSL.val(words));
  }

  /** Quotes and backslashes double inside quotes. */
  private static String quoted(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
