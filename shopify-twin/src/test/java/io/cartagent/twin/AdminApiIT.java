package io.cartagent.twin;

import static io.cartagent.twin.TwinFixture.ask;
import static io.cartagent.twin.TwinFixture.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.twin.admin.Fault;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdminApiIT {

  private static final String LOOKUP =
      """
      query Find($q: String!) {
        orders(first: 5, query: $q) {
          nodes {
            id name email displayFulfillmentStatus
            currentTotalPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
            customer { displayName }
            shippingAddress { city countryCodeV2 }
            lineItems(first: 10) { nodes { title quantity variant { sku } product { handle } } }
            fulfillments(first: 5) {
              displayStatus deliveredAt
              trackingInfo(first: 3) { company number url }
              events(first: 5, sortKey: HAPPENED_AT, reverse: true) { nodes { status happenedAt } }
            }
            returns(first: 5) {
              nodes { name status returnLineItems(first: 5) { nodes { quantity returnReasonDefinition { handle } } } }
            }
            refunds(first: 5) { totalRefundedSet { shopMoney { amount } } }
            transactions(first: 5) { kind amountSet { shopMoney { amount } } parentTransaction { kind } }
          }
        }
      }
      """;

  private ShopifyTwin twin;

  @BeforeEach
  void start() throws IOException {
    twin = TwinFixture.smallTwin();
  }

  @AfterEach
  void stop() {
    twin.close();
  }

  @Test
  void finds_an_order_by_its_number_without_the_hash_and_its_email_in_any_case() throws Exception {
    JsonNode orders =
        data(twin, LOOKUP, Map.of("q", "name:1494 AND email:\"mira.okafor@EXAMPLE.com\""))
            .at("/orders/nodes");

    assertThat(orders).hasSize(1);
    JsonNode order = orders.path(0);
    assertThat(order.path("name").asText()).isEqualTo("#1494");
    assertThat(order.at("/currentTotalPriceSet/shopMoney/amount").asText()).isEqualTo("22.9");
    assertThat(order.at("/fulfillments/0/events/nodes/0/status").asText()).isEqualTo("DELIVERED");
    assertThat(order.at("/fulfillments/0/trackingInfo/0/number").asText()).isEqualTo("00340434");
    assertThat(
            order
                .at("/returns/nodes/0/returnLineItems/nodes/0/returnReasonDefinition/handle")
                .asText())
        .isEqualTo("damaged-or-defective");
    assertThat(order.at("/transactions/1/parentTransaction/kind").asText()).isEqualTo("SALE");
  }

  @Test
  void finds_no_order_when_number_and_email_belong_to_two_shoppers() throws Exception {
    JsonNode orders =
        data(twin, LOOKUP, Map.of("q", "name:1494 AND email:jon@example.com")).at("/orders/nodes");

    assertThat(orders).isEmpty();
  }

  @Test
  void shows_the_shoppers_money_by_the_orders_exchange_rate() throws Exception {
    JsonNode set =
        data(twin, LOOKUP, Map.of("q", "#1495")).at("/orders/nodes/0/currentTotalPriceSet");

    assertThat(set.at("/presentmentMoney/amount").asText()).isEqualTo("109.65");
    assertThat(set.at("/presentmentMoney/currencyCode").asText()).isEqualTo("GBP");
  }

  @Test
  void fails_open_on_an_unknown_search_field_and_warns_of_it() throws Exception {
    JsonNode answer = ask(twin, LOOKUP, Map.of("q", "order_nr:1494"));

    assertThat(answer.at("/data/orders/nodes")).hasSize(3);
    JsonNode warning = answer.at("/extensions/search/0/warnings/0");
    assertThat(warning.path("code").asText()).isEqualTo("invalid_field");
    assertThat(warning.path("field").asText()).isEqualTo("order_nr");
    assertThat(answer.at("/extensions/search/0/path/0").asText()).isEqualTo("orders");
    assertThat(answer.at("/extensions/search/0/parsed/match_all").asText()).isEqualTo("1494");
  }

  @Test
  void refuses_an_unknown_field_in_shopifys_words() throws Exception {
    JsonNode answer = ask(twin, "query Secrets { shop { name vault } }", Map.of());

    JsonNode error = answer.at("/errors/0");
    assertThat(error.path("message").asText())
        .isEqualTo("Field 'vault' doesn't exist on type 'Shop'");
    assertThat(error.at("/extensions/code").asText()).isEqualTo("undefinedField");
    assertThat(error.path("path"))
        .extracting(JsonNode::asText)
        .containsExactly("query Secrets", "shop", "vault");
    assertThat(answer.has("data")).isFalse();
  }

  @Test
  void refuses_a_missing_and_an_unknown_argument() throws Exception {
    JsonNode answer = ask(twin, "{ order { id } shop(x: 1) { id } }", Map.of());

    assertThat(answer.path("errors"))
        .extracting(error -> error.at("/extensions/code").asText())
        .containsExactly("missingRequiredArguments", "argumentNotAccepted");
  }

  @Test
  void answers_a_deprecated_field_and_names_it_in_the_header() throws Exception {
    HttpResponse<String> response =
        TwinFixture.send(
            twin,
            "{ customer(id: \"gid://shopify/Customer/3102\") { email } }",
            Map.of(),
            TwinFixture.TOKEN);

    assertThat(response.body()).contains("jon@example.com");
    assertThat(response.headers().firstValue("X-Shopify-API-Deprecated-Reason"))
        .contains("Customer.email");
    assertThat(response.headers().firstValue("X-Shopify-API-Version")).contains("2026-10");
  }

  @Test
  void refuses_a_wrong_token() throws Exception {
    HttpResponse<String> response =
        TwinFixture.send(twin, "{ shop { name } }", Map.of(), "shpat_other");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).contains("Invalid API key or access token");
  }

  @Test
  void pages_forwards_and_says_where_the_page_ends() throws Exception {
    String query =
        """
        query P($after: String) {
          products(first: 2, after: $after, sortKey: TITLE) {
            nodes { title } pageInfo { hasNextPage endCursor }
          }
        }
        """;

    JsonNode first = data(twin, query, Map.of()).path("products");
    JsonNode second =
        data(twin, query, Map.of("after", first.at("/pageInfo/endCursor").asText()))
            .path("products");

    assertThat(first.path("nodes"))
        .extracting(n -> n.path("title").asText())
        .containsExactly("Gale Jacket", "Secret Lamp");
    assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    assertThat(second.path("nodes"))
        .extracting(n -> n.path("title").asText())
        .containsExactly("Tide Mug");
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void costs_what_shopify_was_recorded_to_charge() throws Exception {
    assertThat(cost("{ products(first: 1) { nodes { id } } }")).isEqualTo(3);
    assertThat(cost("{ returnReasonDefinitions(first: 20) { nodes { id } } }")).isEqualTo(7);
    assertThat(cost("{ products(first: 50) { nodes { id } } }")).isEqualTo(9);
    assertThat(cost("{ products(first: 250) { nodes { id } } }")).isEqualTo(13);
    assertThat(cost("{ productsCount { count } }")).isEqualTo(10);
  }

  @Test
  void refuses_a_query_that_costs_more_than_the_limit() throws Exception {
    JsonNode answer =
        ask(
            twin,
            "{ products(first: 250) { nodes { variants(first: 250) { nodes { product {"
                + " variants(first: 250) { nodes { id } } } } } } } }",
            Map.of());

    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("MAX_COST_EXCEEDED");
    assertThat(answer.at("/errors/0/extensions/cost").asInt()).isGreaterThan(1000);
  }

  @Test
  void throttles_once_the_bucket_is_empty() throws Exception {
    String code = "";
    int asked = 0;
    while (asked < 500 && !code.equals("THROTTLED")) {
      code =
          ask(twin, "{ productsCount { count } a: ordersCount { count } }", Map.of())
              .at("/errors/0/extensions/code")
              .asText();
      asked++;
    }

    assertThat(code).isEqualTo("THROTTLED");
    assertThat(asked).as("2,000 points at 20 a query, the clock standing still").isEqualTo(101);
  }

  @Test
  void fails_as_it_is_told_and_recovers() throws Exception {
    twin.faults()
        .next(new Fault.ServerError(503), new Fault.TooManyRequests(Duration.ofSeconds(2)));

    HttpResponse<String> first = shopName();
    HttpResponse<String> second = shopName();
    HttpResponse<String> third = shopName();

    assertThat(first.statusCode()).isEqualTo(503);
    assertThat(second.statusCode()).isEqualTo(429);
    assertThat(second.headers().firstValue("Retry-After")).contains("2.0");
    assertThat(third.body()).contains("Harbour Goods");
  }

  @Test
  void closes_the_connection_when_told() {
    twin.faults().always(new Fault.CloseConnection());

    assertThatThrownBy(this::shopName).isInstanceOf(IOException.class);
  }

  @Test
  void comes_back_on_the_same_port() throws Exception {
    twin.stop();
    assertThatThrownBy(this::shopName).isInstanceOf(IOException.class);

    twin.start();

    assertThat(shopName().body()).contains("Harbour Goods");
  }

  private HttpResponse<String> shopName() throws IOException, InterruptedException {
    return TwinFixture.send(twin, "{ shop { name } }", Map.of(), TwinFixture.TOKEN);
  }

  private int cost(String query) throws IOException, InterruptedException {
    return ask(twin, query, Map.of()).at("/extensions/cost/requestedQueryCost").asInt();
  }
}
