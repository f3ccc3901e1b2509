package io.cartagent.adapter.llm.provider;

import io.cartagent.adapter.llm.provider.BedrockClients.Proof;
import io.cartagent.application.port.llm.TokenPrices;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the environment says about language models. Made by {@link SettingsReader} only.
 *
 * @param models in order of preference; empty when no provider is configured
 */
record ProviderSettings(
    List<ChosenModel> models,
    Optional<Anthropic> anthropic,
    Optional<OpenAi> openAi,
    Optional<Bedrock> bedrock,
    CallLimits limits) {
  /** A model to be asked. */
  record ChosenModel(ProviderName provider, String model, TokenPrices prices, boolean priceKnown) {}

  /** How to reach Anthropic. */
  record Anthropic(String key, URI baseUrl) {
    @Override
    public String toString() {
      return "Anthropic[" + baseUrl + "]";
    }
  }

  /**
   * How to reach OpenAI, or a server that speaks like it.
   *
   * @param byOpenAi whether it is OpenAI itself
   */
  record OpenAi(Optional<String> key, URI baseUrl, boolean byOpenAi) {
    @Override
    public String toString() {
      return "OpenAi[" + baseUrl + "]";
    }
  }

  /** How to reach Bedrock. */
  record Bedrock(Proof proof, String region, Optional<URI> endpoint) {}

  ProviderSettings {
    models = List.copyOf(models);
  }
}
