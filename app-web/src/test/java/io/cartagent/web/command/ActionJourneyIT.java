package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.application.port.persistence.ActionRulesRepository;
import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ApprovalRule;
import io.cartagent.domain.action.KillSwitch;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.ShippingAddress;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.twin.admin.Fault;
import io.cartagent.twin.store.Order;
import io.cartagent.web.command.HttpChat.Received;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A signed-in shopper has something done, over real HTTP, PostgreSQL and a shop that does it. */
@Timeout(240)
final class ActionJourneyIT {
  private static final String LUCIA = "7214406127069";
  private static final String BJOERN = "7214406102475";
  private static final String INGRID = "7214406196752";
  private static final String DAAN = "7214406143465";
  private static final String OISIN = "7214406057386";
  private static final String FRANCOIS = "7214406118871";
  private static final String CIARAN = "7214406016396";

  // What was spent outlives a run, so each run has a database of its own.
  private static final Rehearsal SHOP = Journey.startNow(Journey.unused("actions"));

  private final HttpChat chat = new HttpChat(SHOP.appOrigin());
  private final Offers offers = new Offers(SHOP, Clock.systemUTC());
  private final ActionRulesRepository rules = SHOP.node().get(ActionRulesRepository.class);
  private final ActionRules usual = rules.find(SHOP.tenant()).orElseThrow();

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @AfterEach
  void set_the_rules_back() {
    rules.save(SHOP.tenant(), usual);
  }

  @Test
  void a_press_on_the_button_cancels_the_order_and_brings_a_receipt() { // ID-16, AI-02
    Shopper bjoern = signIn(BJOERN);
    String turn =
        HttpChat.turnOf(chat.post(bjoern.token(), newId(), "Please cancel my order #1144"));
    Received card = bjoern.wait(stage("offered"));
    chat.readUntil(bjoern.token(), 0, HttpChat.doneWith(turn));
    assertThat(order("#1144").cancelledAt()).as("asking cancels nothing").isNull();
    assertThat(card.data().path("title").asText()).isEqualTo("Cancel order #1144");
    assertThat(card.data().path("rows").toString()).contains("103.25 EUR");

    HttpResponse<String> taken = bjoern.press(card, "confirm");

    assertThat(taken.statusCode()).isEqualTo(202);
    Received receipt = bjoern.wait(stage("done"));
    assertThat(receipt.data().path("quote")).isEqualTo(card.data().path("quote"));
    assertThat(receipt.data().path("rows").toString()).contains("cancelled", "103.25 EUR");
    assertThat(order("#1144").cancelledAt()).isNotNull();
    assertThat(
            bjoern
                .wait(
                    event -> event.name().equals("sentence") && event.text().contains("cancelled"))
                .text())
        .contains("#1144");
  }

  @Test
  void what_is_pressed_twice_is_done_once() { // RE-01, ID-16
    Shopper lucia = signIn(LUCIA);
    Quote quote = offers.make(lucia.conversation(), LUCIA, cancel("#1143"));

    List<Integer> answers =
        Stream.generate(() -> press(lucia, quote, "confirm").statusCode()).limit(3).toList();
    lucia.wait(stage("done"));
    int late = press(lucia, quote, "confirm").statusCode();

    assertThat(answers).containsOnly(202);
    assertThat(late).isEqualTo(202);
    assertThat(lucia.events().stream().filter(stage("done"))).hasSize(1);
    assertThat(order("#1143").refunds()).hasSize(1);
  }

