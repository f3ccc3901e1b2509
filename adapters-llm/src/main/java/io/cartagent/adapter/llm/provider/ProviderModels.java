package io.cartagent.adapter.llm.provider;

import io.cartagent.adapter.llm.provider.ProviderSettings.Anthropic;
import io.cartagent.adapter.llm.provider.ProviderSettings.Bedrock;
import io.cartagent.adapter.llm.provider.ProviderSettings.ChosenModel;
import io.cartagent.adapter.llm.provider.ProviderSettings.OpenAi;
import io.cartagent.application.port.llm.LanguageModel;
import io.cartagent.application.port.llm.LanguageModels;
import io.cartagent.application.port.llm.ModelDescription;
import io.cartagent.application.port.llm.ModelException;
import io.cartagent.application.port.llm.ModelMessage.FromShopper;
import io.cartagent.application.port.llm.ModelRequest;
import io.cartagent.domain.redaction.Mask;
import io.cartagent.domain.tenant.TenantId;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;

/** The language models that the environment's variables configure. */
public final class ProviderModels implements LanguageModels, AutoCloseable {
  /** A probe is nobody's conversation. */
  private static final TenantId NOBODY = new TenantId("probe");

  private static final Duration PROBE_PATIENCE = Duration.ofSeconds(20);

  private final ProviderSettings settings;
  private final StreamingHttp http = new StreamingHttp();
  private final Optional<Once<BedrockRuntimeAsyncClient>> bedrock;
  private final List<LanguageModel> models;

  private ProviderModels(ProviderSettings settings, Pause pause) {
    this.settings = settings;
    this.bedrock =
        settings
            .bedrock()
            .map(aws ->
                BedrockClients.lazily(
                    aws.region(), aws.endpoint(), aws.proof(), settings.limits().atOnce()));
    Map<ProviderName, FairShare> shares = new EnumMap<>(ProviderName.class);
    Map<ProviderName, RetryBudget> budgets = new EnumMap<>(ProviderName.class);
    List<LanguageModel> made = new ArrayList<>();
    for (ChosenModel chosen : settings.models()) {
      ProviderName provider = chosen.provider();
      made.add(
          new ProviderModel(
              provider,
              new ModelDescription(provider.id(), chosen.model(), chosen.prices()),
              wire(chosen),
              settings.limits(),
              shares.computeIfAbsent(provider, name -> new FairShare(name.id(), settings.limits())),
              budgets.computeIfAbsent(provider, _ -> new RetryBudget()),
              circuit(provider.id() + "/" + chosen.model()),
              pause));
    }
    this.models = List.copyOf(made);
  }

  /**
   * Reads the settings; asks nobody anything yet.
   *
   * @throws IllegalArgumentException that names each variable that is wrong, one a line, and shows
   *     no value
   */
  public static ProviderModels fromEnvironment(Map<String, String> environment) {
    return new ProviderModels(SettingsReader.read(environment), Thread::sleep);
  }

  @Override
  public List<LanguageModel> listPreferred(TenantId tenant) {
    return models;
  }

  /** One line for each model, in order: where it is asked and what it costs. Shows no key. */
  public List<String> describe() {
    return settings.models().stream().map(this::line).toList();
  }

  /** How each model answered the smallest question there is, in order. Costs a few tokens. */
  public List<Probe> probe() {
    return models.stream().map(ProviderModels::probe).toList();
  }

  /**
   * How a model answered.
   *
   * @param trouble what to mend, for the merchant; empty when it answered
   */
  public record Probe(String model, Optional<String> trouble) {}

  @Override
  public void close() {
    http.close();
    bedrock.ifPresent(client -> client.ifMade(BedrockRuntimeAsyncClient::close));
  }

  private static Probe probe(LanguageModel model) {
    ModelDescription about = model.describe(NOBODY);
    String name = about.provider() + "/" + about.model();
    ModelRequest smallest =
        new ModelRequest(
            "Answer with one word.",
            List.of(new FromShopper(new Mask().mask("Say OK."))),
            List.of(),
            // Models that think count their thoughts, too.
            64,
            PROBE_PATIENCE);
    try {
      model.stream(NOBODY, smallest, _ -> {});
      return new Probe(name, Optional.empty());
    } catch (ModelException e) {
      return new Probe(name, Optional.of(String.valueOf(e.getMessage())));
    }
  }

  private Wire wire(ChosenModel chosen) {
    return switch (chosen.provider()) {
      case ANTHROPIC -> {
        Anthropic anthropic = settings.anthropic().orElseThrow();
        yield new AnthropicWire(
            anthropic.baseUrl().toString(), anthropic.key(), chosen.model(), http);
      }
      case OPENAI -> {
        OpenAi openAi = settings.openAi().orElseThrow();
        yield new OpenAiWire(
            openAi.baseUrl().toString(), openAi.key(), chosen.model(), openAi.byOpenAi(), http);
      }
      case BEDROCK -> new BedrockWire(chosen.model(), bedrock.orElseThrow());
    };
  }

  private static CircuitBreaker circuit(String name) {
    return CircuitBreaker.of(
        name,
        CircuitBreakerConfig.custom()
            .slidingWindowSize(20)
            .minimumNumberOfCalls(8)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(15))
            .permittedNumberOfCallsInHalfOpenState(3)
            .build());
  }

  private String line(ChosenModel chosen) {
    String where =
        switch (chosen.provider()) {
          case ANTHROPIC ->
              settings.anthropic().map(Anthropic::baseUrl).map(Object::toString).orElse("");
          case OPENAI ->
              settings
                  .openAi()
                  .map(it -> it.baseUrl() + (it.key().isPresent() ? "" : ", without a key"))
                  .orElse("");
          case BEDROCK -> settings.bedrock().map(ProviderModels::place).orElse("");
        };
    return chosen.provider().id()
        + "/"
        + chosen.model()
        + " at "
        + where
        + ", "
        + price(chosen)
        + ".";
  }

  private static String place(Bedrock aws) {
    return aws.region() + aws.endpoint().map(endpoint -> " (" + endpoint + ")").orElse("");
  }

  private static String price(ChosenModel chosen) {
    String dollars =
        "$"
            + dollars(chosen.prices().input())
            + " / $"
            + dollars(chosen.prices().output())
            + " for a million tokens sent / received";
    return chosen.priceKnown()
        ? dollars
        : "price unknown, counted as " + dollars + "; set it in CARTAGENT_MODEL_PRICES";
  }

  private static String dollars(long micros) {
    return java.math.BigDecimal.valueOf(micros, 6).stripTrailingZeros().toPlainString();
  }
}
