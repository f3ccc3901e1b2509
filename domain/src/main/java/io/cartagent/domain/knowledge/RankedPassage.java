package io.cartagent.domain.knowledge;

/**
 * A passage found for a query.
 *
 * @param score fused, 0 to 1, comparable within one search only
 * @param similarity cosine of query and passage, -1 to 1
 */
public record RankedPassage(Passage passage, double score, double similarity) {}
