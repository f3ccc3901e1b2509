package io.cartagent.adapter.llm.provider;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.application.port.llm.ModelException.Trouble;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a provider's refusal means. A refusal's body is read for its kind only and never passed on:
 * it may quote the key or the prompt.
 */
final class Refusals {
  /** How the providers say that there is no money left; none has a status of its own for it. */
  private static final List<String> MONEY =
      List.of(
          "credit balance",
          "billing_error",
          "insufficient_quota",
          "billing_hard_limit",
          "usage limits",
          "spend limit",
          "spending limit",
          "payment_instrument",
          "tokens per day");

  private static final List<String> TOO_LONG =
      List.of(
          "context_length_exceeded", "prompt is too long", "input is too long", "too many input");

  private static final int TOO_MANY_REQUESTS = 429;

  /** Who asks for more is not believed. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private Refusals() {}

  /**
   * Reads a response that is no stream.
   *
   * @param retryAfter the header: seconds, or a date
   * @param now by the provider's clock, to which that date belongs
   */
  static Failure ofResponse(int status, String body, Optional<String> retryAfter, Instant now) {
    String words = wordsOf(body);
    Optional<Duration> wait = retryAfter.flatMap(text -> waitUntil(text.strip(), now));
    if (status == 402 || says(words, MONEY)) {
      return Failure.of(Trouble.OUT_OF_MONEY, "");
    }
    return switch (status) {
      case 401, 403, 407 -> Failure.of(Trouble.KEY_REFUSED, "");
      case TOO_MANY_REQUESTS -> {
        Failure limited = Failure.of(Trouble.RATE_LIMITED, "");
        yield wait.map(limited::after).orElse(limited);
      }
      default -> {
        if (status >= 500) {
          Failure failing = Failure.passing(Trouble.OVERLOADED, "status " + status);
          yield wait.map(failing::after).orElse(failing);
        }
        yield Failure.of(Trouble.REQUEST_REFUSED, refused(status, words));
      }
    };
  }

  /** An error that came within a stream, by the type it names. */
  static Failure ofErrorType(String type) {
    String plain = type.toLowerCase(Locale.ROOT);
    if (says(plain, MONEY)) {
      return Failure.of(Trouble.OUT_OF_MONEY, "");
    }
    if (plain.contains("authentication") || plain.contains("permission")) {
      return Failure.of(Trouble.KEY_REFUSED, "");
    }
    if (plain.contains("rate_limit") || plain.contains("throttling")) {
      return Failure.of(Trouble.RATE_LIMITED, "");
    }
    if (plain.contains("invalid_request") || plain.contains("validation")) {
      return Failure.of(Trouble.REQUEST_REFUSED, "");
    }
    return Failure.passing(Trouble.OVERLOADED, "it reported an error within the stream");
  }

  private static String refused(int status, String words) {
    if (says(words, TOO_LONG)) {
      return "the conversation is too long for it";
    }
    if (status == 404) {
      return "it does not know the model, or its address has another path";
    }
    if (status >= 300 && status < 400) {
      return "it answered with a redirect, which is not followed";
    }
    return "status " + status;
  }

  private static boolean says(String words, List<String> any) {
    return any.stream().anyMatch(words::contains);
  }

  /** The error's type, code and message in lower case, to look for known words in. */
  private static String wordsOf(String body) {
    Optional<JsonNode> json = EventJson.object(body);
    if (json.isEmpty()) {
      return "";
    }
    JsonNode error = json.get().path("error").isObject() ? json.get().path("error") : json.get();
    return String.join(
            " ",
            error.path("type").asText(""),
            error.path("code").asText(""),
            error.path("message").asText(""))
        .toLowerCase(Locale.ROOT);
  }

  /** A date of HTTP, in the one form that is written today. */
  static Optional<Instant> date(String text) {
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> waitUntil(String text, Instant now) {
    try {
      double seconds = Double.parseDouble(text);
      return seconds >= 0 && seconds < LONGEST_WAIT.toSeconds()
          ? Optional.of(Duration.ofMillis(Math.ceilDiv((long) (seconds * 1_000_000), 1_000L)))
          : Optional.empty();
    } catch (NumberFormatException noNumber) {
      return date(text)
          .map(then -> Duration.between(now, then))
          .filter(wait -> !wait.isNegative() && wait.compareTo(LONGEST_WAIT) < 0);
    }
  }
}
