package io.cartagent.twin.proxy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Forwards {@code /apps/cartagent/…} to the app with Shopify's signed parameters.
 *
 * <p>What the shopper put into the query stays in it, as at Shopify, so an app must not trust a
 * parameter that comes twice. Cookies stop here in both directions. A shopper counts as logged in
 * when the cookie {@code twin_customer} names a customer of the store.
 */
public final class ProxyHandler implements HttpHandler {

  /** The part of the storefront that belongs to the app. */
  public static final String PATH = "/apps/cartagent";

  /** The cookie that logs a shopper in, its value the customer's number. */
  public static final String CUSTOMER_COOKIE = "twin_customer";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<String> NOT_FORWARDED =
      Set.of(
          "connection",
          "content-length",
          "cookie",
          "expect",
          "host",
          "http2-settings",
          "transfer-encoding",
          "upgrade",
          "x-forwarded-for",
          "x-forwarded-host");
  private static final Set<String> NOT_RETURNED =
      Set.of(
          "accept-patch",
          "accept-ranges",
          "connection",
          "content-length",
          "date",
          "p3p",
          "pragma",
          "server",
          "service-worker-allowed",
          "set-cookie",
          "trailer",
          "transfer-encoding",
          "warning",
          "x-powered-by");

  private final AppProxy proxy;
  private final String shop;
  private final LongPredicate isCustomer;
  private final Clock clock;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  public ProxyHandler(AppProxy proxy, String shop, LongPredicate isCustomer, Clock clock) {
    this.proxy = proxy;
    this.shop = shop;
    this.isCustomer = isCustomer;
    this.clock = clock;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpResponse<InputStream> response;
      try {
        response = client.send(forwarded(exchange), HttpResponse.BodyHandlers.ofInputStream());
      } catch (IOException unreachable) {
        plain(exchange, 502, "The app behind this page did not answer.");
        return;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (IllegalArgumentException malformed) {
        plain(exchange, 400, "Bad Request");
        return;
      }
      pass(response, exchange);
    }
  }

  private HttpRequest forwarded(HttpExchange exchange) throws IOException {
    URI asked = exchange.getRequestURI();
    Map<String, List<String>> parameters = ProxyQuery.parse(asked.getRawQuery());
    parameters.remove("signature");
    add(parameters, "shop", shop);
    add(parameters, "logged_in_customer_id", customer(exchange).map(String::valueOf).orElse(""));
    add(parameters, "path_prefix", PATH);
    add(parameters, "timestamp", String.valueOf(clock.instant().getEpochSecond()));
    add(parameters, "signature", ProxySignature.of(parameters, proxy.clientSecret()));
    String base = proxy.target().toString().replaceAll("/+$", "");
    URI target =
        URI.create(
            base
                + asked.getRawPath().substring(PATH.length())
                + "?"
                + ProxyQuery.write(parameters));
    byte[] body = exchange.getRequestBody().readAllBytes();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .timeout(PATIENCE)
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> {
          if (!NOT_FORWARDED.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> request.header(name, value));
          }
        });
    request.header("X-Forwarded-Host", shop);
    request.header("X-Forwarded-For", exchange.getRemoteAddress().getAddress().getHostAddress());
    return request.build();
  }

  private static void add(Map<String, List<String>> parameters, String key, String value) {
    parameters.computeIfAbsent(key, _ -> new java.util.ArrayList<>()).add(value);
  }

  private Optional<Long> customer(HttpExchange exchange) {
    return customerCookie(exchange.getRequestHeaders()).filter(id -> isCustomer.test(id));
  }

  /** The customer whom the cookies of a request name, whether or not the store knows them. */
  public static Optional<Long> customerCookie(Headers headers) {
    return headers.getOrDefault("Cookie", List.of()).stream()
        .flatMap(line -> List.of(line.split(";", -1)).stream())
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(CUSTOMER_COOKIE + "="))
        .map(cookie -> cookie.substring(CUSTOMER_COOKIE.length() + 1))
        .filter(value -> value.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .findFirst();
  }

  private static void pass(HttpResponse<InputStream> response, HttpExchange exchange)
      throws IOException {
    response
        .headers()
        .map()
        .forEach((name, values) -> {
          if (!NOT_RETURNED.contains(name.toLowerCase(Locale.ROOT))) {
            exchange.getResponseHeaders().put(name, List.copyOf(values));
          }
        });
    boolean bodiless =
        exchange.getRequestMethod().equals("HEAD")
            || response.statusCode() == 204
            || response.statusCode() == 304;
    exchange.sendResponseHeaders(response.statusCode(), bodiless ? -1 : 0);
    try (InputStream in = response.body()) {
      if (!bodiless) {
        OutputStream out = exchange.getResponseBody();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          out.write(buffer, 0, read);
          out.flush();
        }
      }
    }
  }

  private static void plain(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
