package io.cartagent.adapter.shopify;

import static io.cartagent.adapter.shopify.ScriptedShops.ACME;
import static io.cartagent.adapter.shopify.ScriptedShops.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cartagent.adapter.shopify.ScriptedShops.Reply;
import io.cartagent.application.port.PortException;
import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopifyGraphQlClientIT {
  private static final OrderName ASKED = new OrderName("#1027");
  private static final Reply THROTTLED =
      Reply.of(
          200,
          """
          {"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}],
           "extensions":{"cost":{"requestedQueryCost":10,"throttleStatus":
             {"maximumAvailable":2000,"currentlyAvailable":9,"restoreRate":100}}}}\
          """);

  private final ScriptedShops shops = new ScriptedShops();
  private ShopifyAdapters adapters = shops.adapters();

  @BeforeEach
  void open_shops() {
    shops.open(ACME, (_, _) -> "{\"orders\":{\"nodes\":[]}}");
    shops.open(GLOBEX, (_, _) -> "{\"orders\":{\"nodes\":[]}}");
  }

  @AfterEach
  void close() {
    adapters.close();
    shops.close();
  }

  @Test
  void sends_each_shop_its_own_token_and_no_other_TI_08() {
    orders().listCandidates(ACME, ASKED);
    orders().listCandidates(GLOBEX, ASKED);

    assertThat(shops.requests())
        .extracting(ScriptedShops.Request::token)
        .containsExactly("token of acme.myshopify.com", "token of globex.myshopify.com");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504})
  void asks_again_when_the_shop_stumbles(int status) {
    shops.willReply(Reply.of(status, ""), Reply.of(status, "<html>"));

    assertThat(orders().listCandidates(ACME, ASKED)).isEmpty();
    assertThat(shops.requests()).hasSize(3);
  }

  @Test
  void gives_up_after_three_tries() {
    shops.willReply(Reply.of(500, ""), Reply.of(500, ""), Reply.of(500, ""));

    assertUnavailable("Shopify did not search orders of tenant acme.myshopify.com: HTTP 500");
    assertThat(shops.requests()).hasSize(3);
  }

  @Test
  void waits_until_the_bucket_holds_enough_when_throttled() {
    shops.willReply(THROTTLED, THROTTLED);

    assertThat(orders().listCandidates(ACME, ASKED)).isEmpty();
    assertThat(shops.requests()).hasSize(3);
  }

  @Test
  void waits_as_long_as_the_shop_says() {
    shops.willReply(new Reply(429, Map.of("Retry-After", "0.2"), Optional.of("")));
    long start = System.nanoTime();

    orders().listCandidates(ACME, ASKED);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(190));
  }

  @Test
  void does_not_wait_beyond_what_a_shopper_would() {
    shops.willReply(new Reply(429, Map.of("Retry-After", "30"), Optional.of("")));

    assertUnavailable(
        "Shopify did not search orders of tenant acme.myshopify.com: too many requests");
    assertThat(shops.requests()).hasSize(1);
  }

  @Test
  void leaves_a_shop_that_hangs_in_time() {
    shops.willReply(new Reply(200, Map.of(), Optional.empty()));
    adapters.close();
    adapters = shops.adapters(withLiveTime(Duration.ofMillis(400)));
    long start = System.nanoTime();

    assertUnavailable(
        "Shopify did not search orders of tenant acme.myshopify.com: no answer in time");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void leaves_a_failing_shop_alone_while_others_are_served() {
    shops.willReply(
        Reply.of(500, ""),
        Reply.of(500, ""),
        Reply.of(500, ""),
        Reply.of(500, ""),
        Reply.of(500, ""),
        Reply.of(500, ""));
    assertUnavailable("Shopify did not search orders of tenant acme.myshopify.com: HTTP 500");
    assertUnavailable("Shopify did not search orders of tenant acme.myshopify.com: HTTP 500");

    assertUnavailable(
        "Shopify did not search orders of tenant acme.myshopify.com:"
            + " it failed too often and is left alone for a moment");
    assertThat(orders().listCandidates(GLOBEX, ASKED)).isEmpty();
    assertThat(shops.requests()).hasSize(7);
  }

  @Test
  void takes_an_ignored_search_filter_for_a_failure() {
    // Shopify drops a term it does not know and returns every order instead.
    shops.willReply(
        Reply.of(
            200,
            """
            {"data":{"orders":{"nodes":[{"id":"gid://shopify/Order/1","name":"#1027"}]}},
             "extensions":{"search":[{"path":["orders"],"query":"nam:1027","warnings":
               [{"field":"nam","message":"Invalid search field","code":"invalid_field"}]}]}}\
            """));

    assertRejected(
        "Shopify did not search orders of tenant acme.myshopify.com: it ignored a search filter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>busy</html>",
        "[1]",
        "{",
        "{\"data\":null}",
        "{\"data\":{\"orders\":7}}"
      })
  void takes_nonsense_for_no_answer_and_does_not_quote_it(String body) {
    shops.willReply(Reply.of(200, body), Reply.of(200, body), Reply.of(200, body));

    assertThatExceptionOfType(PortException.Unavailable.class)
        .isThrownBy(() -> orders().listCandidates(ACME, ASKED))
        .withMessageStartingWith("Shopify did not search orders of tenant acme.myshopify.com: it ")
        .withNoCause()
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("busy"));
  }

  @Test
  void names_neither_the_query_nor_shopifys_words_when_a_query_is_refused() {
    shops.willReply(
        Reply.of(
            200,
            "{\"errors\":[{\"message\":\"jo@example.com\",\"extensions\":{\"code\":\"x\"}}]}"));

    assertRejected(
        "Shopify did not search orders of tenant acme.myshopify.com: it refused the query");
  }

  @Test
  void says_that_an_access_scope_is_missing() {
    shops.willReply(
        Reply.of(
            200, "{\"data\":null,\"errors\":[{\"extensions\":{\"code\":\"ACCESS_DENIED\"}}]}"));

    assertRejected(
        "Shopify did not search orders of tenant acme.myshopify.com:"
            + " the app lacks an access scope for it");
  }

  @Test
  void does_not_follow_a_redirect_with_the_token() {
    shops.willReply(new Reply(302, Map.of("Location", "http://localhost:1/"), Optional.of("")));

    assertRejected("Shopify did not search orders of tenant acme.myshopify.com: HTTP 302");
  }

  @Test
  void rejects_when_the_token_is_refused() {
    shops.install(ACME, "revoked");

    assertThatExceptionOfType(PortException.Rejected.class)
        .isThrownBy(() -> orders().listCandidates(ACME, ASKED))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("revoked"));
    assertThat(shops.requests()).hasSize(1);
  }

  @Test
  void takes_up_a_renewed_token_at_once() {
    shops.install(ACME, "soon revoked");
    assertThatExceptionOfType(PortException.Rejected.class)
        .isThrownBy(() -> orders().listCandidates(ACME, ASKED));
    shops.install(ACME, "token of acme.myshopify.com");

    assertThat(orders().listCandidates(ACME, ASKED)).isEmpty();
  }

  @Test
  void rejects_a_shop_that_has_not_installed_the_app() {
    TenantId stranger = new TenantId("stranger.myshopify.com");

    assertThatExceptionOfType(PortException.Rejected.class)
        .isThrownBy(() -> orders().listCandidates(stranger, ASKED));
    assertThat(shops.requests()).isEmpty();
  }

  @Test
  void sends_no_token_to_a_host_that_is_no_shop_of_shopify_WH_16() {
    TenantId forged = new TenantId("evil.example");
    shops.install(forged, "secret");

    assertThatExceptionOfType(PortException.Rejected.class)
        .isThrownBy(() -> orders().listCandidates(forged, ASKED));
    assertThat(shops.requests()).isEmpty();
  }

  @Test
  void reads_an_order_whose_protected_fields_are_withheld_PR_29() {
    String nulls =
        """
        {"id":"gid://shopify/Order/1","name":"#1027","email":null,"processedAt":null,
         "shippingAddress":null,"shippingLine":null,"lineItems":{"nodes":[]},"fulfillments":[],
         "refunds":[],"returns":{"nodes":[]},"displayFinancialStatus":null,"statusPageUrl":null,
         "totalPriceSet":{"presentmentMoney":{"amount":"5.0","currencyCode":"EUR"}}}\
        """;
    String error =
        """
        {"message":"This app is not approved to access the email field",
         "path":["nodes",0,"email"],"extensions":{"code":"ACCESS_DENIED"}}\
        """;
    shops.willReply(
        Reply.of(
            200,
            "{\"data\":{\"orders\":{\"nodes\":[{\"id\":\"gid://shopify/Order/1\",\"name\":\"#1027\"}]}}}"),
        Reply.of(200, "{\"data\":{\"nodes\":[" + nulls + "]},\"errors\":[" + error + "]}"));

    Order order = orders().listCandidates(ACME, ASKED).getFirst();

    assertThat(order.email()).isEmpty();
    assertThat(order.postcode()).isEmpty();
    assertThat(order.payment()).isEqualTo(PaymentStatus.UNKNOWN);
  }

  @Test
  void ends_at_once_when_interrupted() {
    shops.willReply(Reply.of(500, ""));
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(PortException.Unavailable.class)
        .isThrownBy(() -> orders().listCandidates(ACME, ASKED));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void keeps_shopper_words_inside_the_quotes_of_a_search() {
    orders().listCandidates(ACME, new OrderName("1027\" OR name:\\*"));

    assertThat(shops.requests().getFirst().variables().path("query").asText())
        .isEqualTo("name:\"#1027\\\" OR NAME:\\\\*\" OR name:\"1027\\\" OR NAME:\\\\*\"");
  }

  private OrderBook orders() {
    return adapters.orderBook();
  }

  private void assertUnavailable(String message) {
    assertThatExceptionOfType(PortException.Unavailable.class)
        .isThrownBy(() -> orders().listCandidates(ACME, ASKED))
        .withMessage(message);
  }

  private void assertRejected(String message) {
    assertThatExceptionOfType(PortException.Rejected.class)
        .isThrownBy(() -> orders().listCandidates(ACME, ASKED))
        .withMessage(message);
    assertThat(shops.requests()).hasSize(1);
  }

  private static ShopifyPace withLiveTime(Duration live) {
    ShopifyPace pace = ScriptedShops.PACE;
    return new ShopifyPace(
        pace.connect(),
        pace.call(),
        live,
        pace.background(),
        pace.backoff(),
        pace.breakerRest(),
        pace.tokenMemory());
  }
}
