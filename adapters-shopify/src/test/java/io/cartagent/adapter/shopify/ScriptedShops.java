package io.cartagent.adapter.shopify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cartagent.application.port.persistence.InMemoryShopRepository;
import io.cartagent.application.port.persistence.ShopRepository.Installation;
import io.cartagent.domain.tenant.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Shops over real HTTP that answer each operation with a body in Shopify's shape. */
final class ScriptedShops implements AutoCloseable {
  static final TenantId ACME = new TenantId("acme.myshopify.com");
  static final TenantId GLOBEX = new TenantId("globex.myshopify.com");

  /** Fast enough for a test, slow enough for a busy machine. */
  static final ShopifyPace PACE =
      new ShopifyPace(
          Duration.ofSeconds(3),
          Duration.ofSeconds(3),
          Duration.ofSeconds(3),
          Duration.ofSeconds(20),
          Duration.ofMillis(2),
          Duration.ofSeconds(60),
          Duration.ofSeconds(60));

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final InMemoryShopRepository installed = new InMemoryShopRepository();
  private final Map<TenantId, Answers> shops = new ConcurrentHashMap<>();
  private final Deque<Reply> faults = new ArrayDeque<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  /** Answers one operation with the JSON of its {@code data}. */
  interface Answers {
    String answer(String operation, JsonNode variables);
  }

  /** What arrived. */
  record Request(TenantId tenant, String operation, JsonNode variables, String token) {}

  /** An answer out of the ordinary; a body of null never comes. */
  record Reply(int status, Map<String, String> headers, Optional<String> body) {
    static Reply of(int status, String body) {
      return new Reply(status, Map.of(), Optional.of(body));
    }
  }

  ScriptedShops() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  /** The adapter as the app would build it, but for its pace. */
  ShopifyAdapters adapters() {
    return adapters(PACE);
  }

  ShopifyAdapters adapters(ShopifyPace pace) {
    return ShopifyAdapters.create(
        new ShopifyAdapters.Settings(this::origin, List.of("hush"), Clock.systemUTC()),
        installed,
        pace);
  }

  /** What the adapter calls shops with. */
  ShopifyGraphQlClient client(ShopifyPace pace) {
    return new ShopifyGraphQlClient(
        new ShopifyAdapters.Settings(this::origin, List.of("hush"), Clock.systemUTC()),
        new ShopTokens(installed, pace),
        pace);
  }

  void open(TenantId tenant, Answers answers) {
    install(tenant, "token of " + tenant.value());
    shops.put(tenant, answers);
  }

  /** The next requests fail like this, one each. */
  void willReply(Reply... replies) {
    synchronized (faults) {
      faults.addAll(List.of(replies));
    }
  }

  List<Request> requests() {
    return requests;
  }

  /** The app holds this token for the shop; the shop itself accepts only "token of" its name. */
  void install(TenantId tenant, String token) {
    installed.save(tenant, new Installation(tenant, token, Instant.EPOCH));
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private URI origin(TenantId tenant) {
    // One port serves all shops here; the address tells them apart as the host does at Shopify.
    return URI.create(
        "http://%s:%d"
            .formatted(
                tenant.equals(ACME) ? "127.0.0.1" : "localhost", server.getAddress().getPort()));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode body = JSON.readTree(exchange.getRequestBody());
      String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
      TenantId tenant = host.startsWith("127.") ? ACME : GLOBEX;
      String operation =
          body.path("query").asText().replaceFirst("(?s)^(?:query|mutation) (\\w+).*", "$1");
      String token = exchange.getRequestHeaders().getFirst("X-Shopify-Access-Token");
      requests.add(new Request(tenant, operation, body.path("variables"), token));
      reply(exchange, nextReply(tenant, operation, body.path("variables"), token));
    }
  }

  private Reply nextReply(TenantId tenant, String operation, JsonNode variables, String token) {
    synchronized (faults) {
      if (!faults.isEmpty()) {
        return faults.remove();
      }
    }
    if (!token.equals("token of " + tenant.value())) {
      return Reply.of(401, "{\"errors\":\"[API] Invalid API key or access token\"}");
    }
    Answers answers = shops.get(tenant);
    return answers == null
        ? Reply.of(404, "{}")
        : Reply.of(200, "{\"data\":" + answers.answer(operation, variables) + "}");
  }

  private void reply(HttpExchange exchange, Reply reply) throws IOException {
    if (reply.body().isEmpty()) {
      awaitClosing();
      return;
    }
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] bytes = reply.body().get().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void awaitClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
