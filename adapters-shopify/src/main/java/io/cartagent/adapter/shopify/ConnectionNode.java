package io.cartagent.adapter.shopify;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
record ConnectionNode<N>(@Nullable List<@Nullable N> nodes, @Nullable PageInfoNode pageInfo) {
  record PageInfoNode(boolean hasNextPage, @Nullable String endCursor) {}

  /** The rows the app may see. */
  Stream<N> stream() {
    return nodes == null ? Stream.of() : nodes.stream().filter(Objects::nonNull);
  }

  static <N> Stream<N> streamOf(@Nullable ConnectionNode<N> connection) {
    return connection == null ? Stream.of() : connection.stream();
  }

  /** Where the next page starts; absent on the last one. */
  Optional<String> next() {
    return pageInfo != null && pageInfo.hasNextPage()
        ? Optional.ofNullable(pageInfo.endCursor())
        : Optional.empty();
  }
}
