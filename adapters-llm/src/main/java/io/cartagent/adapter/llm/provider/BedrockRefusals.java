package io.cartagent.adapter.llm.provider;

import io.cartagent.application.port.llm.ModelException.Trouble;
import java.util.List;
import java.util.Locale;

/** What AWS's refusals mean, by the names AWS gives them. */
final class BedrockRefusals {
  private static final List<String> KEY =
      List.of(
          "accessdenied",
          "unrecognizedclient",
          "expiredtoken",
          "invalidsignature",
          "incompletesignature",
          "missingauthenticationtoken",
          "notauthorized",
          "invalidclienttokenid");

  private BedrockRefusals() {}

  /**
   * Reads a refusal.
   *
   * @param kind the error's code and message, to look for known words in
   * @param begun whether it came within a stream
   */
  static Failure of(int status, String kind, boolean begun) {
    String words = kind.toLowerCase(Locale.ROOT);
    if (words.contains("payment_instrument") || words.contains("tokens per day")) {
      return Failure.of(Trouble.OUT_OF_MONEY, "");
    }
    if (words.contains("throttling") || words.contains("servicequotaexceeded") || status == 429) {
      // AWS names no time; it wants clients to come back later and later.
      return Failure.passing(Trouble.RATE_LIMITED, "");
    }
    if (KEY.stream().anyMatch(words::contains) || status == 401 || status == 403) {
      return Failure.of(Trouble.KEY_REFUSED, "");
    }
    if (words.contains("too long") || words.contains("too many input")) {
      return Failure.of(Trouble.REQUEST_REFUSED, "the conversation is too long for it");
    }
    if (words.contains("validation") || words.contains("resourcenotfound")) {
      return Failure.of(
          Trouble.REQUEST_REFUSED, "it does not know the model in this region, or the request");
    }
    if (begun) {
      return Failure.passing(Trouble.OVERLOADED, "it reported an error within the stream");
    }
    return status >= 500
        ? Failure.passing(Trouble.OVERLOADED, "status " + status)
        : Failure.of(Trouble.REQUEST_REFUSED, "status " + status);
  }

  /** Before there was any answer: no credentials, or no connection. */
  static Failure ofClient(Throwable cause) {
    String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    boolean noKey =
        words.contains("credentials") || words.contains("token") || words.contains("profile");
    return noKey
        ? Failure.of(Trouble.KEY_REFUSED, "")
        : Failure.passing(Trouble.UNREACHABLE, "there is no connection to it");
  }
}
