package io.cartagent.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WidgetTokensTest {
  private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");
  private static final TenantId ACME = new TenantId("acme.myshopify.com");
  private static final ConversationId CHAT = new ConversationId("chat-1");
  private static final AppSecret SECRET = new AppSecret(new byte[32]);

  @Test
  void names_shop_and_conversation_to_whoever_signed_it() { // HT-03
    Optional<WidgetTokens.Session> session = at(START).verify(bearer(at(START).issue(ACME, CHAT)));

    assertThat(session)
        .hasValueSatisfying(valid -> {
          assertThat(valid.tenant()).isEqualTo(ACME);
          assertThat(valid.conversation()).isEqualTo(CHAT);
        });
  }

  @Test
  void refuses_every_token_with_one_character_changed() { // HT-03
    String token = at(START).issue(ACME, CHAT);
    for (int i = 0; i < token.length() - 1; i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String forged = token.substring(0, i) + other + token.substring(i + 1);

      assertThat(at(START).verify(bearer(forged))).as("character %d", i).isEmpty();
    }
  }

  @Test
  void refuses_a_token_signed_with_another_secret() { // CR-12
    byte[] other = new byte[32];
    other[0] = 1;
    String token =
        new WidgetTokens(new AppSecret(other), Clock.fixed(START, ZoneOffset.UTC))
            .issue(ACME, CHAT);

    assertThat(at(START).verify(bearer(token))).isEmpty();
  }

  @Test
  void refuses_a_token_without_a_signature() { // ID-10: alg none
    String unsigned =
        "eyJhbGciOiJub25lIn0"
            + at(START).issue(ACME, CHAT).replaceFirst("^[^.]*", "").replaceFirst("[^.]*$", "");

    assertThat(at(START).verify(bearer(unsigned))).isEmpty();
  }

  @Test
  void refuses_a_token_after_a_day() { // HT-03
    String token = at(START).issue(ACME, CHAT);

    assertThat(at(START.plus(Duration.ofHours(24)).minusSeconds(1)).verify(bearer(token)))
        .isPresent();
    assertThat(at(START.plus(Duration.ofHours(24))).verify(bearer(token))).isEmpty();
  }

  @Test
  void prolongs_for_who_comes_back_but_not_beyond_the_last_day() { // HT-03
    Instant late = START.plus(Duration.ofDays(29)).plus(Duration.ofHours(12));
    String token = at(START).issue(ACME, CHAT);
    for (Instant day = START; day.isBefore(late); day = day.plus(Duration.ofHours(12))) {
      WidgetTokens now = at(day);
      token = now.prolong(now.verify(bearer(token)).orElseThrow());
    }
    token = at(late).prolong(at(late).verify(bearer(token)).orElseThrow());

    Instant end = START.plus(Duration.ofDays(30));
    assertThat(at(end.minusSeconds(1)).verify(bearer(token))).isPresent();
    assertThat(at(end).verify(bearer(token))).isEmpty();
  }

  @Test
  void renews_a_token_that_is_used_late_in_its_day() {
    String token = at(START).issue(ACME, CHAT);
    Instant early = START.plus(Duration.ofHours(11));
    Instant late = START.plus(Duration.ofHours(13));

    assertThat(at(early).renew(at(early).verify(bearer(token)).orElseThrow())).isEmpty();
    assertThat(at(late).renew(at(late).verify(bearer(token)).orElseThrow())).isPresent();
  }

  @Test
  void renews_no_conversation_beyond_thirty_days() { // HT-03
    Instant now = START;
    String token = at(now).issue(ACME, CHAT);
    for (int i = 0; i < 60; i++) {
      now = now.plus(Duration.ofHours(13));
      WidgetTokens tokens = at(now);
      token = tokens.verify(bearer(token)).flatMap(tokens::renew).orElse(token);
    }

    assertThat(at(START.plus(Duration.ofDays(30))).verify(bearer(token))).isEmpty();
  }

  @Test
  void reads_a_token_from_the_header_only_in_its_proper_form() {
    String token = at(START).issue(ACME, CHAT);

    assertThat(at(START).verify(Optional.empty())).isEmpty();
    assertThat(at(START).verify(Optional.of(token))).isEmpty();
    assertThat(at(START).verify(Optional.of("Basic " + token))).isEmpty();
    assertThat(at(START).verify(Optional.of("Bearer "))).isEmpty();
  }

  private static WidgetTokens at(Instant now) {
    return new WidgetTokens(SECRET, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static Optional<String> bearer(String token) {
    return Optional.of("Bearer " + token);
  }
}
