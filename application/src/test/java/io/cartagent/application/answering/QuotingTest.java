package io.cartagent.application.answering;

import static io.cartagent.application.port.persistence.ActionFixture.LENA;
import static io.cartagent.application.port.persistence.ActionFixture.MALLORY;
import static io.cartagent.application.port.persistence.ActionFixture.T0;
import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.action.DecideQuoteCommand.Decision;
import io.cartagent.application.port.llm.ScriptedLanguageModel.Answer;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.application.port.llm.ToolSpec;
import io.cartagent.application.port.persistence.ActionFixture;
import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.KillSwitch;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.action.ShippingAddress;
import io.cartagent.domain.conversation.ActionCard;
import io.cartagent.domain.conversation.ActionCard.Stage;
import io.cartagent.domain.conversation.Card;
import io.cartagent.domain.grounding.ServicePhrase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model offers, the shopper decides: orders, returns and quotes of a signed-in shopper. */
final class QuotingTest {
  private static final String CANCEL = "Please cancel order #1030";

  private final ModelDesk desk = new ModelDesk();

  @BeforeEach
  void rules_are_set_and_lena_is_signed_in() {
    desk.counter().rules.save(ACME, ActionFixture.rules());
    desk.counter().rules.save(GLOBEX, ActionFixture.rules());
    desk.signIn(
        ACME,
        LENA,
        ActionFixture.delivered("#1029", T0.minus(Duration.ofDays(5))),
        ActionFixture.order("#1030"));
    desk.addOrder(ACME, ActionFixture.order("#1031"));
  }

  @Test
  void lists_only_what_the_shop_says_is_the_shoppers() { // ID-05, ID-14
    desk.model().will(calls("my_orders", Map.of()), says("Your order #1030 is not yet shipped."));

    desk.ask(ACME, "Where are my orders?");

    assertThat(desk.resultOf("my_orders")).contains("#1029", "#1030").doesNotContain("#1031");
    assertThat(desk.resultOf("my_orders")).doesNotContain("#1027");
  }

  @Test
  void looks_up_a_signed_in_shoppers_own_order_without_a_contact() {
    desk.model().will(lookUp("#1030"), lookUp("#1031"), says(""));

    desk.ask(ACME, "What about #1030 and #1031?");

    assertThat(desk.resultsOf("look_up_order").getFirst()).contains("The order is the shopper's");
    assertThat(desk.resultsOf("look_up_order").getLast()).contains("Ask the shopper for");
  }

  @Test
  void offers_what_was_asked_for_and_changes_nothing() { // AI-03, ID-16
    desk.model().will(cancel("#1030"), says("You can cancel order #1030 below."));

    desk.ask(ACME, CANCEL);
    desk.counter().work();

    ActionCard card = desk.actionsTo(ACME).getFirst();
    assertThat(card.stage()).isEqualTo(Stage.OFFERED);
    assertThat(card.kind()).isEqualTo(ActionKind.CANCEL_ORDER);
    assertThat(card.card().rows())
        .extracting(Card.Row::value)
        .containsExactly("2 × Enamel Mug (Blue)", "50.00 EUR to the payment method used");
    assertThat(desk.saidTo(ACME))
        .containsExactly(ServicePhrase.CONFIRM_BELOW.text(), "You can cancel order #1030 below.");
    assertThat(desk.counter().executed()).isEmpty();
  }

  @Test
  void carries_out_the_shoppers_own_yes() {
    desk.model().will(cancel("#1030"), says(""));
    desk.ask(ACME, CANCEL);

    desk.counter().press(ACME, ModelDesk.CHAT, desk.actionsTo(ACME).getFirst(), Decision.CONFIRM);
    desk.counter().work();

    assertThat(desk.counter().executed())
        .singleElement()
        .extracting(action -> action.quote().digest())
        .isEqualTo(desk.actionsTo(ACME).getFirst().digest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have cancelled order #1030.",
        "Order #1030 is cancelled.",
        "Your cancellation of order #1030 was confirmed.",
        "Done.",
        "You will be refunded 50.00 EUR."
      })
  void never_says_that_it_is_done_before_it_is(String claim) { // GR-01, ID-16
    desk.model().will(cancel("#1030"), says(claim), says(claim));

    desk.ask(ACME, CANCEL);

    assertThat(desk.saidTo(ACME)).containsExactly(ServicePhrase.CONFIRM_BELOW.text());
  }

