package io.cartagent.twin;

import static io.cartagent.twin.TwinFixture.ask;
import static io.cartagent.twin.TwinFixture.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.twin.admin.Fault;
import io.cartagent.twin.store.Order;
import io.cartagent.twin.store.TwinStore;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderMutationsIT {
  private static final String PAID = "gid://shopify/Order/4102";
  private static final String DELIVERED = "gid://shopify/Order/4101";
  private static final String CANCEL =
      """
      mutation Cancel($id: ID!, $refund: OrderCancelRefundMethodInput, $note: String) {
        orderCancel(
          orderId: $id, reason: CUSTOMER, refundMethod: $refund, restock: true, staffNote: $note
        ) {
          job { id done }
          jobResult { done status errors { message code } order { name cancelledAt } }
          orderCancelUserErrors { field message code }
        }
      }
      """;
  private static final String CANCELLED =
      """
      query Cancelled($id: ID!) {
        order(id: $id) {
          closed cancelledAt cancelReason cancellation { staffNote }
          displayFinancialStatus displayFulfillmentStatus
          currentTotalPriceSet { shopMoney { amount } }
          totalRefundedSet { presentmentMoney { amount currencyCode } }
          lineItems(first: 5) { nodes { quantity currentQuantity unfulfilledQuantity } }
          fulfillmentOrders(first: 5) { nodes { id } }
          refunds(first: 5) {
            createdAt
            transactions(first: 5) { nodes { kind status amountSet { presentmentMoney { amount } } } }
            refundLineItems(first: 5) { nodes { quantity restockType } }
          }
        }
      }
      """;
  private static final String UPDATE =
      """
      mutation Update($input: OrderInput!) {
        orderUpdate(input: $input) {
          order {
            shippingAddress {
              firstName lastName company address1 address2 city provinceCode zip countryCodeV2 phone
            }
          }
          userErrors { field message }
        }
      }
      """;
  private static final String RETURNABLE =
      """
      query Returnable($id: ID!) {
        returnableFulfillments(orderId: $id, first: 5) {
          nodes {
            returnableFulfillmentLineItems(first: 5) {
              nodes { quantity fulfillmentLineItem { id lineItem { id } } }
            }
          }
        }
      }
      """;
  private static final String RETURN =
      """
      mutation Back($input: ReturnRequestInput!) {
        returnRequest(input: $input) {
          return {
            name status
            returnLineItems(first: 5) {
              nodes {
                quantity customerNote returnReasonDefinition { handle }
                ... on ReturnLineItem { fulfillmentLineItem { lineItem { id } } }
              }
            }
          }
          userErrors { field message code }
        }
      }
      """;

  private ShopifyTwin twin;

  @BeforeEach
  void start() throws IOException {
    twin = TwinFixture.smallTwin();
    twin.jobs().take(Duration.ofHours(1));
  }

  @AfterEach
  void stop() {
    twin.close();
  }

  @Test
  void cancels_an_order_a_moment_after_it_was_told_to() throws Exception {
    JsonNode accepted = cancel(PAID, true, "Reference 1");

    assertThat(accepted.path("orderCancelUserErrors")).isEmpty();
    assertThat(accepted.at("/jobResult/status").asText()).isEqualTo("STARTED");
    assertThat(cancelled(PAID).path("cancelledAt").isNull()).isTrue();

    twin.jobs().finish();

    JsonNode job =
        data(
            twin,
            "query J($id: ID!) { job(id: $id) { id done } }",
            Map.of("id", accepted.at("/job/id").asText()));
    assertThat(job.at("/job/done").asBoolean()).isTrue();
    assertThat(cancelled(PAID).path("cancelledAt").asText()).isEqualTo("2026-11-20T12:00:00Z");
  }

  @Test
  void leaves_a_cancelled_order_as_shopify_was_recorded_to() throws Exception {
    cancel(PAID, true, "Reference 1");
    twin.jobs().finish();

    JsonNode order = cancelled(PAID);

    assertThat(order.path("closed").asBoolean()).isTrue();
    assertThat(order.path("cancelReason").asText()).isEqualTo("CUSTOMER");
    assertThat(order.at("/cancellation/staffNote").asText()).isEqualTo("Reference 1");
    assertThat(order.path("displayFinancialStatus").asText()).isEqualTo("REFUNDED");
    assertThat(order.path("displayFulfillmentStatus").asText()).isEqualTo("UNFULFILLED");
    assertThat(order.at("/currentTotalPriceSet/shopMoney/amount").asText()).isEqualTo("0.0");
    assertThat(order.at("/totalRefundedSet/presentmentMoney/amount").asText()).isEqualTo("109.65");
    assertThat(order.at("/totalRefundedSet/presentmentMoney/currencyCode").asText())
        .isEqualTo("GBP");
    assertThat(order.at("/refunds/0/transactions/nodes/0/status").asText()).isEqualTo("SUCCESS");
    assertThat(order.at("/refunds/0/refundLineItems/nodes/0/restockType").asText())
        .isEqualTo("CANCEL");
    assertThat(order.at("/lineItems/nodes/0/quantity").asInt()).isEqualTo(1);
    assertThat(order.at("/lineItems/nodes/0/currentQuantity").asInt()).isZero();
    assertThat(order.at("/fulfillmentOrders/nodes")).isEmpty();
  }

  @Test
  void keeps_the_money_when_no_refund_is_asked_for() throws Exception {
    cancel(PAID, false, "Reference 1");
    twin.jobs().finish();

    assertThat(cancelled(PAID).path("refunds")).isEmpty();
    assertThat(cancelled(PAID).path("displayFinancialStatus").asText()).isEqualTo("PAID");
  }

  @Test
  void refuses_in_the_recorded_words() throws Exception {
    assertThat(refusal(cancel("gid://shopify/Order/4103", true, "")))
        .isEqualTo("INVALID: Cannot cancel an order that has already been canceled");
    assertThat(refusal(cancel(PAID, true, "x".repeat(256))))
        .isEqualTo("INVALID: Staff note is too long. Maximum length is 255 characters.");
    assertThat(refusal(cancel("gid://shopify/Order/1", true, ""))).startsWith("NOT_FOUND: ");
  }

  @Test
  void cancels_once_while_the_first_job_is_still_at_work() throws Exception {
    cancel(PAID, true, "first");

    JsonNode second = cancel(PAID, true, "second");

    assertThat(refusal(second)).startsWith("INVALID: ");
    twin.jobs().finish();
    assertThat(cancelled(PAID).path("refunds")).hasSize(1);
    assertThat(cancelled(PAID).at("/cancellation/staffNote").asText()).isEqualTo("first");
  }

  @Test
  void cancels_once_however_many_ask_at_one_time() throws Exception {
    twin.jobs().take(Duration.ZERO);
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(() -> cancel(PAID, true, "one of many").path("orderCancelUserErrors").isEmpty());
    }

    List<Future<Boolean>> answers;
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = many.invokeAll(all);
    }

    long accepted = answers.stream().filter(Future::resultNow).count();
    assertThat(accepted).isEqualTo(1);
    assertThat(cancelled(PAID).path("refunds")).hasSize(1);
  }

  @Test
  void does_nothing_about_an_order_with_an_active_return() throws Exception {
    JsonNode accepted = cancel(DELIVERED, true, "too late");
    twin.jobs().finish();

    assertThat(accepted.path("orderCancelUserErrors")).isEmpty();
    assertThat(cancelled(DELIVERED).path("cancelledAt").isNull()).isTrue();
  }

  @Test
  void loses_a_job_when_told_so() throws Exception {
    twin.jobs().loseNext();

    cancel(PAID, true, "lost");
    twin.jobs().finish();

    assertThat(cancelled(PAID).path("cancelledAt").isNull()).isTrue();
  }

  @Test
  void sends_an_order_elsewhere_and_keeps_the_parts_not_given() throws Exception {
    Map<String, Object> address = new HashMap<>(leeds());
    address.put("address2", "Flat 3");

    JsonNode updated = update(Map.of("id", PAID, "shippingAddress", address));

    assertThat(updated.path("userErrors")).isEmpty();
    JsonNode now = updated.at("/order/shippingAddress");
    assertThat(now.path("lastName").asText()).isEqualTo("Reed");
    assertThat(now.path("address1").asText()).isEqualTo("High Street 2");
    assertThat(now.path("address2").asText()).isEqualTo("Flat 3");
    assertThat(now.path("countryCodeV2").asText()).isEqualTo("GB");
  }

  @Test
  void refuses_addresses_and_empty_updates_in_the_recorded_words() throws Exception {
    Map<String, Object> chicago =
        Map.of(
            "address1", "3 Bad Province",
            "city", "Chicago",
            "countryCode", "US",
            "provinceCode", "ON",
            "lastName", "",
            "zip", "");

    JsonNode refused = update(Map.of("id", PAID, "shippingAddress", chicago));

    assertThat(refused.path("userErrors"))
        .extracting(error -> error.path("message").asText())
        .containsExactly(
            "Enter a last name", "Enter a ZIP code", "State is not a valid state in United States");
    assertThat(refused.at("/order/shippingAddress/city").asText()).isEqualTo("Leeds");
    assertThat(update(Map.of("id", PAID)).at("/userErrors/0/message").asText())
        .isEqualTo("No valid update parameters have been provided");
    assertThat(
            update(Map.of("id", "gid://shopify/Order/0", "shippingAddress", leeds()))
                .at("/userErrors/0/message")
                .asText())
        .isEqualTo("Order does not exist");
  }

  @Test
  void opens_a_return_that_the_merchant_has_to_approve() throws Exception {
    JsonNode line = returnable().path(0);

    JsonNode opened = takeBack(line.at("/fulfillmentLineItem/id").asText(), 1).path("return");

    assertThat(line.path("quantity").asInt()).as("two arrived, one is asked back").isEqualTo(1);
    assertThat(opened.path("name").asText()).isEqualTo("#1494-R2");
    assertThat(opened.path("status").asText()).isEqualTo("REQUESTED");
    JsonNode item = opened.at("/returnLineItems/nodes/0");
    assertThat(item.path("customerNote").asText()).isEqualTo("Chipped");
    assertThat(item.at("/returnReasonDefinition/handle").asText())
        .isEqualTo("damaged-or-defective");
    assertThat(item.at("/fulfillmentLineItem/lineItem/id").asText())
        .isEqualTo("gid://shopify/LineItem/5101");
    assertThat(returnable()).isEmpty();
  }

  @Test
  void refuses_returns_in_the_recorded_words() throws Exception {
    String id = returnable().path(0).at("/fulfillmentLineItem/id").asText();

    assertThat(refusal(takeBack(id, 2)))
        .isEqualTo("INVALID: Return line item has an invalid quantity.");
    assertThat(refusal(takeBack("gid://shopify/FulfillmentLineItem/1", 1)))
        .isEqualTo("NOT_FOUND: Fulfillment Line Item was not found.");
    JsonNode noReason =
        data(
            twin,
            RETURN,
            Map.of(
                "input",
                Map.of(
                    "orderId",
                    DELIVERED,
                    "returnLineItems",
                    List.of(Map.of("fulfillmentLineItemId", id, "quantity", 1)))));
    assertThat(refusal(noReason.path("returnRequest")))
        .isEqualTo("BLANK: Return reason can't be blank");
  }

  @Test
  void costs_what_a_mutation_was_recorded_to_cost() throws Exception {
    JsonNode answer =
        ask(
            twin,
            "mutation M($id: ID!) { orderCancel(orderId: $id, reason: OTHER, restock: true) {"
                + " job { id } userErrors { field message } } }",
            Map.of("id", PAID));

    assertThat(answer.at("/extensions/cost/requestedQueryCost").asInt()).isEqualTo(10);
  }

  @Test
  void does_it_and_loses_the_answer_when_told_so() throws Exception {
    twin.jobs().take(Duration.ZERO);
    twin.faults().nextMutations(new Fault.AnswerLost(Duration.ZERO));

    assertThatThrownBy(() -> cancel(PAID, true, "nobody hears")).isInstanceOf(IOException.class);

    assertThat(cancelled(PAID).at("/cancellation/staffNote").asText()).isEqualTo("nobody hears");
  }

  @Test
  void changes_neither_what_it_was_started_with_nor_another_twin_of_it() throws Exception {
    TwinStore loaded = TwinFixture.smallStore(TwinFixture.TODAY);
    try (ShopifyTwin one = ShopifyTwin.start(loaded, options());
        ShopifyTwin other = ShopifyTwin.start(loaded, options())) {
      one.jobs().take(Duration.ZERO);

      data(one, CANCEL, variables(PAID, true, "here"));

      assertThat(one.store().findOrder(4102L)).map(Order::cancelledAt).isPresent();
      assertThat(other.store().findOrder(4102L)).map(Order::cancelledAt).isEmpty();
      assertThat(loaded.findOrder(4102L)).map(Order::cancelledAt).isEmpty();
    }
  }

  @Test
  void lists_a_customers_orders_as_they_are_now() throws Exception {
    twin.jobs().take(Duration.ZERO);
    cancel(PAID, true, "gone");

    JsonNode orders =
        data(
                twin,
                "query O($id: ID!) { customer(id: $id) { orders(first: 5, sortKey: PROCESSED_AT,"
                    + " reverse: true) { nodes { name cancelledAt } } } }",
                Map.of("id", "gid://shopify/Customer/3102"))
            .at("/customer/orders/nodes");

    assertThat(orders).hasSize(1);
    assertThat(orders.at("/0/cancelledAt").isNull()).isFalse();
  }

  private JsonNode cancel(String order, boolean refund, String note) throws Exception {
    return data(twin, CANCEL, variables(order, refund, note)).path("orderCancel");
  }

  private static Map<String, Object> variables(String order, boolean refund, String note) {
    return Map.of(
        "id", order, "note", note, "refund", Map.of("originalPaymentMethodsRefund", refund));
  }

  private JsonNode cancelled(String order) throws Exception {
    return data(twin, CANCELLED, Map.of("id", order)).path("order");
  }

  private JsonNode update(Map<String, Object> input) throws Exception {
    return data(twin, UPDATE, Map.of("input", input)).path("orderUpdate");
  }

  private JsonNode returnable() throws Exception {
    return data(twin, RETURNABLE, Map.of("id", DELIVERED))
        .at("/returnableFulfillments/nodes/0/returnableFulfillmentLineItems/nodes");
  }

  private JsonNode takeBack(String line, int quantity) throws Exception {
    Map<String, Object> wanted =
        Map.of(
            "fulfillmentLineItemId",
            line,
            "quantity",
            quantity,
            "returnReasonDefinitionId",
            "gid://shopify/ReturnReasonDefinition/6",
            "customerNote",
            "Chipped");
    return data(
            twin,
            RETURN,
            Map.of("input", Map.of("orderId", DELIVERED, "returnLineItems", List.of(wanted))))
        .path("returnRequest");
  }

  private static String refusal(JsonNode payload) {
    JsonNode error =
        payload.path(payload.has("userErrors") ? "userErrors" : "orderCancelUserErrors").path(0);
    return error.path("code").asText() + ": " + error.path("message").asText();
  }

  private static Map<String, Object> leeds() {
    return Map.of(
        "firstName", "Jon",
        "lastName", "Reed",
        "address1", "High Street 2",
        "city", "Leeds",
        "zip", "LS1 1AA",
        "countryCode", "GB");
  }

  private static TwinOptions options() {
    return TwinOptions.withToken(TwinFixture.TOKEN).withClock(TwinFixture.TODAY);
  }
}
