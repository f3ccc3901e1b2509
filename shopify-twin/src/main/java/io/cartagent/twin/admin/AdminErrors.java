package io.cartagent.twin.admin;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Errors in Shopify's words and shapes. */
final class AdminErrors {

  private static final String LIMITS = "https://shopify.dev/api/usage/rate-limits";

  private AdminErrors() {}

  /** An error found before execution: its path begins with the operation. */
  static Map<String, Object> invalid(
      String message, SourceLocation place, List<String> path, Map<String, Object> extensions) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("message", message);
    error.put("locations", locations(List.of(place)));
    error.put("path", path);
    error.put("extensions", extensions);
    return error;
  }

  /** An error of the parser, of the validator or of a field. */
  static Map<String, Object> of(GraphQLError error, String code) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("message", error.getMessage());
    List<SourceLocation> places = error.getLocations();
    if (places != null && !places.isEmpty()) {
      shape.put("locations", locations(places));
    }
    List<Object> path = error.getPath();
    if (path != null) {
      shape.put("path", path);
    }
    Map<String, Object> given = error.getExtensions();
    shape.put(
        "extensions", given != null && given.containsKey("code") ? given : Map.of("code", code));
    return shape;
  }

  static Map<String, Object> tooExpensive(int cost, int limit) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", "MAX_COST_EXCEEDED");
    extensions.put("cost", cost);
    extensions.put("maxCost", limit);
    extensions.put("documentation", LIMITS);
    return Map.of(
        "message",
        "Query cost is "
            + cost
            + ", which exceeds the single query max cost limit ("
            + limit
            + ").",
        "extensions",
        extensions);
  }

  /** The whole answer when the app lacks the scope of a root field. */
  static Map<String, Object> denied(String field, String scope) {
    String required = "`" + scope + "` access scope.";
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("message", "Access denied for " + field + " field. Required access: " + required);
    error.put("extensions", Map.of("code", "ACCESS_DENIED", "requiredAccess", required));
    error.put("path", List.of(field));
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put(field, null);
    return Map.of("errors", List.of(error), "data", data);
  }

  static Map<String, Object> throttled() {
    return Map.of(
        "message", "Throttled", "extensions", Map.of("code", "THROTTLED", "documentation", LIMITS));
  }

  private static List<Map<String, Integer>> locations(List<SourceLocation> places) {
    return places.stream()
        .map(place -> Map.of("line", place.getLine(), "column", place.getColumn()))
        .toList();
  }
}
