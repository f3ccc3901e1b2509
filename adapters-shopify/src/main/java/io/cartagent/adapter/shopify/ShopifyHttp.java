package io.cartagent.adapter.shopify;

import io.cartagent.adapter.shopify.ShopifyReason.Kind;
import io.cartagent.domain.tenant.TenantId;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** One HTTP exchange with a shop's Admin API, never longer than allowed and never redirected. */
final class ShopifyHttp implements AutoCloseable {
  static final String API_VERSION = "2026-10";

  private static final long LARGEST_BODY = 32L * 1024 * 1024;

  private final HttpClient http;
  private final Function<TenantId, URI> origin;
  private final ShopifyPace pace;

  /** The shop answered 401: the token is revoked, expired or wrong. */
  static final class TokenRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TokenRefused() {
      super("access token refused", null, false, false);
    }
  }

  ShopifyHttp(Function<TenantId, URI> origin, ShopifyPace pace) {
    this.origin = origin;
    this.pace = pace;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(pace.connect())
            // A redirect would carry the token to a host nobody has verified.
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  ShopifyAnswer post(
      TenantId tenant,
      ShopifyOperation operation,
      Map<String, ?> variables,
      String token,
      ShopifyDeadline deadline) {
    Duration limit = deadline.left().compareTo(pace.call()) < 0 ? deadline.left() : pace.call();
    HttpResponse<byte[]> response = send(request(tenant, operation, variables, token), limit);
    return switch (response.statusCode()) {
      case 200 -> parse(response.body(), requestOf(response));
      case 401 -> throw new TokenRefused();
      case 429 -> throw ShopifyTrouble.throttled(retryAfter(response), requestOf(response));
      default -> throw failure(ShopifyReason.ofStatus(response.statusCode(), requestOf(response)));
    };
  }

  private static ShopifyTrouble failure(ShopifyReason reason) {
    return reason.kind() == Kind.HTTP_4XX
        ? ShopifyTrouble.refused(reason)
        : ShopifyTrouble.unhealthy(reason);
  }

  private static Optional<String> requestOf(HttpResponse<?> response) {
    return response.headers().firstValue("X-Request-Id");
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  private HttpRequest request(
      TenantId tenant, ShopifyOperation operation, Map<String, ?> variables, String token) {
    URI base = origin.apply(tenant);
    byte[] body;
    try {
      body = ShopifyAnswer.request(Map.of("query", operation.document(), "variables", variables));
    } catch (IOException e) {
      throw new IllegalArgumentException("variables cannot be written as JSON", e);
    }
    return HttpRequest.newBuilder(base.resolve("/admin/api/" + API_VERSION + "/graphql.json"))
        // Asking for HTTP/2 without TLS is an upgrade that servers answer in odd ways.
        .version(
            "http".equals(base.getScheme())
                ? HttpClient.Version.HTTP_1_1
                : HttpClient.Version.HTTP_2)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .header("User-Agent", "CartAgent")
        .header("X-Shopify-Access-Token", token)
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  /** The client's own timeout ends with the headers; this one holds for the body, too. */
  private HttpResponse<byte[]> send(HttpRequest request, Duration limit) {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_BODY));
    try {
      return exchange.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      exchange.cancel(true);
      throw ShopifyTrouble.unhealthy(ShopifyReason.of(Kind.TIMEOUT, "no answer in time"));
    } catch (InterruptedException e) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw ShopifyTrouble.unhealthy(ShopifyReason.stopped());
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      String name = cause == null ? "failure" : cause.getClass().getSimpleName();
      throw cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
          ? ShopifyTrouble.notReached(
              ShopifyReason.of(Kind.NO_CONNECTION, "no connection (" + name + ")"))
          : ShopifyTrouble.unhealthy(
              ShopifyReason.of(Kind.CONNECTION_LOST, "connection lost (" + name + ")"));
    }
  }

  private static ShopifyAnswer parse(byte[] body, Optional<String> request) {
    try {
      return ShopifyAnswer.parse(body, request);
    } catch (IOException e) {
      throw ShopifyTrouble.unhealthy(
          new ShopifyReason(Kind.NO_ANSWER, "it answered with something that is no JSON", request));
    }
  }

  private static Duration retryAfter(HttpResponse<?> response) {
    String seconds = response.headers().firstValue("Retry-After").orElse("1");
    try {
      double value = Double.parseDouble(seconds);
      return Duration.ofMillis((long) (Math.clamp(value, 0.1, 60) * 1000));
    } catch (NumberFormatException httpDate) {
      return Duration.ofSeconds(1);
    }
  }
}
