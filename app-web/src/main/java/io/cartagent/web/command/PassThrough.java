package io.cartagent.web.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cartagent.web.command.ChatClient.Timing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The least anybody could put between shoppers and a model: it sends the two requests of a turn on
 * to the provider and passes the second reply through as it comes. No check, no memory, no shop:
 * the limit CartAgent is measured against.
 */
final class PassThrough implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BACKLOG = 2_000;

  private final URI provider;
  private final List<Exchange> exchanges;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient http;

  /** What a turn sends a provider: first to learn which tool to ask, then for the answer. */
  record Exchange(String first, String second) {}

  private PassThrough(URI provider, List<Exchange> exchanges, HttpServer server) {
    this.provider = provider;
    this.exchanges = List.copyOf(exchanges);
    this.server = server;
    this.http = ChatClient.http(threads);
  }

  /** Listens on any port. */
  static PassThrough start(URI provider, List<Exchange> exchanges) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
      PassThrough proxy = new PassThrough(provider, exchanges, server);
      server.setExecutor(proxy.threads);
      server.createContext("/", proxy::serve);
      server.start();
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException("the pass-through did not start", e);
    }
  }

  private void serve(HttpExchange shopper) throws IOException {
    try (shopper) {
      int question = Integer.parseInt(shopper.getRequestURI().getPath().substring(1));
      Exchange exchange = exchanges.get(Math.floorMod(question, exchanges.size()));
      try (InputStream call = ask(exchange.first())) {
        call.readAllBytes();
      }
      try (InputStream answer = ask(exchange.second());
          OutputStream out = begin(shopper)) {
        byte[] buffer = new byte[8_192];
        for (int read = answer.read(buffer); read >= 0; read = answer.read(buffer)) {
          out.write(buffer, 0, read);
          out.flush();
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static OutputStream begin(HttpExchange shopper) throws IOException {
    shopper.getResponseHeaders().set("Content-Type", "text/event-stream");
    shopper.sendResponseHeaders(200, 0);
    return shopper.getResponseBody();
  }

  private InputStream ask(String body) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        http.send(
            HttpRequest.newBuilder(provider)
                .header("Content-Type", "application/json")
                .header("x-api-key", "none")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      throw new IOException("the provider answered with status " + response.statusCode());
    }
    return response.body();
  }

  /** A shopper of this proxy. */
  Crowd.Chat open(HttpClient client) {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    return new Crowd.Chat() {
      @Override
      public Timing ask(int question) throws IOException, InterruptedException {
        return read(client, address.resolve(Integer.toString(question)));
      }

      @Override
      public void close() {}
    };
  }

  private static Timing read(HttpClient client, URI address)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<InputStream> response =
        client.send(
            HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    long first = 0;
    StringBuilder text = new StringBuilder();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("data:")) {
          JsonNode data = JSON.readTree(line.substring("data:".length()));
          text.append(data.path("delta").path("text").asText());
          if (first == 0 && text.indexOf(". ") >= 0) {
            first = System.nanoTime() - start;
          }
          if (data.path("type").asText().equals("message_stop")) {
            return new Timing(first, System.nanoTime() - start);
          }
        }
      }
    }
    throw new IOException("the stream ended before the answer did");
  }

  @Override
  public void close() {
    server.stop(0);
    http.shutdownNow();
    threads.shutdownNow();
  }
}
