package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.web.command.HttpChat.Received;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WidgetHttpIT {
  private static final Rehearsal SHOP = Journey.start("http", true);
  private static final String ORDER = "Where is my order #1027? lena.mueller@example.com";

  private final HttpChat chat = new HttpChat(SHOP.appOrigin());

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void greets_as_a_machine_and_offers_a_person() { // AI-24
    List<Received> greeting = chat.readUntil(newToken(), 0, event -> event.name().equals("done"));

    assertThat(greeting).filteredOn(event -> event.name().equals("sentence")).isNotEmpty();
    assertThat(greeting.toString()).contains("automated").contains("person");
  }

  @Test
  void streams_an_answer_sentence_by_sentence_with_what_it_rests_on() {
    String token = newToken();
    String turn = HttpChat.turnOf(chat.post(token, newId(), ORDER));

    List<Received> events = chat.readUntil(token, 0, HttpChat.doneWith(turn));

    assertThat(events)
        .filteredOn(event -> event.name().equals("sentence") && isOf(turn, event))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.data().path("citations")).isNotEmpty());
    assertThat(events).anyMatch(event -> event.name().equals("card"));
    assertThat(events).extracting(Received::id).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void answers_a_repeated_message_once() { // RE-01
    String token = newToken();
    String id = newId();
    String first = HttpChat.turnOf(chat.post(token, id, ORDER));
    String second = HttpChat.turnOf(chat.post(token, id, ORDER));
    String last = HttpChat.turnOf(chat.post(token, newId(), "thanks"));

    List<Received> events = chat.readUntil(token, 0, HttpChat.doneWith(last));

    assertThat(second).isEqualTo(first);
    assertThat(events).filteredOn(event -> event.text().equals(ORDER)).hasSize(1);
    assertThat(events).filteredOn(HttpChat.doneWith(first)).hasSize(1);
  }

  @Test
  void resumes_after_the_last_event_without_gap_or_repeat() { // RE-18
    String token = newToken();
    String turn = HttpChat.turnOf(chat.post(token, newId(), ORDER));
    List<Received> whole = chat.readUntil(token, 0, HttpChat.doneWith(turn));
    Received middle = whole.get(whole.size() / 2);

    List<Received> rest = chat.readUntil(token, middle.id(), HttpChat.doneWith(turn));

    assertThat(rest).isEqualTo(whole.subList(whole.size() / 2 + 1, whole.size()));
  }

  @Test
  void refuses_whoever_has_no_token_of_this_conversation() { // HT-03, HT-04
    String token = newToken();

    assertThat(chat.post("", newId(), "hi").statusCode()).isEqualTo(401);
    assertThat(chat.post(token + "x", newId(), "hi").statusCode()).isEqualTo(401);
    assertThat(chat.get("/widget/events").statusCode()).isEqualTo(401);
    assertThat(chat.get("/widget/events?token=" + token).statusCode()).isEqualTo(401);
  }

  @Test
  void opens_no_session_without_the_shops_signature() { // ID-08
    String good =
        "shop=" + SHOP.tenant().value() + "&timestamp=1763640000&path_prefix=/apps/cartagent";

    for (String query : List.of("", "?" + good, "?" + good + "&signature=" + "0".repeat(64))) {
      HttpResponse<String> refused =
          HttpChat.send(
              HttpRequest.newBuilder(SHOP.appOrigin().resolve("/proxy/session" + query))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString("{}")));
      assertThat(refused.statusCode()).as(query).isEqualTo(401);
    }
  }

  @Test
  void a_shopper_cannot_choose_the_shop_through_the_proxy() { // TI-01, ID-09
    HttpResponse<String> polluted =
        HttpChat.send(
            HttpRequest.newBuilder(
                    URI.create(
                        SHOP.shopOrigin() + "/apps/cartagent/session?shop=globex.myshopify.com"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));

    assertThat(polluted.statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\"}",
        "{\"text\":\"hi\"}",
        "{\"id\":\"a\",\"text\":\"  \"}",
        "{oops",
        "[]"
      })
  void says_what_is_wrong_with_a_message(String body) {
    HttpResponse<String> refused =
        HttpChat.send(chat.message(newToken()).POST(HttpRequest.BodyPublishers.ofString(body)));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).doesNotContain("Exception").doesNotContain("io.cartagent");
  }

  @Test
  void refuses_a_message_that_is_too_long_or_too_large() { // HT-13
    String token = newToken();

    assertThat(chat.post(token, newId(), "a".repeat(2001)).statusCode()).isEqualTo(400);
    assertThat(chat.post(token, newId(), "a".repeat(100_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void refuses_a_post_that_another_sites_form_could_make() { // HT-02
    String token = newToken();
    HttpResponse<String> unmarked =
        HttpChat.send(
            HttpRequest.newBuilder(SHOP.appOrigin().resolve("/widget/messages"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"id\":\"a\",\"text\":\"hi\"}")));
    HttpResponse<String> plain =
        HttpChat.send(
            HttpRequest.newBuilder(SHOP.appOrigin().resolve("/widget/messages"))
                .header("Authorization", "Bearer " + token)
                .header("X-CartAgent", "1")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{\"id\":\"a\",\"text\":\"hi\"}")));

    assertThat(unmarked.statusCode()).isEqualTo(400);
    assertThat(plain.statusCode()).isEqualTo(415);
  }

  @Test
  void lets_only_the_shops_own_pages_frame_the_chat() { // HT-08
    String own = csp(chat.get("/widget/frame?shop=" + SHOP.tenant().value()));
    String unknown = csp(chat.get("/widget/frame?shop=globex.myshopify.com"));
    String injected = csp(chat.get("/widget/frame?shop=x.myshopify.com%3B%20script-src%20*"));

    assertThat(own).contains("frame-ancestors https://" + SHOP.tenant().value());
    assertThat(own).contains(SHOP.shopOrigin().toString());
    assertThat(unknown).endsWith("frame-ancestors 'none'");
    assertThat(injected).endsWith("frame-ancestors 'none'").doesNotContain("script-src *");
  }

  @Test
  void tells_every_browser_to_keep_to_the_rules() { // HT-10
    HttpResponse<String> answer = chat.get("/health");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/beans",
        "/env",
        "/metrics",
        "/routes",
        "/loggers",
        "/swagger",
        "/widget/assets/..%2f..%2fapplication.properties",
        "/widget/assets/frame.html"
      })
  void has_nothing_at_other_addresses(String path) { // AU-09
    HttpResponse<String> answer = chat.get(path);

    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("micronaut.").doesNotContain("io.cartagent");
  }

  private static String newToken() {
    HttpResponse<String> session = HttpChat.openSession(SHOP.shopOrigin());
    assertThat(session.statusCode()).isEqualTo(200);
    return HttpChat.tokenOf(session);
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private static boolean isOf(String turn, Received event) {
    return event.data().path("turn").asText().equals(turn);
  }

  private static String csp(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElse("");
  }
}
