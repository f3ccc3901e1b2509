package io.cartagent.adapter.shopify;

import static io.cartagent.adapter.shopify.ScriptedShops.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.cartagent.adapter.shopify.ScriptedShops.Reply;
import io.cartagent.application.port.PortException;
import io.cartagent.domain.commerce.OrderName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** A shopper hears that the shop is away; why, an operator reads in one line (AL-06). */
class ShopifyFailuresIT {
  private static final OrderName ASKED = new OrderName("#9731-CANARY");
  private static final String BEGINNING =
      "Shopify did not search orders of tenant acme.myshopify.com: ";
  private static final Map<String, String> NUMBERED = Map.of("X-Request-Id", "5c9f-77");
  private static final String THROTTLED =
      """
      {"errors":[{"extensions":{"code":"THROTTLED"}}],
       "extensions":{"cost":{"requestedQueryCost":10,"throttleStatus":
         {"maximumAvailable":2000,"currentlyAvailable":9,"restoreRate":0.1}}}}\
      """;

  private final ScriptedShops shops = new ScriptedShops();
  private final ShopifyAdapters adapters = shops.adapters(hasty());
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @BeforeEach
  void listen() {
    shops.open(ACME, (_, _) -> "{\"orders\":{\"nodes\":[]}}");
    lines.start();
    log().addAppender(lines);
  }

  @AfterEach
  void close() {
    log().detachAppender(lines);
    adapters.close();
    shops.close();
  }

  static Stream<Arguments> failures() {
    Reply fails = new Reply(503, NUMBERED, Optional.of("jo@example.com"));
    return Stream.of(
        Arguments.of(List.of(fails, fails, fails), "HTTP 503 (http 5xx, request 5c9f-77)"),
        Arguments.of(
            List.of(new Reply(200, NUMBERED, Optional.of(THROTTLED))),
            "too many requests (throttled, request 5c9f-77)"),
        Arguments.of(
            List.of(new Reply(429, Map.of("Retry-After", "60"), Optional.of(""))),
            "too many requests (throttled)"),
        Arguments.of(
            List.of(new Reply(200, Map.of(), Optional.empty())), "no answer in time (timeout)"),
        Arguments.of(List.of(Reply.of(400, "jo@example.com")), "HTTP 400 (http 4xx)"),
        Arguments.of(
            List.of(Reply.of(200, "{\"data\":{\"orders\":\"jo@example.com\"}}")),
            "it answered in a shape we do not know (no answer)"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void logs_in_one_line_why_a_lookup_failed(List<Reply> replies, String reason) {
    shops.willReply(replies.toArray(Reply[]::new));

    lookUp();

    assertThat(lines()).containsExactly("WARN " + BEGINNING + reason);
  }

  @Test
  void logs_that_a_failing_shop_is_left_alone() {
    Reply fails = Reply.of(500, "");
    shops.willReply(fails, fails, fails, fails, fails, fails);
    lookUp();
    lookUp();
    lines.list.clear();

    lookUp();

    assertThat(lines())
        .containsExactly(
            "WARN "
                + BEGINNING
                + "it failed too often and is left alone for a moment (circuit open)");
  }

  @Test
  void repeats_no_number_of_a_request_that_is_none() {
    shops.willReply(
        new Reply(400, Map.of("X-Request-Id", "jo@example.com asked"), Optional.of("")));

    lookUp();

    assertThat(lines()).containsExactly("WARN " + BEGINNING + "HTTP 400 (http 4xx)");
  }

  private void lookUp() {
    assertThatExceptionOfType(PortException.class)
        .isThrownBy(() -> adapters.orderBook().listCandidates(ACME, ASKED));
  }

  /** What a shopper wrote stands in none of them, since each is compared as a whole. */
  private List<String> lines() {
    return lines.list.stream()
        .filter(line -> line.getLevel().isGreaterOrEqual(Level.INFO))
        .map(line -> line.getLevel() + " " + line.getFormattedMessage())
        .toList();
  }

  private static Logger log() {
    return (Logger) LoggerFactory.getLogger(ShopifyAdapters.class.getPackageName());
  }

  /** Gives up soon where a shop is silent. */
  private static ShopifyPace hasty() {
    ShopifyPace pace = ScriptedShops.PACE;
    return new ShopifyPace(
        pace.connect(),
        pace.call(),
        Duration.ofMillis(900),
        pace.background(),
        pace.backoff(),
        pace.breakerRest(),
        pace.tokenMemory());
  }
}
