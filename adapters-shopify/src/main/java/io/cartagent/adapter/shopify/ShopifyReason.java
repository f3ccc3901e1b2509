package io.cartagent.adapter.shopify;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a call came to nothing.
 *
 * @param words for an error message; never Shopify's own
 * @param request Shopify's number of the request, by which its support finds it again
 */
record ShopifyReason(Kind kind, String words, Optional<String> request) {
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,64}");

  /** What an operator tells apart. */
  enum Kind {
    /** No answer in time. */
    TIMEOUT,
    /** No connection was made. */
    NO_CONNECTION,
    /** The connection ended before the answer did. */
    CONNECTION_LOST,
    /** The shop wants us to slow down, and said so each time. */
    THROTTLED,
    /** We held the call back until the shop had room for it, and it was too late then. */
    BUDGET,
    /** The shop failed so often that it is left alone. */
    CIRCUIT_OPEN,
    /** The shop's fault, by its own word. */
    HTTP_5XX,
    /** Our fault, by the shop's word. */
    HTTP_4XX,
    /** An answer in which there is none. */
    NO_ANSWER,
    /** Not allowed: the token, the access scope, the installation. */
    NOT_ALLOWED,
    /** The query is not understood as it was meant. */
    QUERY_REFUSED,
    /** This node stops. */
    STOPPED;

    /** As a log line has it. */
    String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  ShopifyReason {
    // A header is the other side's to fill: what is no number is not repeated.
    request = request.filter(number -> NUMBER.matcher(number).matches());
  }

  static ShopifyReason of(Kind kind, String words) {
    return new ShopifyReason(kind, words, Optional.empty());
  }

  static ShopifyReason stopped() {
    return of(Kind.STOPPED, "we were asked to stop");
  }

  /** An answer whose status is not 200. */
  static ShopifyReason ofStatus(int status, Optional<String> request) {
    Kind kind = status == 408 ? Kind.TIMEOUT : status >= 500 ? Kind.HTTP_5XX : Kind.HTTP_4XX;
    return new ShopifyReason(kind, "HTTP " + status, request);
  }

  /** For the end of a log line. */
  String note() {
    return request.map(number -> kind.text() + ", request " + number).orElseGet(kind::text);
  }
}
