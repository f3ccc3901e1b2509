package io.cartagent.application.port.llm;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cartagent.application.port.llm.ModelException.Trouble;
import io.cartagent.application.port.llm.ModelMessage.FromAgent;
import io.cartagent.application.port.llm.ModelMessage.FromShopper;
import io.cartagent.application.port.llm.ModelMessage.FromTool;
import io.cartagent.application.port.llm.ModelReply.End;
import io.cartagent.application.port.llm.ScriptedLanguageModel.Answer;
import io.cartagent.domain.redaction.Mask;
import io.cartagent.domain.redaction.RedactedText;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a language model must do, whoever provides it. */
public abstract class LanguageModelContract {
  private static final ToolSpec LOOKUP =
      new ToolSpec(
          "look_up_order",
          "Looks up an order.",
          List.of(
              new ToolSpec.Parameter("order_number", "The order.", true, 40, List.of()),
              new ToolSpec.Parameter("kind", "Which part.", false, 20, List.of("all", "parcel"))));

  /** A model that answers what the shopper said last. */
  protected abstract LanguageModel model(Function<String, Answer> script);

  @Test
  void streams_the_text_in_order_and_returns_it_whole() {
    LanguageModel model = model(_ -> Answer.says("Grüße", " from", " the shop. 🙂"));
    StringBuilder streamed = new StringBuilder();

    ModelReply reply = model.stream(ACME, asking("Hello"), streamed::append);

    assertThat(streamed).hasToString("Grüße from the shop. 🙂");
    assertThat(reply.text()).isEqualTo("Grüße from the shop. 🙂");
    assertThat(reply.calls()).isEmpty();
    assertThat(reply.end()).isEqualTo(End.COMPLETE);
    assertThat(reply.usage()).isEqualTo(new ModelUsage(10, 5));
  }

  @Test
  void returns_the_calls_after_the_text() {
    ToolCall first = call("call_1", Map.of("order_number", "#1027", "kind", "all"));
    ToolCall second = call("call_2", Map.of("order_number", "#1028 \"quoted\""));
    LanguageModel model =
        model(_ ->
            new Answer.Replies(
                List.of("I look."), List.of(first, second), new ModelUsage(7, 3), End.CALLS));
    StringBuilder streamed = new StringBuilder();

    ModelReply reply = model.stream(ACME, asking("Where is #1027?"), streamed::append);

    assertThat(streamed).hasToString("I look.");
    assertThat(reply.calls()).containsExactly(first, second);
    assertThat(reply.end()).isEqualTo(End.CALLS);
  }

  @Test
  void goes_on_when_the_tools_have_answered() {
    LanguageModel model = model(said -> Answer.says("You said: " + said));
    ToolCall call = call("call_1", Map.of("order_number", "#1027"));
    ToolCall broken = new ToolCall("call_2", "no such tool!", Map.of(), Optional.of("broken"));
    List<ModelMessage> messages =
        List.of(
            new FromShopper(text("Where is #1027?")),
            new FromAgent(text("I look."), List.of(call, broken)),
            new FromTool(call, text("It has left the warehouse.")),
            new FromTool(broken, text("There is no such tool.")));

    ModelReply reply = model.stream(ACME, request(messages), _ -> {});

    assertThat(reply.text()).isEqualTo("You said: Where is #1027?");
  }

  @Test
  void names_a_call_whose_arguments_cannot_be_read() {
    ToolCall unreadable =
        new ToolCall("call_1", "look_up_order", Map.of(), Optional.of("unreadable"));
    LanguageModel model = model(_ -> Answer.calls(unreadable));

    ModelReply reply = model.stream(ACME, asking("Where is #1027?"), _ -> {});

    assertThat(reply.calls())
        .singleElement()
        .satisfies(call -> assertThat(call.problem()).isPresent())
        .satisfies(call -> assertThat(call.arguments()).isEmpty());
  }

  @Test
  void gives_no_reply_when_the_stream_breaks() {
    LanguageModel model = model(_ -> Answer.fails(Trouble.BROKEN_STREAM, "Your order", " is"));
    StringBuilder streamed = new StringBuilder();

    ModelException failure =
        catchThrowableOfType(
            ModelException.class,
            () -> model.stream(ACME, asking("Where is #1027?"), streamed::append));

    assertThat(failure.trouble()).isEqualTo(Trouble.BROKEN_STREAM);
    assertThat("Your order is").startsWith(streamed.toString());
  }

  @Test
  void lets_through_what_the_reader_of_the_text_throws() {
    LanguageModel model = model(_ -> Answer.says("One.", " Two.", " Three."));

    assertThatThrownBy(() ->
            model.stream(
                ACME,
                asking("Hello"),
                _ -> {
                  throw new IllegalStateException("enough");
                }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough");
    assertThat(model.stream(ACME, asking("Hello"), _ -> {}).text()).isEqualTo("One. Two. Three.");
  }

  @Test
  void says_that_a_reply_was_cut_off() {
    LanguageModel model =
        model(_ ->
            new Answer.Replies(List.of("It is in"), List.of(), new ModelUsage(10, 5), End.CUT_OFF));

    assertThat(model.stream(ACME, asking("Hello"), _ -> {}).end()).isEqualTo(End.CUT_OFF);
  }

  @Test
  void answers_each_tenant_what_it_asked() {
    LanguageModel model = model(said -> Answer.says("To ", said));

    CompletableFuture<String> acme = streaming(model, ACME, "acme's question");
    CompletableFuture<String> globex = streaming(model, GLOBEX, "globex's question");

    assertThat(acme.join()).isEqualTo("To acme's question");
    assertThat(globex.join()).isEqualTo("To globex's question");
    assertThat(model.describe(ACME)).isEqualTo(model.describe(GLOBEX));
  }

  /** A request that says this, with a tool on offer. */
  protected static ModelRequest asking(String said) {
    return request(List.of(new FromShopper(text(said))));
  }

  protected static ModelRequest request(List<ModelMessage> messages) {
    return new ModelRequest(
        "You work for a shop.", messages, List.of(LOOKUP), 500, Duration.ofSeconds(20));
  }

  protected static ToolCall call(String id, Map<String, String> arguments) {
    return new ToolCall(id, "look_up_order", arguments, Optional.empty());
  }

  protected static RedactedText text(String text) {
    return new Mask().mask(text);
  }

  private static CompletableFuture<String> streaming(
      LanguageModel model, TenantId tenant, String said) {
    return CompletableFuture.supplyAsync(
        () -> {
          StringBuilder streamed = new StringBuilder();
          model.stream(tenant, asking(said), streamed::append);
          return streamed.toString();
        },
        work -> Thread.ofVirtual().start(work));
  }
}
