package io.cartagent.modeltwin;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Map;

/** What goes wrong with one answer. */
public sealed interface Fault {
  /** Refused in the provider's own words, without a stream. */
  record Refused(Refusal refusal, Map<String, String> headers) implements Fault {
    public Refused {
      headers = Map.copyOf(headers);
    }
  }

  /** Refused with any status and body. */
  record Status(int status, Map<String, String> headers, String body) implements Fault {
    public Status {
      headers = Map.copyOf(headers);
    }
  }

  /** An error event in a stream that began well. */
  record ErrorEvent(int afterPieces) implements Fault {}

  /**
   * The body ends after so many bytes.
   *
   * @param politely whether HTTP says that the body is whole; else the connection is reset
   */
  record Cut(int afterBytes, boolean politely) implements Fault {}

  /** Nothing comes for a while, before any byte of the answer or after some pieces. */
  record Silence(int afterPieces, Duration lasting) implements Fault {}

  /** The stream is announced as something else. */
  record ContentType(String type) implements Fault {}

  /** Bytes that belong to no format, as the characters of ISO 8859-1. */
  record Garbage(int afterPieces, String latin1) implements Fault {}

  /** Text in another encoding than the format's. */
  record Encoding(Charset charset) implements Fault {}

  /** The stream ends well in HTTP's eyes, without the format's own end. */
  record NoEnd() implements Fault {}

  static Fault refused(Refusal refusal) {
    return new Refused(refusal, Map.of());
  }

  /** Too many calls; to be tried again after so many seconds. */
  static Fault retryAfter(long seconds) {
    return new Refused(Refusal.RATE_LIMITED, Map.of("retry-after", Long.toString(seconds)));
  }
}
