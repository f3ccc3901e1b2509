package io.cartagent.twin.admin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One page of a connection. */
record Slice(List<Edge> edges, boolean hasPreviousPage, boolean hasNextPage) {

  private static final int LARGEST_PAGE = 250;
  private static final Pattern CURSOR = Pattern.compile("\\{\"position\":(\\d{1,9})}");

  Slice {
    edges = List.copyOf(edges);
  }

  /** The page that the arguments ask for; {@code first} or {@code last} is required. */
  static Slice of(
      List<?> all,
      @Nullable Integer first,
      @Nullable Integer last,
      @Nullable String after,
      @Nullable String before) {
    if (first == null && last == null) {
      throw new AdminFailure("you must provide one of first or last", "BAD_REQUEST");
    }
    if (first != null && last != null) {
      throw new AdminFailure("providing both first and last is not supported", "BAD_REQUEST");
    }
    int from = after == null ? 0 : Math.min(position(after) + 1, all.size());
    int to = before == null ? all.size() : Math.min(position(before), all.size());
    if (first != null) {
      to = Math.min(to, from + size(first, "first"));
    } else if (last != null) {
      from = Math.max(from, to - size(last, "last"));
    }
    List<Edge> edges = new ArrayList<>();
    for (int i = from; i < to; i++) {
      edges.add(new Edge(cursor(i), all.get(i)));
    }
    return new Slice(edges, from > 0, to < all.size());
  }

  List<Object> nodes() {
    return edges.stream().map(Edge::node).toList();
  }

  @Nullable String startCursor() {
    return edges.isEmpty() ? null : edges.getFirst().cursor();
  }

  @Nullable String endCursor() {
    return edges.isEmpty() ? null : edges.getLast().cursor();
  }

  private static int size(int wanted, String argument) {
    if (wanted < 0 || wanted > LARGEST_PAGE) {
      throw new AdminFailure(
          argument + " must be between 0 and " + LARGEST_PAGE + ", was " + wanted, "BAD_REQUEST");
    }
    return wanted;
  }

  private static String cursor(int position) {
    String text = "{\"position\":" + position + "}";
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int position(String cursor) {
    try {
      byte[] text = Base64.getDecoder().decode(cursor);
      Matcher matcher = CURSOR.matcher(new String(text, StandardCharsets.UTF_8));
      if (matcher.matches()) {
        return Integer.parseInt(matcher.group(1));
      }
    } catch (IllegalArgumentException notBase64) {
      throw invalid();
    }
    throw invalid();
  }

  private static AdminFailure invalid() {
    return new AdminFailure("Invalid cursor for current pagination sort.", "BAD_REQUEST");
  }

  /** A node and where it stands. */
  record Edge(String cursor, Object node) {}
}
