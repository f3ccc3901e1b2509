package io.cartagent.twin.admin;

import java.time.Duration;

/** A way in which a shop's Admin API can fail. */
public sealed interface Fault {

  /** An answer such as 500 or 503. */
  record ServerError(int status) implements Fault {
    public ServerError {
      if (status < 500 || status > 599) {
        throw new IllegalArgumentException("not a server error: " + status);
      }
    }
  }

  /** The bucket is empty: HTTP 200 with Shopify's THROTTLED error. */
  record Throttled() implements Fault {}

  /** The app was not given the scope that a field needs: HTTP 200, the field null, and an error. */
  record AccessDenied(String field, String scope) implements Fault {}

  /** HTTP 429 with a Retry-After header. */
  record TooManyRequests(Duration retryAfter) implements Fault {}

  /** The token is no longer known. */
  record Unauthorized() implements Fault {}

  /** No answer for a while, then the true one. */
  record Hang(Duration duration) implements Fault {}

  /** The call is carried out; then nothing comes for a while, and the connection ends. */
  record AnswerLost(Duration silence) implements Fault {}

  /** The call is carried out, and the answer is no JSON. */
  record AnswerGarbled() implements Fault {}

  /** The connection ends without an answer, and nothing was done. */
  record CloseConnection() implements Fault {}
}
