package io.cartagent.adapter.llm.provider;

import io.cartagent.application.port.llm.ModelException.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Sends requests and reads streams, each on a virtual thread, with one platform thread for all of
 * them. HTTP/1.1, because a connection of its own keeps one slow stream from holding up others.
 */
final class StreamingHttp implements AutoCloseable {
  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final int LONGEST_REFUSAL = 64 * 1024;

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("model-stream-", 0).factory());
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(TO_CONNECT)
          .executor(threads)
          .build();

  /** Begins a stream of events, which go to the reader until the handoff is over. */
  Wire.Running open(
      dev.langchain4j.http.client.HttpRequest written,
      Duration patience,
      Handoff handoff,
      ReplyEvents events) {
    HttpRequest request = toJdk(written, patience);
    Thread reading =
        Thread.ofVirtual()
            .name("model-stream")
            .start(() -> handoff.orFail(() -> run(request, handoff, events)));
    return reading::interrupt;
  }

  @Override
  public void close() {
    client.shutdownNow();
    threads.shutdownNow();
  }

  private void run(HttpRequest request, Handoff handoff, ReplyEvents events) {
    boolean answered = false;
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      answered = true;
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200) {
          handoff.fail(
              Refusals.ofResponse(
                  response.statusCode(),
                  new String(body.readNBytes(LONGEST_REFUSAL), StandardCharsets.UTF_8),
                  response.headers().firstValue("retry-after"),
                  sentAt(response)));
        } else if (!isStream(response)) {
          handoff.fail(Failure.broken("its answer is not a stream"));
        } else {
          new EventReader(body).read(events);
          handoff.fail(Failure.broken("the stream ended before the reply did"));
        }
      }
    } catch (UnreadableStreamException e) {
      handoff.fail(Failure.broken(e.why()));
    } catch (HttpTimeoutException e) {
      handoff.fail(Failure.passing(Trouble.UNREACHABLE, "it does not answer"));
    } catch (IOException e) {
      handoff.fail(
          answered
              ? Failure.broken("the connection was lost")
              : Failure.passing(Trouble.UNREACHABLE, "there is no connection to it"));
    } catch (InterruptedException e) {
      handoff.fail(Failure.broken("the reply was called off"));
      Thread.currentThread().interrupt();
    }
  }

  /** By the provider's own clock where it tells: ours may be another. */
  private static Instant sentAt(HttpResponse<?> response) {
    return response.headers().firstValue("date").flatMap(Refusals::date).orElseGet(Instant::now);
  }

  private static boolean isStream(HttpResponse<InputStream> response) {
    return response
        .headers()
        .firstValue("content-type")
        .orElse("")
        .toLowerCase(Locale.ROOT)
        .startsWith("text/event-stream");
  }

  private static HttpRequest toJdk(
      dev.langchain4j.http.client.HttpRequest written, Duration patience) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(written.url()))
            .timeout(patience)
            .POST(BodyPublishers.ofString(written.body()));
    written
        .headers()
        .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    return request.build();
  }
}
