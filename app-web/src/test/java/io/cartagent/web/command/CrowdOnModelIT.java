package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.modeltwin.ModelTwin;
import io.cartagent.twin.store.TwinStore;
import io.cartagent.web.settings.ModelSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Many shoppers at once on a language model: nobody's stream breaks off, all hear the model. */
final class CrowdOnModelIT {
  private static final int SHOPPERS = 40;
  private static final List<String> QUESTIONS =
      List.of("How long do I have to send something back?", "What does shipping to Norway cost?");

  @Test
  void every_stream_of_many_shoppers_at_once_is_complete() throws InterruptedException {
    QuotingModel model = new QuotingModel();
    Crowd.Outcome outcome;
    HttpResponse<String> metrics;
    HttpResponse<String> open;
    int management = Ports.any();
    try (ModelTwin twin = ModelTwin.start(model);
        Rehearsal shop = start(management, ModelBench.settings(twin));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        HttpClient http = ChatClient.http(threads)) {

      outcome =
          Crowd.visit(ModelBench.chats(http, shop, QUESTIONS), SHOPPERS, Duration.ofMillis(100));
      metrics = get(URI.create("http://127.0.0.1:" + management + "/metrics"));
      open = get(shop.appOrigin().resolve("/metrics"));
    }

    assertThat(outcome.failures()).isEmpty();
    assertThat(outcome.timings()).hasSizeGreaterThanOrEqualTo(SHOPPERS);
    assertThat(model.answers()).isGreaterThanOrEqualTo(outcome.timings().size());
    assertThat(metrics.statusCode()).isEqualTo(200);
    assertThat(metrics.body())
        .contains("cartagent_first_sentence_seconds{quantile=\"0.99\"}")
        .contains("cartagent_first_sentence_seconds_count " + outcome.timings().size());
    assertThat(open.statusCode()).isEqualTo(404); // AU-09
  }

  private static Rehearsal start(int management, ModelSettings models) {
    return Rehearsal.start(
        TwinStore.demo(Journey.TODAY),
        DataFolder.openAnyOf("crowd"),
        Journey.TODAY,
        new Rehearsal.Ports(Ports.any(), 0, Optional.of(management)),
        false,
        models);
  }

  private static HttpResponse<String> get(URI address) {
    return HttpChat.send(HttpRequest.newBuilder(address).GET());
  }
}