  @Test
  void offers_nothing_for_anothers_order_even_one_proved_by_contact() { // ID-05, ID-14
    desk.model()
        .will(
            call("look_up_order", Map.of("order_number", "#1031", "contact", "[EMAIL_1]")),
            cancel("#1031"),
            says(""));

    desk.ask(ACME, "My address is lena@example.com, cancel #1031");

    assertThat(desk.resultOf("quote_action")).contains("has no such order");
    assertThat(desk.actionsTo(ACME)).isEmpty();
  }

  @Test
  void reads_the_address_behind_the_placeholders_only_for_the_card() { // CR, ID-16
    desk.model()
        .will((tenant, request) ->
            desk.requests().size() == 1 ? move("#1030", request.toString()) : says(""));

    desk.ask(ACME, "Send #1030 to Lena Fischer, 12 Elm Street, 10115 Berlin, Germany instead");

    ActionState stored =
        desk.counter()
            .actions
            .find(ACME, desk.actionsTo(ACME).getFirst().quote())
            .orElseThrow()
            .state();
    ShippingAddress address = ((ActionRequest.ChangeAddress) stored.quote().request()).address();
    assertThat(address.recipient()).isEqualTo("Lena Fischer");
    assertThat(address.lines()).containsExactly("12 Elm Street");
    assertThat(address.city()).isEqualTo("Berlin");
    assertThat(address.postcode()).contains("10115");
    assertThat(address.countryCode()).isEqualTo("DE");
    assertThat(desk.actionsTo(ACME).getFirst().card().rows().getFirst().value())
        .contains("Lena Fischer", "10115", "Berlin", "Germany")
        .doesNotContain("[");
  }

  @Test
  void asks_for_what_an_address_lacks() {
    desk.model()
        .will(
            quote(
                Map.of(
                    "kind", "change_address",
                    "order_number", "#1030",
                    "recipient", "[PERSON_9]",
                    "address_line_1", "12 Elm Street",
                    "country", "Atlantis")),
            says(""));

    desk.ask(ACME, "Send it somewhere else");

    assertThat(desk.resultOf("quote_action")).contains("recipient", "city", "country");
    assertThat(desk.actionsTo(ACME)).isEmpty();
  }

  @Test
  void says_what_may_come_back_and_offers_the_return() {
    desk.model()
        .will(
            call("return_eligibility", Map.of("order_number", "#1029")),
            quote(
                Map.of(
                    "kind", "request_return",
                    "order_number", "#1029",
                    "item", "enamel mug",
                    "quantity", "1",
                    "reason", "defective")),
            says("You can return the Enamel Mug (Blue) until 15 December 2026."));

    desk.ask(ACME, "Can I return a mug of #1029?");

    assertThat(desk.resultOf("return_eligibility")).contains("2 pieces", "2026-12-15");
    assertThat(desk.actionsTo(ACME).getFirst().card().rows())
        .extracting(Card.Row::value)
        .containsExactly("1 × Enamel Mug (Blue)", "Defective");
    assertThat(desk.saidTo(ACME))
        .contains("You can return the Enamel Mug (Blue) until 15 December 2026.");
  }

  @Test
  void keeps_one_offer_for_an_order() {
    desk.model().will(cancel("#1030"), cancel("#1030"), says(""));
    desk.ask(ACME, CANCEL);
    desk.model().will(cancel("#1030"), says(""));
    desk.ask(ACME, "cancel it, cancel it");
    assertThat(desk.actionsTo(ACME)).extracting(ActionCard::quote).containsOnly(id("q-1"));

    desk.model()
        .will((tenant, request) ->
            request.messages().toString().contains("The offer and its buttons")
                ? says("")
                : move("#1030", request.toString()));
    desk.ask(ACME, "No, send #1030 to Lena Fischer, 12 Elm Street, 10115 Berlin, Germany");

    assertThat(
            desk.counter().actions.listOf(ACME, ModelDesk.CHAT).stream()
                .filter(action -> action.state() instanceof ActionState.Quoted))
        .hasSize(1);
    ActionCard first = desk.actionsTo(ACME).getFirst();
    desk.counter().press(ACME, ModelDesk.CHAT, first, Decision.CONFIRM);
    desk.counter().work();
    assertThat(desk.counter().executed()).isEmpty();
    assertThat(desk.actionsTo(ACME).getLast().stage()).isEqualTo(Stage.ENDED);
  }

