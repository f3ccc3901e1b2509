package io.cartagent.adapter.llm.provider;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.llm.ModelException;
import io.cartagent.application.port.llm.ModelException.Trouble;
import io.cartagent.application.port.llm.ModelMessage.FromShopper;
import io.cartagent.application.port.llm.ModelReply;
import io.cartagent.application.port.llm.ModelRequest;
import io.cartagent.domain.redaction.Mask;
import io.cartagent.modeltwin.Fault;
import io.cartagent.modeltwin.Script;
import io.cartagent.modeltwin.SeenRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stream cut at any byte is no reply, and none of its calls is handed out (RE-10). */
final class CutStreamsIT {
  private static final String TEXT = "Ich sehe nach. Größe";
  private static final Script WHOLE =
      Script.saying("Ich", " sehe", " nach. Größe")
          .andCalling(
              List.of(new Script.Call("call_1", "look_up_order", "{\"order_number\":\"#1027\"}")));

  @ParameterizedTest
  @EnumSource
  void no_part_of_a_stream_is_a_reply(ProviderName provider) throws Exception {
    Map<Integer, Trouble> troubles = new ConcurrentHashMap<>();
    Map<Integer, String> streamed = new ConcurrentHashMap<>();
    int length;
    try (ProviderFixture fixture = ProviderFixture.withoutCircuit(provider, CutStreamsIT::cut)) {
      assertThat(fixture.model().stream(ACME, cutAt(0), _ -> {}).calls()).hasSize(1);
      length = lengthOfWhole(provider, fixture);
      // A few at a time: each is a connection of its own.
      try (ExecutorService threads =
          Executors.newFixedThreadPool(8, Thread.ofVirtual().factory())) {
        for (int at = 1; at < length; at++) {
          int bytes = at;
          threads.execute(() -> {
            StringBuilder text = new StringBuilder();
            try {
              ModelReply _ = fixture.model().stream(ACME, cutAt(bytes), text::append);
            } catch (ModelException e) {
              troubles.put(bytes, e.trouble());
            }
            streamed.put(bytes, text.toString());
          });
        }
      }
    }

    assertThat(length).isGreaterThan(500);
    assertThat(streamed).hasSize(length - 1);
    assertThat(streamed.values()).allMatch(TEXT::startsWith).contains("", "Ich", TEXT);
    assertThat(troubles).hasSize(length - 1);
    assertThat(troubles.values()).containsOnly(Trouble.BROKEN_STREAM);
  }

  private static Script cut(SeenRequest request) {
    int at = Integer.parseInt(request.instructions());
    return at == 0 ? WHOLE : WHOLE.with(new Fault.Cut(at, true));
  }

  /** The bytes of the stream that was not cut. */
  private static int lengthOfWhole(ProviderName provider, ProviderFixture fixture)
      throws IOException, InterruptedException {
    String path =
        switch (provider) {
          case ANTHROPIC -> "/v1/messages";
          case OPENAI -> "/v1/chat/completions";
          case BEDROCK -> "/model/a-model/converse-stream";
        };
    HttpRequest again =
        HttpRequest.newBuilder(URI.create(fixture.twin().baseUrl() + path))
            .POST(BodyPublishers.ofByteArray(fixture.twin().captured().getFirst().body()))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(again, BodyHandlers.ofByteArray()).body().length;
    }
  }

  private static ModelRequest cutAt(int bytes) {
    return new ModelRequest(
        Integer.toString(bytes),
        List.of(new FromShopper(new Mask().mask("question"))),
        List.of(),
        500,
        Duration.ofSeconds(60));
  }
}
