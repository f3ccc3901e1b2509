package io.cartagent.adapter.persistence;

import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.RankedPassage;

/**
 * One score from words and meaning. Both parts are shares of 0 to 1 that mean the same in every
 * search, so neither is stretched over whatever happens to be found:
 *
 * <ul>
 *   <li>meaning is the cosine, and nothing when it is negative;
 *   <li>words is the part of the query's information that the passage holds, each word weighing as
 *       much as it is rare in the shop, so that an article number outweighs every common word.
 * </ul>
 *
 * The weight lies on meaning's side: fused by rank, words drag good meaning down.
 */
final class Fusion {
  private Fusion() {}

  static RankedPassage fuse(Passage passage, double similarity, double words, double weight) {
    double meaning = Math.clamp(similarity, 0, 1);
    double score = weight * meaning + (1 - weight) * Math.clamp(words, 0, 1);
    return new RankedPassage(passage, score, similarity);
  }
}
