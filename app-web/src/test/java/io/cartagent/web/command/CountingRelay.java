package io.cartagent.web.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes Admin calls on to a shop and counts them, and apart from them those that change it. */
final class CountingRelay implements AutoCloseable {
  private static final List<String> PASSED = List.of("x-shopify-access-token", "content-type");

  private final HttpServer server;
  private final AtomicInteger count = new AtomicInteger();
  private final AtomicInteger changes = new AtomicInteger();

  private CountingRelay(HttpServer server) {
    this.server = server;
  }

  static CountingRelay before(URI shop) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    CountingRelay relay = new CountingRelay(server);
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    server.createContext("/", exchange -> relay.pass(http, shop, exchange));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return relay;
  }

  URI origin() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  int count() {
    return count.get();
  }

  /** The calls that told the shop to change something. */
  int changes() {
    return changes.get();
  }

  private void pass(HttpClient http, URI shop, HttpExchange exchange) throws IOException {
    count.incrementAndGet();
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (new String(body, StandardCharsets.UTF_8).contains("\"mutation ")) {
      changes.incrementAndGet();
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(shop.resolve(exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
      if (PASSED.contains(header.getKey().toLowerCase(java.util.Locale.ROOT))) {
        request.header(header.getKey(), header.getValue().getFirst());
      }
    }
    try {
      HttpResponse<byte[]> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      answer
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
