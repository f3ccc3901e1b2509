package io.cartagent.web.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executor;

/**
 * A shopper's browser as far as HTTP goes: a session through the shop, messages, the event stream.
 */
final class ChatClient implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http;
  private final URI app;
  private final String token;
  private final BufferedReader events;

  /** When the first sentence and the end of an answer came, in nanoseconds after sending. */
  record Timing(long firstSentence, long done) {}

  private ChatClient(HttpClient http, URI app, String token, BufferedReader events) {
    this.http = http;
    this.app = app;
    this.token = token;
    this.events = events;
  }

  /** A client for many chats at once, on virtual threads. */
  static HttpClient http(Executor threads) {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads).build();
  }

  /** Opens the chat on a shop's page and begins to read. */
  static ChatClient open(HttpClient http, URI shop, URI app)
      throws IOException, InterruptedException {
    HttpResponse<String> session = session(http, shop);
    if (session.statusCode() != 200) {
      throw new IOException("the session was refused with status " + session.statusCode());
    }
    String token = JSON.readTree(session.body()).path("token").asText();
    var stream =
        http.send(
            HttpRequest.newBuilder(app.resolve("/widget/events"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    if (stream.statusCode() != 200) {
      throw new IOException("the events were refused with status " + stream.statusCode());
    }
    return new ChatClient(
        http,
        app,
        token,
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8)));
  }

  /** Tried again once, as browsers do when the shop has closed a connection they kept. */
  private static HttpResponse<String> session(HttpClient http, URI shop)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(shop.resolve("/apps/cartagent/session"))
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .header("Content-Type", "application/json")
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException closed) {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  /** Asks and waits for the whole answer. */
  Timing ask(String text) throws IOException, InterruptedException {
    String body =
        JSON.createObjectNode()
            .put("id", UUID.randomUUID().toString())
            .put("text", text)
            .toString();
    long start = System.nanoTime();
    HttpResponse<String> accepted =
        http.send(
            HttpRequest.newBuilder(app.resolve("/widget/messages"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("X-CartAgent", "1")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (accepted.statusCode() != 202) {
      throw new IOException("the message was refused with status " + accepted.statusCode());
    }
    return await(JSON.readTree(accepted.body()).path("turn").asText(), start);
  }

  private Timing await(String turn, long start) throws IOException {
    long first = 0;
    long latest = start + PATIENCE.toNanos();
    String name = "";
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      if (System.nanoTime() > latest) {
        throw new IOException("the answer did not come within " + PATIENCE);
      }
      if (line.startsWith("event:")) {
        name = line.substring("event:".length()).strip();
      } else if (line.startsWith("data:") && !name.equals("ping")) {
        JsonNode data = JSON.readTree(line.substring("data:".length()));
        if (turn.equals(data.path("turn").asText())) {
          boolean words = name.equals("sentence") || name.equals("handoff");
          if (first == 0 && words) {
            first = System.nanoTime() - start;
          }
          if (name.equals("error") || (name.equals("done") && first == 0)) {
            throw new IOException("the turn ended without an answer: " + name);
          }
          if (name.equals("done")) {
            return new Timing(first, System.nanoTime() - start);
          }
        }
      }
    }
    throw new IOException("the event stream ended before the answer did");
  }

  @Override
  public void close() throws IOException {
    events.close();
  }
}
