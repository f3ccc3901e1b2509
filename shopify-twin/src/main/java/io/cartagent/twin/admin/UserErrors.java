package io.cartagent.twin.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a mutation says instead of doing something, as Shopify says it. */
final class UserErrors {
  private UserErrors() {}

  /** An error about one input; without a code where the mutation's errors have none. */
  static Map<String, @Nullable Object> of(
      @Nullable List<String> field, String message, @Nullable String code) {
    Map<String, @Nullable Object> error = new LinkedHashMap<>();
    error.put("field", field);
    error.put("message", message);
    if (code != null) {
      error.put("code", code);
    }
    return error;
  }
}
