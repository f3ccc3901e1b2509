package io.cartagent.application.port.persistence;

import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.tenant.TenantId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Passages in memory: the share of a query's words a passage holds, fused with the cosine. */
public final class InMemoryPassageIndex implements PassageIndex {
  private record Key(TenantId tenant, String sourceId) {}

  private record Entry(String version, String embeddingModel, List<EmbeddedPassage> passages) {}

  private final Map<Key, Entry> entries = new HashMap<>();

  @Override
  public synchronized Map<String, String> listVersions(TenantId tenant, String embeddingModel) {
    return entries.entrySet().stream()
        .filter(entry -> entry.getKey().tenant().equals(tenant))
        .filter(entry -> entry.getValue().embeddingModel().equals(embeddingModel))
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> entry.getKey().sourceId(), entry -> entry.getValue().version()));
  }

  @Override
  public synchronized void replace(
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
    entries.put(
        new Key(tenant, sourceId), new Entry(version, embeddingModel, List.copyOf(passages)));
  }

  @Override
  public synchronized void remove(TenantId tenant, Set<String> sourceIds) {
    sourceIds.forEach(sourceId -> entries.remove(new Key(tenant, sourceId)));
  }

  @Override
  public synchronized List<RankedPassage> search(TenantId tenant, Query query) {
    Set<String> asked = words(query.text());
    return entries.entrySet().stream()
        .filter(entry -> entry.getKey().tenant().equals(tenant))
        .filter(entry -> entry.getValue().embeddingModel().equals(query.embedding().model()))
        .flatMap(entry -> entry.getValue().passages().stream())
        .filter(passage -> query.kinds().contains(passage.passage().source().kind()))
        .map(passage -> rank(passage, asked, query))
        .filter(ranked -> ranked.score() > 0)
        .sorted(
            Comparator.comparingDouble(RankedPassage::score)
                .reversed()
                .thenComparing(ranked -> ranked.passage().id()))
        .limit(query.most())
        .toList();
  }

  private static RankedPassage rank(EmbeddedPassage candidate, Set<String> asked, Query query) {
    Set<String> said = words(candidate.passage().heading() + " " + candidate.passage().text());
    double held = (double) asked.stream().filter(said::contains).count();
    double text = asked.isEmpty() ? 0 : held / asked.size();
    double similarity = candidate.embedding().similarity(query.embedding());
    double score =
        query.vectorWeight() * Math.clamp(similarity, 0, 1) + (1 - query.vectorWeight()) * text;
    return new RankedPassage(candidate.passage(), score, similarity);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toUnmodifiableSet());
  }
}
