package io.cartagent.adapter.llm.provider;

import io.cartagent.application.port.llm.LanguageModel;
import io.cartagent.application.port.llm.ModelDescription;
import io.cartagent.application.port.llm.TokenPrices;
import io.cartagent.modeltwin.Brain;
import io.cartagent.modeltwin.ModelTwin;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A simulated provider and a model that speaks to it. */
final class ProviderFixture implements AutoCloseable {
  static final String KEY = "sk-canary-key-4711";

  private final StreamingHttp http = new StreamingHttp();
  private final ModelTwin twin;
  private final ProviderName provider;
  private final LanguageModel model;

  /** The waits before retries, which are not waited. */
  final List<Duration> pauses = new ArrayList<>();

  ProviderFixture(ProviderName provider, Brain brain) {
    this(provider, brain, CallLimits.DEFAULTS);
  }

  ProviderFixture(ProviderName provider, Brain brain, CallLimits limits) {
    this.twin = ModelTwin.start(brain);
    this.provider = provider;
    this.model =
        new ProviderModel(
            provider,
            new ModelDescription(provider.id(), "a-model", new TokenPrices(3_000_000, 15_000_000)),
            wire(),
            limits,
            new FairShare(provider.id(), limits),
            new RetryBudget(),
            CircuitBreaker.ofDefaults(provider.id()),
            pauses::add);
  }

  LanguageModel model() {
    return model;
  }

  ModelTwin twin() {
    return twin;
  }

  private Wire wire() {
    return switch (provider) {
      case ANTHROPIC -> new AnthropicWire(twin.baseUrl() + "/v1", KEY, "a-model", http);
      case OPENAI, BEDROCK -> throw new UnsupportedOperationException();
    };
  }

  @Override
  public void close() {
    twin.close();
    http.close();
  }
}
