package io.cartagent.adapter.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the body of an answer to a mutation tells about the deed. */
enum MutationVerdict {
  /** The shop says that it did it. */
  DONE,
  /** The shop looked at it and said no. */
  REFUSED,
  /** The shop did not begin. */
  NOT_BEGUN,
  /** The shop did not begin, and wants us to come again later. */
  THROTTLED,
  /** It may have been done. */
  UNCLEAR;

  /** Said before anything is carried out. */
  private static final Set<String> BEFORE_EXECUTION =
      Set.of(
          "ACCESS_DENIED",
          "BAD_REQUEST",
          "INVALID_VARIABLE",
          "MAX_COST_EXCEEDED",
          "RESOURCE_NOT_FOUND",
          "SHOP_INACTIVE",
          "argumentLiteralsIncompatible",
          "argumentNotAccepted",
          "missingRequiredArguments",
          "undefinedField");

  /** A user error that is no verdict on the input: it broke while it was at it. */
  private static final Set<String> MIDWAY =
      Set.of("CREATION_FAILED", "INTERNAL_ERROR", "NOTIFICATION_FAILED");

  private static final Pattern CODE = Pattern.compile("[A-Za-z_]{1,60}");

  /** In doubt it is unclear: that costs one look at the record, and a wrong no costs trust. */
  static MutationVerdict of(ShopifyAnswer answer, ShopifyMutation mutation) {
    JsonNode payload = answer.body().path("data").path(mutation.root());
    if (payload.isObject()) {
      return ofPayload(payload.path(mutation.errors()));
    }
    List<JsonNode> errors =
        answer.body().path("errors").isArray()
            ? answer.body().path("errors").valueStream().toList()
            : List.of();
    boolean begun = answer.body().has("data");
    if (!errors.isEmpty() && errors.stream().allMatch(MutationVerdict::isThrottled)) {
      return THROTTLED;
    }
    boolean never =
        !errors.isEmpty() && errors.stream().allMatch(error -> isBeforeExecution(error, begun));
    return never ? NOT_BEGUN : UNCLEAR;
  }

  /** The codes of its errors, for the log: words of Shopify's, never a shopper's. */
  static String codes(ShopifyAnswer answer, ShopifyMutation mutation) {
    JsonNode payload = answer.body().path("data").path(mutation.root());
    return Stream.concat(
            payload.path(mutation.errors()).valueStream().map(error -> error.path("code")),
            answer
                .body()
                .path("errors")
                .valueStream()
                .map(error -> error.path("extensions").path("code")))
        .map(code -> code.asText(""))
        .map(code -> CODE.matcher(code).matches() ? code : "no code")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static MutationVerdict ofPayload(JsonNode errors) {
    if (!errors.isArray()) {
      return UNCLEAR;
    }
    if (errors.isEmpty()) {
      return DONE;
    }
    boolean midway =
        errors.valueStream().anyMatch(error -> MIDWAY.contains(error.path("code").asText("")));
    return midway ? UNCLEAR : REFUSED;
  }

  private static boolean isThrottled(JsonNode error) {
    return code(error).equals("THROTTLED");
  }

  /** An error deeper than the mutation itself comes after it. */
  private static boolean isBeforeExecution(JsonNode error, boolean begun) {
    return BEFORE_EXECUTION.contains(code(error)) && (!begun || error.path("path").size() <= 1);
  }

  private static String code(JsonNode error) {
    return error.path("extensions").path("code").asText("");
  }
}
