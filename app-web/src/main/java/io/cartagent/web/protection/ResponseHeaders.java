package io.cartagent.web.protection;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * What every answer tells a browser unless its controller said otherwise: no sniffing, no referrer,
 * no framing, nothing kept (HT-09, HT-10).
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ResponseHeaders {
  @ResponseFilter
  void add(MutableHttpResponse<?> response) {
    set(response, "X-Content-Type-Options", "nosniff");
    set(response, "Referrer-Policy", "no-referrer");
    set(response, "Strict-Transport-Security", "max-age=31536000");
    set(response, "Cross-Origin-Resource-Policy", "same-origin");
    set(response, "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    set(
        response,
        "Content-Security-Policy",
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    set(response, HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static void set(MutableHttpResponse<?> response, String name, String value) {
    if (!response.getHeaders().contains(name)) {
      response.header(name, value);
    }
  }
}