  @Test
  void a_model_cannot_change_what_was_agreed_to() { // ID-16
    desk.model().will(cancel("#1030"), says(""));
    desk.ask(ACME, CANCEL);
    ActionCard agreed = desk.actionsTo(ACME).getFirst();
    desk.counter().press(ACME, ModelDesk.CHAT, agreed, Decision.CONFIRM);

    desk.model()
        .will((tenant, request) ->
            request.messages().toString().contains("No offer was made")
                ? says("")
                : move("#1030", request.toString()));
    desk.ask(ACME, "Send #1030 to Lena Fischer, 12 Elm Street, 10115 Berlin, Germany");
    desk.counter().work();

    assertThat(desk.resultOf("quote_action")).contains("something else is under way");
    assertThat(desk.counter().executed())
        .singleElement()
        .extracting(action -> action.quote().digest())
        .isEqualTo(agreed.digest());
  }

  @Test
  void is_not_offered_the_tool_when_the_merchant_offers_nothing_or_nobody_is_signed_in() { // AI-04
    desk.model().will((tenant, request) -> says(""));
    desk.ask(ACME, "Hello");
    assertThat(tools()).contains("quote_action", "my_orders", "return_eligibility");

    desk.counter().rules.save(ACME, ActionFixture.rules().with(KillSwitch.on()));
    desk.ask(ACME, "Hello again");
    assertThat(tools()).contains("my_orders").doesNotContain("quote_action");

    desk.counter().rules.save(ACME, ActionFixture.rulesOffering(Set.of()));
    desk.ask(ACME, "And now?");
    assertThat(tools()).doesNotContain("quote_action", "return_eligibility");

    desk.ask(GLOBEX, "Hello");
    assertThat(tools()).contains("return_eligibility").doesNotContain("quote_action", "my_orders");
  }

  @Test
  void a_signed_in_shopper_of_one_shop_is_a_visitor_of_the_other() { // TI-01
    desk.model().will(call("my_orders", Map.of()), cancel("#1030"), says(""));

    desk.ask(GLOBEX, CANCEL);

    assertThat(desk.resultOf("my_orders")).contains("there is no such tool");
    assertThat(desk.resultOf("quote_action")).contains("there is no such tool");
  }

  @Test
  void another_customer_sees_nothing_of_lenas() { // ID-12
    desk.signIn(GLOBEX, MALLORY, ActionFixture.order("#1030"));
    desk.model().will(call("my_orders", Map.of()), says(""));

    desk.ask(GLOBEX, "My orders?");

    assertThat(desk.resultOf("my_orders")).contains("#1030").doesNotContain("#1029");
  }

  private static QuoteId id(String value) {
    return new QuoteId(value);
  }

  private List<String> tools() {
    return desk.lastRequest().tools().stream().map(ToolSpec::name).toList();
  }

  /** The model repeats whatever stands in the conversation, placeholders and all. */
  private static Answer move(String order, String seen) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("kind", "change_address");
    arguments.put("order_number", order);
    arguments.put("recipient", seen.contains("[PERSON_1]") ? "[PERSON_1]" : "Lena Fischer");
    arguments.put("address_line_1", seen.contains("[ADDRESS_1]") ? "[ADDRESS_1]" : "12 Elm Street");
    arguments.put("city", "Berlin");
    arguments.put("postcode", "10115");
    arguments.put("country", "Germany");
    return quote(arguments);
  }

  private static Answer cancel(String order) {
    return quote(Map.of("kind", "cancel_order", "order_number", order));
  }

  private static Answer quote(Map<String, String> arguments) {
    return call("quote_action", arguments);
  }

  private static Answer lookUp(String order) {
    return call("look_up_order", Map.of("order_number", order));
  }

  private static Answer calls(String tool, Map<String, String> arguments) {
    return call(tool, arguments);
  }

  private static Answer call(String tool, Map<String, String> arguments) {
    return Answer.calls(new ToolCall(tool, tool, arguments, Optional.empty()));
  }

  private static Answer says(String text) {
    return Answer.says(text);
  }
}