  @Test
  void what_is_declined_is_not_done() {
    Shopper ingrid = signIn(INGRID);
    Quote quote = offers.make(ingrid.conversation(), INGRID, cancel("#1146"));

    HttpResponse<String> declined = press(ingrid, quote, "decline");
    Received ended = ingrid.wait(stage("ended"));
    HttpResponse<String> regretted = press(ingrid, quote, "confirm");

    assertThat(declined.statusCode()).isEqualTo(202);
    assertThat(ended.data().path("rows").toString()).contains("nothing was changed");
    assertThat(regretted.statusCode()).isEqualTo(409);
    assertThat(regretted.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(regretted.body()).contains("decided already").doesNotContain("ENDED", "Closed");
    assertThat(order("#1146").cancelledAt()).isNull();
  }

  @Test
  void an_offer_whose_time_is_over_ends_by_itself() { // ID-16
    rules.save(SHOP.tenant(), lasting(Duration.ofSeconds(2)));
    Shopper ingrid = signIn(INGRID);
    Quote quote = offers.make(ingrid.conversation(), INGRID, cancel("#1146"));

    ingrid.wait(stage("ended"));
    HttpResponse<String> late = press(ingrid, quote, "confirm");

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(order("#1146").cancelledAt()).isNull();
  }

  @Test
  void nobody_else_can_press_and_nobody_learns_that_there_is_a_button() { // ID-12, ID-14, ID-16
    Shopper ingrid = signIn(INGRID);
    Shopper oisin = signIn(OISIN);
    Shopper visitor = signIn(null);
    Quote quote = offers.make(ingrid.conversation(), INGRID, cancel("#1146"));

    HttpResponse<String> oisins = press(oisin, quote, "confirm");
    HttpResponse<String> visitors = press(visitor, quote, "confirm");
    HttpResponse<String> unknown =
        chat.decide(oisin.token(), UUID.randomUUID().toString(), quote.digest(), "confirm");
    HttpResponse<String> nobodys = chat.decide("", quote.id().value(), quote.digest(), "confirm");

    assertThat(List.of(oisins.statusCode(), visitors.statusCode(), unknown.statusCode()))
        .containsOnly(404);
    assertThat(oisins.body()).isEqualTo(unknown.body()).isEqualTo(visitors.body());
    assertThat(nobodys.statusCode()).isEqualTo(401);
    assertThat(order("#1146").cancelledAt()).isNull();
  }

  @Test
  void a_yes_to_something_else_than_was_shown_is_none() { // ID-16
    Shopper ingrid = signIn(INGRID);
    Quote quote = offers.make(ingrid.conversation(), INGRID, cancel("#1146"));
    Quote other = offers.make(ingrid.conversation(), INGRID, cancel("#1146"));

    HttpResponse<String> crossed =
        chat.decide(ingrid.token(), quote.id().value(), other.digest(), "confirm");
    HttpResponse<String> empty = chat.decide(ingrid.token(), quote.id().value(), "", "confirm");
    HttpResponse<String> wordless =
        chat.decide(ingrid.token(), quote.id().value(), quote.digest(), "yes");

    assertThat(crossed.statusCode()).isEqualTo(409);
    assertThat(crossed.body()).contains("out of date");
    assertThat(empty.statusCode()).isEqualTo(409);
    assertThat(wordless.statusCode()).isEqualTo(400);
    assertThat(order("#1146").cancelledAt()).isNull();
  }

  @Test
  void the_switch_stops_what_was_offered_before() { // ID-16
    Shopper ingrid = signIn(INGRID);
    Quote quote = offers.make(ingrid.conversation(), INGRID, cancel("#1146"));

    rules.save(SHOP.tenant(), usual.with(KillSwitch.on()));
    HttpResponse<String> stopped = press(ingrid, quote, "confirm");

    assertThat(stopped.statusCode()).isEqualTo(409);
    assertThat(stopped.body()).contains("Our team can help you");
    assertThat(order("#1146").cancelledAt()).isNull();
  }

  @Test
  void what_is_dear_waits_for_the_team() { // ID-16
    Shopper ciaran = signIn(CIARAN);
    Quote quote = offers.make(ciaran.conversation(), CIARAN, cancel("#1145"));

    assertThat(press(ciaran, quote, "confirm").statusCode()).isEqualTo(202);

    ciaran.wait(stage("awaiting_approval"));
    ciaran.wait(event -> event.name().equals("handoff"));
    assertThat(order("#1145").cancelledAt()).isNull();
  }

  @Test
  void an_address_is_changed_to_the_letter() {
    Shopper oisin = signIn(OISIN);
    Quote quote =
        offers.make(
            oisin.conversation(),
            OISIN,
            new ActionRequest.ChangeAddress(
                new OrderName("#1148"),
                new ShippingAddress(
                    "Oisín Keane",
                    List.of("7 Shop Street"),
                    "Galway",
                    Optional.empty(),
                    Optional.of("H91 A2C3"),
                    "IE")));

    press(oisin, quote, "confirm");

    oisin.wait(stage("done"));
    assertThat(String.valueOf(order("#1148").shippingAddress()))
        .contains("7 Shop Street")
        .contains("H91 A2C3");
  }

  @Test
  void an_answer_that_is_lost_after_the_deed_does_not_do_it_twice() { // RE-04
    Shopper francois = signIn(FRANCOIS);
    Quote quote = offers.make(francois.conversation(), FRANCOIS, cancel("#1150"));

    SHOP.twin().faults().nextMutations(new Fault.AnswerLost(Duration.ofMillis(200)));
    press(francois, quote, "confirm");

    francois.wait(stage("done"));
    assertThat(order("#1150").refunds()).hasSize(1);
  }

  @Test
  void a_process_killed_after_its_call_leaves_the_reading_back_to_the_next() { // RE-01, RE-04
    rules.save(SHOP.tenant(), approvedUpTo("1000"));
    Shopper daan = signIn(DAAN);
    Quote quote = offers.make(daan.conversation(), DAAN, cancel("#1147"));

    offers.callTheShopAndDie(quote);

    daan.wait(stage("done"));
    assertThat(order("#1147").cancelledAt()).isNotNull();
    assertThat(order("#1147").refunds()).hasSize(1);
  }

  private ActionRules approvedUpTo(String amount) {
    return new ActionRules(
        usual.offered(),
        usual.killSwitch(),
        Map.of(ActionKind.CANCEL_ORDER, new ApprovalRule.Above(Money.of(amount, "EUR"))),
        usual.limits(),
        usual.quoteValidity(),
        usual.approvalWait(),
        usual.returnWindow(),
        usual.settleTime(),
        usual.mostAttempts());
  }

  private ActionRules lasting(Duration validity) {
    return new ActionRules(
        usual.offered(),
        usual.killSwitch(),
        usual.approval(),
        usual.limits(),
        validity,
        usual.approvalWait(),
        usual.returnWindow(),
        usual.settleTime(),
        usual.mostAttempts());
  }

  private Order order(String name) {
    return SHOP.twin().store().orders().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> press(Shopper shopper, Quote quote, String decision) {
    return chat.decide(shopper.token(), quote.id().value(), quote.digest(), decision);
  }

  private Shopper signIn(@Nullable String customer) {
    HttpResponse<String> session =
        HttpChat.prove(SHOP.shopOrigin(), Optional.empty(), Optional.ofNullable(customer));
    return new Shopper(HttpChat.tokenOf(session), HttpChat.conversationOf(session));
  }

  private static ActionRequest cancel(String order) {
    return new ActionRequest.CancelOrder(new OrderName(order));
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private static Predicate<Received> stage(String stage) {
    return event ->
        event.name().equals("action") && event.data().path("stage").asText().equals(stage);
  }

  /** Somebody with a chat open. */
  private final class Shopper {
    private final String token;
    private final String conversation;

    Shopper(String token, String conversation) {
      this.token = token;
      this.conversation = conversation;
    }

    String token() {
      return token;
    }

    String conversation() {
      return conversation;
    }

    Received wait(Predicate<Received> event) {
      return chat.readUntil(token, 0, event).getLast();
    }

    List<Received> events() {
      String turn = HttpChat.turnOf(chat.post(token, newId(), "thanks"));
      return chat.readUntil(token, 0, HttpChat.doneWith(turn));
    }

    HttpResponse<String> press(Received card, String decision) {
      JsonNode action = card.data();
      return chat.decide(
          token, action.path("quote").asText(), action.path("digest").asText(), decision);
    }
  }
}
