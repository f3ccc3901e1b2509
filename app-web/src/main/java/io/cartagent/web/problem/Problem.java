package io.cartagent.web.problem;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;

/** A request that is refused, with words for the one who sent it (RFC 9457). */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient HttpStatus status;
  private final String title;
  private final transient Optional<Duration> retryAfter;

  private Problem(HttpStatus status, String title, String detail, Optional<Duration> retryAfter) {
    super(detail);
    this.status = status;
    this.title = title;
    this.retryAfter = retryAfter;
  }

  /** The request itself is wrong. */
  public static Problem badRequest(String detail) {
    return new Problem(HttpStatus.BAD_REQUEST, "Bad request", detail, Optional.empty());
  }

  /** The credential is missing, wrong or expired; which of them is not told. */
  public static Problem unauthorized() {
    return new Problem(
        HttpStatus.UNAUTHORIZED,
        "Not authorized",
        "The session has ended. Start a new one.",
        Optional.empty());
  }

  /** One too many. */
  public static Problem tooMany(Duration wait) {
    return new Problem(
        HttpStatus.TOO_MANY_REQUESTS,
        "Too many requests",
        "Please wait a moment before you send more.",
        Optional.of(wait));
  }

  /** Nothing is there for this caller. */
  public static Problem notFound() {
    return new Problem(
        HttpStatus.NOT_FOUND, "Not found", "There is nothing here.", Optional.empty());
  }

  /** It may not be, as things stand; the words say why. */
  public static Problem conflict(String detail) {
    return new Problem(HttpStatus.CONFLICT, "Not possible", detail, Optional.empty());
  }

  HttpStatus status() {
    return status;
  }

  String title() {
    return title;
  }

  Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
