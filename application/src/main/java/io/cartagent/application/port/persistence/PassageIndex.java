package io.cartagent.application.port.persistence;

import io.cartagent.domain.knowledge.Embedding;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shop's passages, found by words and by meaning, inside one tenant only (TI-18). */
public interface PassageIndex {
  /** A passage with its meaning. */
  record EmbeddedPassage(Passage passage, Embedding embedding) {}

  /**
   * A query.
   *
   * @param vectorWeight share of meaning in the fused score, 0 (words only) to 1 (meaning only)
   */
  record Query(
      String text, Embedding embedding, double vectorWeight, Set<SourceKind> kinds, int most) {
    public Query {
      kinds = Set.copyOf(kinds);
    }
  }

  /** Version of every stored source by its id, for this embedding model. */
  Map<String, String> listVersions(TenantId tenant, String embeddingModel);

  /** Replaces all passages of one source. */
  void replace(
      TenantId tenant,
      String sourceId,
      String version,
      String embeddingModel,
      List<EmbeddedPassage> passages);

  /** Removes sources with all their passages. */
  void remove(TenantId tenant, Set<String> sourceIds);

  /** Best first. */
  List<RankedPassage> search(TenantId tenant, Query query);
}
