package io.cartagent.adapter.llm.embedded;

import io.cartagent.domain.knowledge.RankedPassage;
import io.cartagent.domain.knowledge.Source;

/**
 * A sentence or table row of the shop's own, as it would be said.
 *
 * @param context what stands above it: headings, a table's head, the question it answers
 * @param sentence the words to say
 * @param place its position in the passage
 * @param line the line it stands in, in the passage
 * @param row whether it is a table's row
 */
record Extract(
    RankedPassage found, String context, String sentence, int place, int line, boolean row) {
  Source source() {
    return found.passage().source();
  }

  /** What it is compared by. */
  String matter() {
    return context.isEmpty() ? sentence : context + ": " + sentence;
  }
}
