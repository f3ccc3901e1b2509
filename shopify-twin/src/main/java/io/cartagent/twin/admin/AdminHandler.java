package io.cartagent.twin.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Speaks HTTP for the Admin API: the version in the path, the token, JSON in and out. */
public final class AdminHandler implements HttpHandler {

  /** Where the handler listens; whatever version the path names, the twin's own is answered. */
  public static final String PATH = "/admin/api/";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UNKNOWN_TOKEN =
      "[API] Invalid API key or access token (unrecognized login or wrong password)";

  private final AdminApi api;
  private final byte[] token;
  private final Faults faults;

  public AdminHandler(AdminApi api, String accessToken, Faults faults) {
    this.api = api;
    this.token = accessToken.getBytes(StandardCharsets.UTF_8);
    this.faults = faults;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Fault fault = faults.next();
      if (fault != null && fails(exchange, fault)) {
        return;
      }
      answer(exchange, fault);
    }
  }

  private void answer(HttpExchange exchange, @Nullable Fault early) throws IOException {
    if (!exchange.getRequestURI().getPath().matches(PATH + "[\\w-]+/graphql\\.json")) {
      send(exchange, 404, Map.of("errors", "Not Found"));
      return;
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      send(exchange, 405, Map.of("errors", "Method Not Allowed"));
      return;
    }
    String given = exchange.getRequestHeaders().getFirst("X-Shopify-Access-Token");
    if (given == null || !MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token)) {
      send(exchange, 401, Map.of("errors", UNKNOWN_TOKEN));
      return;
    }
    Body body;
    try {
      body = JSON.readValue(exchange.getRequestBody(), Body.class);
    } catch (JsonProcessingException notJson) {
      send(
          exchange,
          400,
          Map.of("errors", Map.of("query", "Required parameter missing or invalid")));
      return;
    }
    if (body == null || body.query() == null) {
      send(
          exchange,
          400,
          Map.of("errors", Map.of("query", "Required parameter missing or invalid")));
      return;
    }
    Fault late = early;
    if (early == null && AdminDocument.isMutation(body.query(), body.operationName())) {
      late = faults.nextMutation();
      if (late != null && fails(exchange, late)) {
        return;
      }
    }
    AdminAnswer answer = api.answer(body.query(), body.givenVariables(), body.operationName());
    if (late instanceof Fault.AnswerLost(var silence)) {
      faults.hang(silence);
      return;
    }
    if (late instanceof Fault.AnswerGarbled) {
      send(exchange, 200, "<html>Bad gateway".getBytes(StandardCharsets.UTF_8));
      return;
    }
    if (!answer.deprecated().isEmpty()) {
      exchange
          .getResponseHeaders()
          .set("X-Shopify-API-Deprecated-Reason", String.join(", ", answer.deprecated()));
    }
    send(exchange, 200, answer.body());
  }

  /** Whether the fault was the whole answer; after some the request is carried out first. */
  private boolean fails(HttpExchange exchange, Fault fault) throws IOException {
    switch (fault) {
      case Fault.ServerError(int status) -> send(exchange, status, Map.of("errors", "Unavailable"));
      case Fault.Throttled _ -> send(exchange, 200, api.throttled(QueryCost.LIMIT));
      case Fault.AccessDenied(String field, String scope) ->
          send(exchange, 200, AdminErrors.denied(field, scope));
      case Fault.Unauthorized _ -> send(exchange, 401, Map.of("errors", UNKNOWN_TOKEN));
      case Fault.TooManyRequests(var wait) -> {
        exchange.getResponseHeaders().set("Retry-After", wait.toSeconds() + ".0");
        send(
            exchange,
            429,
            Map.of(
                "errors",
                "Exceeded 2 calls per second for api client. Reduce request rates to resume"
                    + " uninterrupted service."));
      }
      case Fault.CloseConnection _ -> {
        return true;
      }
      case Fault.Hang(var duration) -> {
        faults.hang(duration);
        return false;
      }
      case Fault.AnswerLost _, Fault.AnswerGarbled _ -> {
        return false;
      }
    }
    return true;
  }

  private static void send(HttpExchange exchange, int status, Map<String, ?> body)
      throws IOException {
    send(exchange, status, JSON.writeValueAsBytes(body));
  }

  private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.getResponseHeaders().set("X-Shopify-API-Version", AdminSchema.VERSION);
    exchange.getResponseHeaders().set("X-Request-Id", UUID.randomUUID().toString());
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private record Body(
      @Nullable String query,
      @Nullable Map<String, Object> variables,
      @Nullable String operationName) {

    Map<String, Object> givenVariables() {
      return variables == null ? Map.of() : variables;
    }
  }
}
