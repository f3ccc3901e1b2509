package io.cartagent.adapter.llm.provider;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.port.llm.LanguageModel;
import io.cartagent.application.port.llm.ModelMessage;
import io.cartagent.application.port.llm.ModelMessage.FromAgent;
import io.cartagent.application.port.llm.ModelMessage.FromShopper;
import io.cartagent.application.port.llm.ModelMessage.FromTool;
import io.cartagent.application.port.llm.ModelReply;
import io.cartagent.application.port.llm.ModelRequest;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.application.port.llm.ToolSpec;
import io.cartagent.domain.redaction.Mask;
import io.cartagent.domain.redaction.RedactedText;
import io.cartagent.modeltwin.Fault;
import io.cartagent.modeltwin.ModelTwin;
import io.cartagent.modeltwin.Refusal;
import io.cartagent.modeltwin.Script;
import io.cartagent.modeltwin.SeenRequest;
import io.cartagent.modeltwin.SeenRequest.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The models that an environment configures, from its variables to the wire. */
final class ProviderModelsIT {
  private static final String KEY = "sk-canary-key-4711";

  private final List<SeenRequest> seen = Collections.synchronizedList(new ArrayList<>());

  @Test
  void speaks_to_each_provider_as_its_variables_say() {
    try (ModelTwin twin = ModelTwin.start(this::answer);
        ProviderModels models = ProviderModels.fromEnvironment(environment(twin))) {
      for (LanguageModel model : models.listPreferred(ACME)) {
        converse(model);
      }

      assertThat(models.listPreferred(GLOBEX)).hasSize(3);
      assertThat(seen).hasSize(6);
      for (int i = 1; i < 6; i += 2) {
        SeenRequest second = seen.get(i);
        assertThat(second.instructions()).isEqualTo("You work for a shop.");
        assertThat(second.said())
            .containsExactly(
                new Said.ByShopper("Where is #1027?"),
                new Said.ByAgent(
                    "I look.",
                    List.of(
                        new Script.Call(
                            "call_1", "look_up_order", "{\"order_number\":\"#1027\"}"))),
                new Said.ByTool("call_1", "It has left."));
        assertThat(second.tools())
            .singleElement()
            .satisfies(tool ->
                assertThat(tool.schema())
                    .contains("\"order_number\"", "\"required\"", "40 characters"));
        assertThat(second.mostTokens()).isEqualTo(300);
      }
      assertThat(seen.get(0).key()).isEqualTo(KEY);
      assertThat(seen.get(2).key()).isEqualTo(KEY);
      assertThat(seen.get(4).key())
          .contains("AWS4-HMAC-SHA256", "eu-central-1")
          .doesNotContain(KEY);
      assertThat(seen.get(4).model()).isEqualTo("eu.amazon.nova-lite-v1:0");
      assertThat(seen.get(4).temperature()).hasValue(0.0);
    }
  }

  @Test
  void takes_a_bedrock_key_in_place_of_a_signature() {
    try (ModelTwin twin = ModelTwin.start(this::answer);
        ProviderModels models =
            ProviderModels.fromEnvironment(
                Map.of(
                    "AWS_BEARER_TOKEN_BEDROCK",
                    KEY,
                    "AWS_REGION",
                    "eu-central-1",
                    "AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
                    twin.baseUrl()))) {
      assertThat(models.probe())
          .singleElement()
          .satisfies(probe -> assertThat(probe.trouble()).isEmpty());
      assertThat(seen.getFirst().key()).isEqualTo("Bearer " + KEY);
    }
  }

  @Test
  void says_of_each_model_what_is_to_be_mended() {
    try (ModelTwin twin = ModelTwin.start(_ -> Script.failing(Fault.refused(Refusal.BAD_KEY)));
        ProviderModels models = ProviderModels.fromEnvironment(environment(twin))) {
      assertThat(models.probe())
          .extracting(probe -> probe.trouble().orElse("none"))
          .satisfiesExactly(
              first -> assertThat(first).contains("ANTHROPIC_API_KEY").doesNotContain(KEY),
              second -> assertThat(second).contains("OPENAI_API_KEY").doesNotContain(KEY),
              third -> assertThat(third).contains("AWS_ACCESS_KEY_ID").doesNotContain(KEY));
    }
  }

  @Test
  void says_that_a_provider_cannot_be_reached() {
    Map<String, String> environment;
    try (ModelTwin twin = ModelTwin.start(this::answer)) {
      environment = environment(twin);
    }
    environment.put("CARTAGENT_MODELS", "openai/local-model");

    try (ProviderModels models = ProviderModels.fromEnvironment(environment)) {
      assertThat(models.probe().getFirst().trouble().orElse(""))
          .contains("cannot be reached", "OPENAI_BASE_URL");
    }
  }

  private Script answer(SeenRequest request) {
    seen.add(request);
    return request.answersTools()
        ? Script.saying("It has left.")
        : Script.saying("I look.")
            .andCalling(
                List.of(
                    new Script.Call("call_1", "look_up_order", "{\"order_number\":\"#1027\"}")));
  }

  private static void converse(LanguageModel model) {
    List<ModelMessage> messages = new ArrayList<>();
    messages.add(new FromShopper(text("Where is #1027?")));
    ModelReply first = model.stream(ACME, request(messages), _ -> {});
    ToolCall call = first.calls().getFirst();
    messages.add(new FromAgent(text(first.text()), first.calls()));
    messages.add(new FromTool(call, text("It has left.")));
    ModelReply second = model.stream(ACME, request(messages), _ -> {});

    assertThat(call.arguments()).containsEntry("order_number", "#1027");
    assertThat(second.text()).isEqualTo("It has left.");
    assertThat(model.describe(ACME).prices().costOf(second.usage())).isGreaterThanOrEqualTo(0);
  }

  private static ModelRequest request(List<ModelMessage> messages) {
    ToolSpec lookup =
        new ToolSpec(
            "look_up_order",
            "Looks up an order.",
            List.of(new ToolSpec.Parameter("order_number", "The order.", true, 40, List.of())));
    return new ModelRequest(
        "You work for a shop.", messages, List.of(lookup), 300, Duration.ofSeconds(20));
  }

  private static RedactedText text(String text) {
    return new Mask().mask(text);
  }

  private static Map<String, String> environment(ModelTwin twin) {
    Map<String, String> environment = new HashMap<>();
    environment.put("ANTHROPIC_API_KEY", KEY);
    environment.put("ANTHROPIC_BASE_URL", twin.baseUrl());
    environment.put("OPENAI_API_KEY", KEY);
    environment.put("OPENAI_BASE_URL", twin.baseUrl() + "/v1");
    environment.put("AWS_ACCESS_KEY_ID", "AKIACANARY");
    environment.put("AWS_SECRET_ACCESS_KEY", KEY);
    environment.put("AWS_REGION", "eu-central-1");
    environment.put("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", twin.baseUrl());
    environment.put(
        "CARTAGENT_MODELS",
        "anthropic/claude-sonnet-4-5,openai/local-model,bedrock/eu.amazon.nova-lite-v1:0");
    return environment;
  }
}
