package io.cartagent.web.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The widget's HTTP, call by call. */
final class HttpChat {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI app;

  HttpChat(URI app) {
    this.app = app;
  }

  /** One event of the stream. */
  record Received(long id, String name, JsonNode data) {
    String text() {
      return data.path("text").asText();
    }
  }

  static HttpResponse<String> openSession(URI shop) {
    return send(
        HttpRequest.newBuilder(shop.resolve("/apps/cartagent/session"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}")));
  }

  /** As the storefront does when the chat opens: with the token at hand, signed in or not. */
  static HttpResponse<String> prove(URI shop, Optional<String> token, Optional<String> customer) {
    ObjectNode body = JSON.createObjectNode();
    token.ifPresent(present -> body.put("token", present));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(shop.resolve("/apps/cartagent/session"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    customer.ifPresent(id -> request.header("Cookie", "twin_customer=" + id));
    return send(request);
  }

  static String conversationOf(HttpResponse<String> session) {
    return parse(session.body()).path("conversation").asText();
  }

  /** A press on one of an action's two buttons. */
  HttpResponse<String> decide(String token, String quote, String digest, String decision) {
    String body =
        JSON.createObjectNode().put("digest", digest).put("decision", decision).toString();
    return send(
        HttpRequest.newBuilder(app.resolve("/widget/actions/" + quote))
            .header("Authorization", "Bearer " + token)
            .header("X-CartAgent", "1")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  static String tokenOf(HttpResponse<String> session) {
    return parse(session.body()).path("token").asText();
  }

  HttpResponse<String> post(String token, String id, String text) {
    String body = JSON.createObjectNode().put("id", id).put("text", text).toString();
    return send(message(token).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder message(String token) {
    return HttpRequest.newBuilder(app.resolve("/widget/messages"))
        .header("Authorization", "Bearer " + token)
        .header("X-CartAgent", "1")
        .header("Content-Type", "application/json");
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(app.resolve(path)));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Reads events after a number until one fits, which is the last returned. */
  List<Received> readUntil(String token, long after, Predicate<Received> last) {
    HttpRequest request =
        HttpRequest.newBuilder(app.resolve("/widget/events"))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", Long.toString(after))
            .build();
    try {
      HttpResponse<InputStream> response =
          HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("status " + response.statusCode());
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
        return read(reader, last);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<Received> read(BufferedReader reader, Predicate<Received> last)
      throws IOException {
    List<Received> received = new ArrayList<>();
    long id = 0;
    String name = "";
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith("id:")) {
        id = Long.parseLong(line.substring(3).strip());
      } else if (line.startsWith("event:")) {
        name = line.substring(6).strip();
      } else if (line.startsWith("data:") && !name.equals("ping")) {
        received.add(new Received(id, name, parse(line.substring(5))));
        if (last.test(received.getLast())) {
          return received;
        }
      }
    }
    throw new IllegalStateException("the stream ended after " + received.size() + " events");
  }

  static Predicate<Received> doneWith(String turn) {
    return event ->
        (event.name().equals("done") || event.name().equals("error"))
            && event.data().path("turn").asText().equals(turn);
  }

  static String turnOf(HttpResponse<String> accepted) {
    return parse(accepted.body()).path("turn").asText();
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
