package io.cartagent.application.answering;

import static io.cartagent.application.port.llm.ScriptedLanguageModel.Answer.calls;
import static io.cartagent.application.port.llm.ScriptedLanguageModel.Answer.fails;
import static io.cartagent.application.port.llm.ScriptedLanguageModel.Answer.says;
import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.agent.AgentTool;
import io.cartagent.application.port.llm.ModelException.Trouble;
import io.cartagent.application.port.llm.ShopperTools.ActionWish;
import io.cartagent.application.port.llm.ShopperTools.OrderLookup;
import io.cartagent.application.port.llm.ShopperTools.QuoteAnswer;
import io.cartagent.application.port.llm.ShopperTools.ReturnCheck;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.application.port.llm.ToolSpec;
import io.cartagent.application.port.persistence.ActionFixture;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.conversation.Channel;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.knowledge.SourceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a merchant switches off is off for whoever drafts (AI-04). */
final class ToolSwitchingTest {
  private static final String QUESTION = "How long may I return something?";

  private final ModelDesk desk = new ModelDesk();

  @Test
  void a_model_is_not_offered_what_the_merchant_has_switched_off() {
    desk.signIn(ACME, new ShopperId("7"));
    desk.signIn(GLOBEX, new ShopperId("7"));
    desk.switchOff(ACME, "search_products", "my_orders", "a_tool_of_yesterday");
    desk.model().will(says("Which order is it about?"), says("Which order is it about?"));

    desk.ask(ACME, QUESTION);
    List<String> acmes = offered(desk);
    desk.ask(GLOBEX, QUESTION);

    assertThat(acmes)
        .contains("search_knowledge", "look_up_order", "hand_over")
        .doesNotContain("search_products", "my_orders");
    assertThat(offered(desk)).contains("search_products", "my_orders");
  }

  @Test
  void a_call_of_what_is_switched_off_brings_nothing() { // AI-05
    desk.switchOff(ACME, "search_knowledge");
    ToolCall call =
        new ToolCall("call_1", "search_knowledge", Map.of("query", "returns"), Optional.empty());
    desk.model().will(calls(call), says(ModelDesk.RETURNS));

    desk.ask(ACME, QUESTION);

    assertThat(desk.resultOf("call_1")).contains("there is no such tool");
    assertThat(desk.saidTo(ACME)).doesNotContain(ModelDesk.RETURNS);
  }

  @Test
  void the_engine_finds_nothing_with_what_is_switched_off() {
    desk.signIn(ACME, new ShopperId("7"));
    desk.switchOff(
        ACME, Arrays.stream(AgentTool.values()).map(AgentTool::publicName).toArray(String[]::new));
    desk.model().will(fails(Trouble.OVERLOADED));
    desk.secondModel().will(fails(Trouble.OVERLOADED));
    List<Object> found = new ArrayList<>();
    desk.engine()
        .will((tools, sink) -> {
          found.add(tools.searchKnowledge("return window", Set.of(SourceKind.POLICY)));
          found.add(tools.searchProducts("mug", 3));
          found.add(tools.listMyOrders());
          found.add(tools.lookUpOrder("#1027", "lena@example.com"));
          found.add(tools.checkReturn("#1027"));
          found.add(tools.quote(new ActionWish.Cancel("#1027")));
        });

    desk.ask(ACME, QUESTION);

    assertThat(found)
        .containsExactly(
            List.of(),
            List.of(),
            List.of(),
            new OrderLookup.NotOffered(),
            new ReturnCheck.NotOffered(),
            new QuoteAnswer.Refused(Refusal.NOT_OFFERED));
  }

  @Test
  void a_conversation_without_buttons_is_offered_nothing_to_press() { // ID-16
    ModelDesk text = new ModelDesk(Channel.TEXT);
    for (ModelDesk each : List.of(desk, text)) {
      each.signIn(ACME, new ShopperId("7"));
      each.counter().rules.save(ACME, ActionFixture.rules());
      each.model().will(says("Which order is it about?"));
      each.ask(ACME, QUESTION);
    }

    assertThat(offered(desk)).contains("quote_action");
    assertThat(offered(text)).contains("my_orders").doesNotContain("quote_action");
  }

  private static List<String> offered(ModelDesk desk) {
    return desk.lastRequest().tools().stream().map(ToolSpec::name).toList();
  }
}
