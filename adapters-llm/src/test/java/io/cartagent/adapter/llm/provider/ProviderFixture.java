package io.cartagent.adapter.llm.provider;

import io.cartagent.application.port.llm.LanguageModel;
import io.cartagent.application.port.llm.ModelDescription;
import io.cartagent.application.port.llm.TokenPrices;
import io.cartagent.modeltwin.Brain;
import io.cartagent.modeltwin.ModelTwin;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;

/** A simulated provider and a model that speaks to it. */
final class ProviderFixture implements AutoCloseable {
  static final String KEY = "sk-canary-key-4711";

  private final StreamingHttp http = new StreamingHttp();
  private final List<Once<BedrockRuntimeAsyncClient>> clients = new ArrayList<>();
  private final ModelTwin twin;
  private final ProviderName provider;
  private final LanguageModel model;

  /** The waits before retries, which are not waited. */
  final List<Duration> pauses = new ArrayList<>();

  ProviderFixture(ProviderName provider, Brain brain) {
    this(provider, brain, CallLimits.DEFAULTS);
  }

  ProviderFixture(ProviderName provider, Brain brain, CallLimits limits) {
    this(provider, brain, limits, CircuitBreaker.ofDefaults(provider.id()));
  }

  private ProviderFixture(
      ProviderName provider, Brain brain, CallLimits limits, CircuitBreaker circuit) {
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
            circuit,
            pauses::add);
  }

  /** For tests of failures alone, however many. */
  static ProviderFixture withoutCircuit(ProviderName provider, Brain brain) {
    CircuitBreaker circuit = CircuitBreaker.ofDefaults(provider.id());
    circuit.transitionToDisabledState();
    return new ProviderFixture(provider, brain, CallLimits.DEFAULTS, circuit);
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
      case OPENAI ->
          new OpenAiWire(twin.baseUrl() + "/v1", Optional.of(KEY), "a-model", false, http);
      case BEDROCK -> new BedrockWire("a-model", bedrock());
    };
  }

  private Once<BedrockRuntimeAsyncClient> bedrock() {
    Once<BedrockRuntimeAsyncClient> client =
        BedrockClients.lazily(
            "eu-central-1",
            Optional.of(URI.create(twin.baseUrl())),
            new BedrockClients.Proof.Keys("AKIACANARY", KEY, Optional.empty()),
            1_000);
    clients.add(client);
    return client;
  }

  @Override
  public void close() {
    // The SDK rests two seconds before it ends its threads; no test need wait for that.
    Thread.ofVirtual()
        .start(() -> clients.forEach(client -> client.ifMade(BedrockRuntimeAsyncClient::close)));
    twin.close();
    http.close();
  }
}
