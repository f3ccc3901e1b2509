package io.cartagent.twin.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One part of a parsed query. */
sealed interface SearchNode {

  /** The shape in which Shopify reports how it understood a query. */
  Map<String, Object> parsed();

  /** A value sought in a field; a bare word's field is {@code default}. */
  record Term(String field, Comparison comparison, String value) implements SearchNode {

    static final String DEFAULT_FIELD = "default";

    @Override
    public Map<String, Object> parsed() {
      Map<String, Object> parsed = new LinkedHashMap<>();
      parsed.put("field", field);
      parsed.put(comparison.parsedAs(), value);
      return parsed;
    }
  }

  /** All parts must match. */
  record And(List<SearchNode> parts) implements SearchNode {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public Map<String, Object> parsed() {
      return Map.of("and", parts.stream().map(SearchNode::parsed).toList());
    }
  }

  /** One of the parts must match. */
  record Or(List<SearchNode> parts) implements SearchNode {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public Map<String, Object> parsed() {
      return Map.of("or", parts.stream().map(SearchNode::parsed).toList());
    }
  }

  /** The part must not match. */
  record Not(SearchNode part) implements SearchNode {
    @Override
    public Map<String, Object> parsed() {
      return Map.of("not", part.parsed());
    }
  }

  /** How a term's value is compared. */
  enum Comparison {
    MATCH("match_all"),
    PHRASE("match_phrase"),
    PREFIX("match_prefix"),
    EXISTS("exists"),
    LESS("range_lt"),
    LESS_OR_EQUAL("range_lte"),
    GREATER("range_gt"),
    GREATER_OR_EQUAL("range_gte");

    private final String parsedAs;

    Comparison(String parsedAs) {
      this.parsedAs = parsedAs;
    }

    String parsedAs() {
      return parsedAs;
    }

    boolean isRange() {
      return parsedAs.startsWith("range_");
    }
  }
}
