package io.cartagent.web.protection;

import io.micronaut.http.HttpRequest;
import java.util.List;

/**
 * The address a request came from. {@code X-Forwarded-For} counts only as far as known proxies
 * wrote it: the rightmost hop that is not one of them (ID-04, HT-12).
 */
public final class ClientAddress {
  private final List<String> proxies;

  /** Takes the addresses of the proxies in front of this app; usually a load balancer's. */
  public ClientAddress(List<String> proxies) {
    this.proxies = List.copyOf(proxies);
  }

  /** The address of the browser. */
  public String of(HttpRequest<?> request) {
    String peer = request.getRemoteAddress().getAddress().getHostAddress();
    return proxies.contains(peer) ? forwarded(request, peer) : peer;
  }

  /**
   * The address of the browser behind Shopify's app proxy, which names it in {@code
   * X-Forwarded-For}. Call only once the proxy's signature has been verified.
   */
  public String ofForwarded(HttpRequest<?> request) {
    return forwarded(request, request.getRemoteAddress().getAddress().getHostAddress());
  }

  private String forwarded(HttpRequest<?> request, String peer) {
    String header = request.getHeaders().get("X-Forwarded-For");
    if (header == null) {
      return peer;
    }
    String[] hops = header.split(",", -1);
    for (int i = hops.length - 1; i >= 0; i--) {
      String hop = hops[i].strip();
      if (!hop.isEmpty() && !proxies.contains(hop)) {
        return hop.length() > 64 ? peer : hop;
      }
    }
    return peer;
  }
}
