package io.cartagent.adapter.shopify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The body of a GraphQL answer that came with HTTP 200.
 *
 * @param request Shopify's number of the request, when it told one
 */
record ShopifyAnswer(JsonNode body, Optional<String> request) {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

  /** What the shop says about the request as a whole. */
  enum Verdict {
    ANSWERED,
    THROTTLED,
    BROKEN,
    DENIED,
    REFUSED,
    FILTER_IGNORED
  }

  static byte[] request(Object body) throws JsonProcessingException {
    return JSON.writeValueAsBytes(body);
  }

  static ShopifyAnswer parse(byte[] body, Optional<String> request) throws IOException {
    JsonNode parsed = JSON.readTree(body);
    if (parsed == null || !parsed.isObject()) {
      throw new IOException("answer is no JSON object");
    }
    return new ShopifyAnswer(parsed, request);
  }

  /**
   * Fields the app may not see arrive as null with an error each; that is an answer (PR-29). A
   * search term Shopify does not know is ignored by it, so all rows would come: never an answer.
   */
  Verdict verdict() {
    List<String> codes = errorCodes();
    boolean hasData = body.path("data").isObject();
    if (codes.contains("THROTTLED")) {
      return Verdict.THROTTLED;
    }
    if (codes.contains("INTERNAL_SERVER_ERROR") || codes.contains("TIMEOUT")) {
      return Verdict.BROKEN;
    }
    if (!codes.isEmpty()) {
      boolean onlyDenied = codes.stream().allMatch("ACCESS_DENIED"::equals);
      if (!onlyDenied || !hasData) {
        return onlyDenied ? Verdict.DENIED : Verdict.REFUSED;
      }
    }
    for (JsonNode search : body.path("extensions").path("search")) {
      if (!search.path("warnings").isEmpty()) {
        return Verdict.FILTER_IGNORED;
      }
    }
    return hasData ? Verdict.ANSWERED : Verdict.BROKEN;
  }

  /** Whether nothing was left out of it. */
  boolean isWhole() {
    return errorCodes().isEmpty();
  }

  private List<String> errorCodes() {
    JsonNode errors = body.path("errors");
    if (errors.isArray()) {
      return errors
          .valueStream()
          .map(error -> error.path("extensions").path("code").asText(""))
          .toList();
    }
    return errors.isMissingNode() || errors.isNull() ? List.of() : List.of("");
  }

  <D> D data(Class<D> type) throws JsonProcessingException {
    return JSON.treeToValue(body.path("data"), type);
  }

  /**
   * Points, as Shopify counts them.
   *
   * @param requested set aside for the request before it ran
   * @param used taken by it in the end; none by one that was refused
   * @param available in the bucket afterwards
   * @param size of the bucket
   * @param rate at which it fills, a second
   */
  record Cost(double requested, double used, double available, double size, double rate) {}

  /** What the request cost; absent when the shop does not say. */
  Optional<Cost> cost() {
    JsonNode cost = body.path("extensions").path("cost");
    double rate = bucket().path("restoreRate").asDouble();
    return rate > 0
        ? Optional.of(
            new Cost(
                cost.path("requestedQueryCost").asDouble(),
                cost.path("actualQueryCost").asDouble(),
                bucket().path("currentlyAvailable").asDouble(),
                bucket().path("maximumAvailable").asDouble(),
                rate))
        : Optional.empty();
  }

  /** How long until the bucket holds what this request asked for. */
  Duration pauseWhenThrottled() {
    return untilAvailable(body.path("extensions").path("cost").path("requestedQueryCost").asLong())
        .orElse(Duration.ofSeconds(1));
  }

  /** How long until the bucket is half full again, the half that is left to live chats. */
  Duration pauseInBackground() {
    return untilAvailable(bucket().path("maximumAvailable").asLong() / 2).orElse(Duration.ZERO);
  }

  private Optional<Duration> untilAvailable(long points) {
    double rate = bucket().path("restoreRate").asDouble();
    if (rate <= 0) {
      return Optional.empty();
    }
    double missing = points - bucket().path("currentlyAvailable").asDouble();
    long millis = (long) Math.ceil(Math.max(0, missing) / rate * 1000);
    return Optional.of(Duration.ofMillis(Math.min(millis, LONGEST_PAUSE.toMillis())));
  }

  private JsonNode bucket() {
    return body.path("extensions").path("cost").path("throttleStatus");
  }
}
