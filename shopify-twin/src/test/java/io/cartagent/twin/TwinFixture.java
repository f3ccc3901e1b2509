package io.cartagent.twin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cartagent.twin.store.TwinStore;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

/** A small shop, a clock that stands on its day, and a way to ask it. */
final class TwinFixture {

  static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
  static final String TOKEN = "shpat_twin";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private TwinFixture() {}

  static TwinStore smallStore(Clock clock) {
    return TwinStore.fromFolder(resource("/small-store/shop.json").resolveSibling(""), clock);
  }

  static ShopifyTwin smallTwin() throws IOException {
    return ShopifyTwin.start(smallStore(TODAY), TwinOptions.withToken(TOKEN).withClock(TODAY));
  }

  static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(TwinFixture.class.getResource(name), "a test resource").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  static JsonNode ask(ShopifyTwin twin, String query, Map<String, ?> variables)
      throws IOException, InterruptedException {
    return JSON.readTree(send(twin, query, variables, TOKEN).body());
  }

  static JsonNode data(ShopifyTwin twin, String query, Map<String, ?> variables)
      throws IOException, InterruptedException {
    JsonNode answer = ask(twin, query, variables);
    if (answer.has("errors")) {
      throw new AssertionError(answer.path("errors").toPrettyString());
    }
    return answer.path("data");
  }

  static HttpResponse<String> send(
      ShopifyTwin twin, String query, Map<String, ?> variables, String token)
      throws IOException, InterruptedException {
    String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    return HTTP.send(
        HttpRequest.newBuilder(adminUri(twin))
            .header("Content-Type", "application/json")
            .header("X-Shopify-Access-Token", token)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  static URI adminUri(ShopifyTwin twin) {
    return twin.origin().resolve("/admin/api/2026-10/graphql.json");
  }
}
