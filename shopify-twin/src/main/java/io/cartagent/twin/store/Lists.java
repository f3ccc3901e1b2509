package io.cartagent.twin.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Absent lists in files are empty lists. */
final class Lists {

  private Lists() {}

  static <T> List<T> copy(@Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
