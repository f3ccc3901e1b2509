package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whose conversation it is follows from the shop's signed word at every opening of the chat. */
final class SessionProofIT {
  private static final Rehearsal SHOP = Journey.start("session-proof", true);
  private static final Optional<String> BJOERN = Optional.of("7214406102475");
  private static final Optional<String> OISIN = Optional.of("7214406057386");
  private static final Optional<String> NOBODY = Optional.empty();

  private final HttpChat chat = new HttpChat(SHOP.appOrigin());

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void a_visitor_and_a_customer_come_back_to_their_own_conversation() {
    HttpResponse<String> visitors = open(NOBODY);
    HttpResponse<String> bjoerns = open(BJOERN);

    assertThat(conversationAgain(visitors, NOBODY)).isEqualTo(conversation(visitors));
    assertThat(conversationAgain(bjoerns, BJOERN)).isEqualTo(conversation(bjoerns));
    assertThat(conversation(bjoerns)).isNotEqualTo(conversation(visitors));
  }

  @Test
  void a_visitors_conversation_becomes_that_of_who_signs_in() { // ID-06
    HttpResponse<String> visitors = open(NOBODY);

    assertThat(conversationAgain(visitors, BJOERN)).isEqualTo(conversation(visitors));
    assertThat(conversationAgain(visitors, OISIN)).isNotEqualTo(conversation(visitors));
    assertThat(conversationAgain(visitors, NOBODY)).isNotEqualTo(conversation(visitors));
  }

  @Test
  void a_customers_conversation_is_passed_on_to_nobody_in_the_same_browser() { // ID-12, ID-13
    HttpResponse<String> bjoerns = open(BJOERN);
    chat.post(HttpChat.tokenOf(bjoerns), UUID.randomUUID().toString(), "This is Bjoern's");

    HttpResponse<String> visitors = again(bjoerns, NOBODY);
    HttpResponse<String> oisins = again(visitors, OISIN);

    assertThat(conversation(visitors)).isNotEqualTo(conversation(bjoerns));
    for (HttpResponse<String> other : List.of(visitors, oisins)) {
      assertThat(
              chat.readUntil(HttpChat.tokenOf(other), 0, event -> event.name().equals("done"))
                  .toString())
          .doesNotContain("Bjoern");
    }
    assertThat(conversationAgain(bjoerns, BJOERN)).isEqualTo(conversation(bjoerns));
  }

  @Test
  void a_token_that_is_none_opens_a_new_conversation() {
    HttpResponse<String> visitors = open(NOBODY);

    for (String token : new String[] {"", "x", HttpChat.tokenOf(visitors) + "x", "a.b.c"}) {
      HttpResponse<String> fresh = HttpChat.prove(SHOP.shopOrigin(), Optional.of(token), NOBODY);

      assertThat(fresh.statusCode()).isEqualTo(200);
      assertThat(conversation(fresh)).isNotEqualTo(conversation(visitors));
    }
  }

  @Test
  void the_shopper_cannot_say_who_is_signed_in() { // ID-09
    HttpResponse<String> polluted =
        HttpChat.send(
            HttpRequest.newBuilder(
                    URI.create(
                        SHOP.shopOrigin()
                            + "/apps/cartagent/session?logged_in_customer_id="
                            + BJOERN.orElseThrow()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));

    assertThat(polluted.statusCode()).isEqualTo(401);
  }

  @Test
  void another_site_cannot_bind_its_own_conversation_to_a_shopper() { // HT-02, ID-12
    HttpResponse<String> attackers = open(NOBODY);
    String body = "{\"token\":\"" + HttpChat.tokenOf(attackers) + "\"}";
    for (String type :
        new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"}) {
      HttpResponse<String> crossed =
          HttpChat.send(
              HttpRequest.newBuilder(SHOP.shopOrigin().resolve("/apps/cartagent/session"))
                  .header("Content-Type", type)
                  .header("Cookie", "twin_customer=" + BJOERN.orElseThrow())
                  .POST(HttpRequest.BodyPublishers.ofString(body)));

      assertThat(crossed.statusCode()).as(type).isEqualTo(415);
    }

    assertThat(conversationAgain(attackers, NOBODY)).isEqualTo(conversation(attackers));
  }

  private static HttpResponse<String> open(Optional<String> customer) {
    HttpResponse<String> session = HttpChat.prove(SHOP.shopOrigin(), Optional.empty(), customer);
    assertThat(session.statusCode()).isEqualTo(200);
    return session;
  }

  private static HttpResponse<String> again(
      HttpResponse<String> before, Optional<String> customer) {
    return HttpChat.prove(SHOP.shopOrigin(), Optional.of(HttpChat.tokenOf(before)), customer);
  }

  private static String conversationAgain(HttpResponse<String> before, Optional<String> customer) {
    return conversation(again(before, customer));
  }

  private static String conversation(HttpResponse<String> session) {
    return HttpChat.conversationOf(session);
  }
}
