package io.cartagent.adapter.llm.provider;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.llm.ModelMessage.FromShopper;
import io.cartagent.application.port.llm.ModelRequest;
import io.cartagent.domain.redaction.Mask;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.modeltwin.Brain;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Five hundred shoppers at once: every stream whole, and no thread for each. */
final class ManyStreamsIT {
  private static final int STREAMS = 500;

  /** This is not about time, and a test may run on a busy machine. */
  private static final CallLimits PATIENT =
      new CallLimits(Duration.ofSeconds(60), Duration.ofSeconds(60), 1_000, 50, 4_096);

  /** More of them than before: event loops and carriers; far below one for each stream. */
  private static final int FEW_THREADS = 20;

  @ParameterizedTest
  @EnumSource
  void streams_five_hundred_replies_on_few_threads(ProviderName provider) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<String> texts = new ArrayList<>();
    int most;
    int before;
    try (ProviderFixture fixture = new ProviderFixture(provider, Brain.steady(), PATIENT)) {
      fixture.model().stream(ACME, asking(), _ -> {});
      threads.resetPeakThreadCount();
      before = threads.getThreadCount();
      List<Future<String>> replies = new ArrayList<>();
      try (ExecutorService shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < STREAMS; i++) {
          TenantId tenant = i % 2 == 0 ? ACME : GLOBEX;
          replies.add(
              shoppers.submit(() -> fixture.model().stream(tenant, asking(), _ -> {}).text()));
        }
      }
      for (Future<String> reply : replies) {
        texts.add(reply.get());
      }
      most = threads.getPeakThreadCount();
    }

    assertThat(texts).hasSize(STREAMS).containsOnly("word ".repeat(60));
    assertThat(most - before).isLessThan(FEW_THREADS);
  }

  private static ModelRequest asking() {
    return new ModelRequest(
        "instructions",
        List.of(new FromShopper(new Mask().mask("question"))),
        List.of(),
        500,
        Duration.ofSeconds(100));
  }
}
