package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.modeltwin.ModelTwin;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
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
    try (ModelTwin twin = ModelTwin.start(model);
        Rehearsal shop = Journey.start("crowd", true, ModelBench.settings(twin));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        HttpClient http = ChatClient.http(threads)) {

      outcome =
          Crowd.visit(ModelBench.chats(http, shop, QUESTIONS), SHOPPERS, Duration.ofMillis(100));
    }

    assertThat(outcome.failures()).isEmpty();
    assertThat(outcome.timings()).hasSizeGreaterThanOrEqualTo(SHOPPERS);
    assertThat(model.answers()).isGreaterThanOrEqualTo(outcome.timings().size());
  }
}
