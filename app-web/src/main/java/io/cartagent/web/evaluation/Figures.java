package io.cartagent.web.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The figures of one set, begun with what every claim tells. */
final class Figures {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Figures() {}

  /**
   * @param startNanos when the set's first item began, of {@link System#nanoTime}
   */
  static ObjectNode of(String claim, String set, int items, long startNanos) {
    double milliseconds = (System.nanoTime() - startNanos) / 1e6;
    return JSON.createObjectNode()
        .put("claim", claim)
        .put("set", set)
        .put("n", items)
        .put("ms_per_item", rounded(milliseconds / Math.max(1, items)));
  }

  /** A share with four digits; 0 of 0 is 0. */
  static double share(int part, int all) {
    return all == 0 ? 0 : rounded((double) part / all);
  }

  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
