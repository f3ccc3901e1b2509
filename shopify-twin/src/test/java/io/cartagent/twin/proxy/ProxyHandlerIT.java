package io.cartagent.twin.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProxyHandlerIT {

  private static final Clock NOW =
      Clock.fixed(Instant.ofEpochSecond(1_790_000_000), ZoneOffset.UTC);

  private HttpServer app;
  private HttpServer shop;

  @BeforeEach
  void start() throws IOException {
    app = server();
    app.createContext(
        "/",
        exchange -> {
          byte[] body =
              (exchange.getRequestURI()
                      + "\n"
                      + exchange.getRequestHeaders().getFirst("Cookie")
                      + "\n"
                      + new String(
                          exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Set-Cookie", "app=1");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    AppProxy proxy =
        new AppProxy(
            URI.create("http://localhost:" + app.getAddress().getPort() + "/proxy"), "hush");
    shop = server();
    shop.createContext(
        ProxyHandler.PATH, new ProxyHandler(proxy, "x.myshopify.com", id -> id == 3101, NOW));
  }

  @AfterEach
  void stop() {
    app.stop(0);
    shop.stop(0);
  }

  @Test
  void forwards_with_a_signature_that_verifies_and_no_cookie() throws Exception {
    HttpResponse<String> response =
        ask("/apps/cartagent/chat?q=a%20b", "twin_customer=3101; other=1");

    List<String> lines = response.body().lines().toList();
    URI seen = URI.create(lines.getFirst());
    Map<String, List<String>> parameters = ProxyQuery.parse(seen.getRawQuery());
    List<String> signature = parameters.remove("signature");
    assertThat(seen.getPath()).isEqualTo("/proxy/chat");
    assertThat(parameters)
        .containsEntry("q", List.of("a b"))
        .containsEntry("shop", List.of("x.myshopify.com"))
        .containsEntry("logged_in_customer_id", List.of("3101"))
        .containsEntry("path_prefix", List.of("/apps/cartagent"))
        .containsEntry("timestamp", List.of("1790000000"));
    assertThat(signature).containsExactly(ProxySignature.of(parameters, "hush"));
    assertThat(lines.get(1)).isEqualTo("null");
    assertThat(lines.get(2)).isEqualTo("Hello");
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void a_shopper_whom_the_store_does_not_know_is_anonymous() throws Exception {
    String seen = ask("/apps/cartagent/chat", "twin_customer=99").body();

    assertThat(seen).contains("logged_in_customer_id=&");
  }

  @Test
  void an_app_that_is_away_is_a_bad_gateway() throws Exception {
    app.stop(0);

    assertThat(ask("/apps/cartagent/chat", "a=b").statusCode()).isEqualTo(502);
  }

  private HttpResponse<String> ask(String path, String cookie) throws Exception {
    URI target = URI.create("http://localhost:" + shop.getAddress().getPort() + path);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(target)
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString("Hello"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static HttpServer server() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    return server;
  }
}
