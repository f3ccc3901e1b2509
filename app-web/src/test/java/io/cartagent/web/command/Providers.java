package io.cartagent.web.command;

import io.cartagent.modeltwin.ModelTwin;
import io.cartagent.web.settings.ModelSettings;
import java.util.Map;
import java.util.function.Function;

/** The three wire formats, each with the variables that lead to a simulated provider of it. */
enum Providers {
  ANTHROPIC(
      twin -> Map.of("ANTHROPIC_API_KEY", "key-of-the-test", "ANTHROPIC_BASE_URL", twin.baseUrl())),
  OPENAI(twin ->
      Map.of(
          "OPENAI_API_KEY",
          "key-of-the-test",
          "OPENAI_BASE_URL",
          twin.baseUrl() + "/v1",
          "CARTAGENT_MODELS",
          "openai/gpt-test")),
  BEDROCK(twin ->
      Map.of(
          "AWS_ACCESS_KEY_ID",
          "id-of-the-test",
          "AWS_SECRET_ACCESS_KEY",
          "key-of-the-test",
          "AWS_REGION",
          "eu-central-1",
          "AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
          twin.baseUrl()));

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<ModelTwin, Map<String, String>> variables;

  Providers(Function<ModelTwin, Map<String, String>> variables) {
    this.variables = variables;
  }

  ModelSettings at(ModelTwin twin) {
    return ModelSettings.read(variables.apply(twin));
  }
}
