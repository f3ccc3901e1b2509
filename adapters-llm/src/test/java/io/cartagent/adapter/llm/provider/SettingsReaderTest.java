package io.cartagent.adapter.llm.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartagent.application.port.llm.TokenPrices;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsReaderTest {
  private static final String KEY = "sk-canary-key-4711";

  @Test
  void configures_nothing_without_a_provider() {
    assertThat(SettingsReader.read(Map.of()).models()).isEmpty();
  }

  @Test
  void takes_the_providers_own_variables_as_they_stand() {
    Map<String, String> environment =
        Map.of(
            "ANTHROPIC_API_KEY", KEY,
            "OPENAI_API_KEY", KEY,
            "AWS_ACCESS_KEY_ID", "AKIA1",
            "AWS_SECRET_ACCESS_KEY", KEY,
            "AWS_DEFAULT_REGION", "eu-central-1");

    try (ProviderModels models = ProviderModels.fromEnvironment(environment)) {
      assertThat(models.describe())
          .containsExactly(
              "anthropic/claude-sonnet-4-5 at https://api.anthropic.com/v1, $3 / $15 for a million"
                  + " tokens sent / received.",
              "openai/gpt-5-mini at https://api.openai.com/v1, $0.25 / $2 for a million tokens sent"
                  + " / received.",
              "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0 at eu-central-1, $3 / $15 for a"
                  + " million tokens sent / received.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://models.example.com, https://models.example.com/v1",
    "https://models.example.com/, https://models.example.com/v1",
    "https://models.example.com/v1, https://models.example.com/v1",
    "http://localhost:11434/v1/, http://localhost:11434/v1",
    "https://models.example.com/openai, https://models.example.com/openai/v1"
  })
  void takes_an_address_with_or_without_its_version(String given, String meant) {
    ProviderSettings settings =
        SettingsReader.read(Map.of("ANTHROPIC_API_KEY", KEY, "ANTHROPIC_BASE_URL", given));

    assertThat(settings.anthropic().orElseThrow().baseUrl()).hasToString(meant);
  }

  @Test
  void takes_a_local_server_without_a_key() {
    ProviderSettings settings =
        SettingsReader.read(
            Map.of(
                "OPENAI_BASE_URL", "http://localhost:11434", "CARTAGENT_MODELS", "openai/llama3"));

    assertThat(settings.openAi().orElseThrow().key()).isEmpty();
    assertThat(settings.models().getFirst().prices()).isEqualTo(TokenPrices.FREE);
  }

  @Test
  void counts_a_model_of_unknown_price_as_dear() {
    ProviderSettings settings =
        SettingsReader.read(
            Map.of("ANTHROPIC_API_KEY", KEY, "CARTAGENT_MODELS", "anthropic/claude-next"));

    assertThat(settings.models().getFirst().prices()).isEqualTo(KnownModels.DEAREST);
    assertThat(settings.models().getFirst().priceKnown()).isFalse();
  }

  @Test
  void takes_the_merchants_prices_and_order() {
    ProviderSettings settings =
        SettingsReader.read(
            Map.of(
                "ANTHROPIC_API_KEY",
                KEY,
                "OPENAI_API_KEY",
                KEY,
                "CARTAGENT_MODELS",
                "openai/gpt-5-mini, anthropic/claude-next",
                "CARTAGENT_MODEL_PRICES",
                "anthropic/claude-next=2.5/12"));

    assertThat(settings.models())
        .extracting(model -> model.provider().id() + "/" + model.model())
        .containsExactly("openai/gpt-5-mini", "anthropic/claude-next");
    assertThat(settings.models().getLast().prices())
        .isEqualTo(new TokenPrices(2_500_000, 12_000_000));
  }

  @ParameterizedTest
  @CsvSource({
    "ANTHROPIC_BASE_URL, ftp://models.example.com",
    "OPENAI_BASE_URL, not an address",
    "ANTHROPIC_BASE_URL, https://user:secret@example.com",
    "CARTAGENT_MODELS, claude",
    "CARTAGENT_MODELS, openai/gpt-5",
    "CARTAGENT_MODEL_PRICES, anthropic/claude=cheap",
    "CARTAGENT_MODEL_FIRST_TOKEN_SECONDS, 0",
    "CARTAGENT_MODEL_NEXT_TOKEN_SECONDS, soon",
    "CARTAGENT_MODEL_CONCURRENCY, -1",
    "CARTAGENT_MODEL_SHOP_PERCENT, 101",
    "CARTAGENT_MODEL_MAX_TOKENS, 1e9",
    "ANTHROPIC_API_KEY, two words",
    "AWS_ACCESS_KEY_ID, AKIA1"
  })
  void names_the_variable_that_is_wrong_and_no_value(String key, String value) {
    Map<String, String> environment = new HashMap<>(Map.of("ANTHROPIC_API_KEY", KEY));
    environment.put(key, value);

    assertThatThrownBy(() -> SettingsReader.read(environment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(key)
        .message()
        .doesNotContain(KEY, value.contains("secret") ? "secret" : KEY);
  }

  @Test
  void says_everything_that_is_wrong_at_once() {
    assertThatThrownBy(() ->
            SettingsReader.read(
                Map.of(
                    "CARTAGENT_MODELS", "bedrock/eu.amazon.nova-lite-v1:0",
                    "CARTAGENT_MODEL_CONCURRENCY", "many")))
        .hasMessageContaining("AWS_REGION")
        .hasMessageContaining("CARTAGENT_MODEL_CONCURRENCY");
  }

  @Test
  void shows_no_key_when_it_is_printed() {
    ProviderSettings settings =
        SettingsReader.read(
            Map.of(
                "ANTHROPIC_API_KEY", KEY,
                "OPENAI_API_KEY", KEY,
                "AWS_ACCESS_KEY_ID", "AKIA1",
                "AWS_SECRET_ACCESS_KEY", KEY,
                "AWS_SESSION_TOKEN", KEY,
                "AWS_REGION", "eu-central-1"));

    assertThat(settings.toString()).doesNotContain(KEY);
  }
}
