package io.cartagent.application.port.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every order book does, whoever keeps it. */
public abstract class OrderBookContract {
  protected static final TenantId ACME = new TenantId("acme.myshopify.com");
  protected static final TenantId GLOBEX = new TenantId("globex.myshopify.com");

  private static final ShopperId JO = new ShopperId("3101");
  private static final ShopperId KIM = new ShopperId("3102");

  /** The book under test. */
  protected abstract OrderBook orders();

  /** The shop has this order, and CartAgent is installed there. */
  protected abstract void given(TenantId tenant, Order order);

  /** The customer has this order; what is given later is newer. */
  protected abstract void given(TenantId tenant, ShopperId shopper, Order order);

  @Test
  void lists_a_customers_orders_newest_first() {
    Order first = OrderFixture.shippedInPart("#1027");
    Order second = OrderFixture.unsent("#1028");
    given(ACME, JO, first);
    given(ACME, JO, second);
    given(ACME, KIM, OrderFixture.unsent("#1029"));

    assertThat(orders().listOrdersOf(ACME, JO, 20)).containsExactly(second, first);
  }

  @Test
  void lists_no_more_of_them_than_asked_for() {
    for (int i = 0; i < 13; i++) {
      given(ACME, JO, OrderFixture.unsent("#" + (1030 + i)));
    }

    assertThat(orders().listOrdersOf(ACME, JO, 12))
        .extracting(order -> order.name().text())
        .hasSize(12)
        .startsWith("#1042", "#1041")
        .endsWith("#1031");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3199", "jo@example.com", "3101 OR id:3102", "gid://shopify/Customer/1"})
  void lists_nothing_for_whoever_is_no_customer(String shopper) {
    given(ACME, JO, OrderFixture.unsent("#1027"));

    assertThat(orders().listOrdersOf(ACME, new ShopperId(shopper), 20)).isEmpty();
  }

  @Test
  void hides_a_customers_orders_from_every_other_tenant() {
    given(ACME, JO, OrderFixture.unsent("#1027"));
    given(GLOBEX, KIM, OrderFixture.unsent("#2001"));

    assertThat(orders().listOrdersOf(ACME, JO, 20)).hasSize(1);
    assertThat(orders().listOrdersOf(GLOBEX, JO, 20)).isEmpty();
  }

  @Test
  void finds_an_order_by_its_name_with_all_that_was_recorded() {
    Order order = OrderFixture.shippedInPart("#1027");
    given(ACME, order);
    given(ACME, OrderFixture.unsent("#1028"));

    assertThat(orders().listCandidates(ACME, new OrderName("#1027"))).containsExactly(order);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1027", "#1027", " #1027 "})
  void finds_it_with_and_without_the_hash(String asked) {
    given(ACME, OrderFixture.unsent("#1027"));

    assertThat(orders().listCandidates(ACME, new OrderName(asked)))
        .extracting(Order::name)
        .containsExactly(new OrderName("#1027"));
  }

  @Test
  void finds_a_name_with_letters_in_any_case() {
    given(ACME, OrderFixture.unsent("W2611340"));

    assertThat(orders().listCandidates(ACME, new OrderName("w2611340"))).hasSize(1);
  }

  @Test
  void hides_an_order_from_every_other_tenant() {
    given(ACME, OrderFixture.unsent("#1027"));
    given(GLOBEX, OrderFixture.unsent("#2001"));

    assertThat(orders().listCandidates(ACME, new OrderName("#1027"))).hasSize(1);
    assertThat(orders().listCandidates(GLOBEX, new OrderName("#1027"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#9999",
        "*",
        "\" OR name:*",
        "1027\" OR status:any OR name:\"",
        "\\",
        "1027 OR 1028",
        "(",
        "102*"
      })
  void finds_nothing_for_a_name_no_order_bears(String asked) {
    given(ACME, OrderFixture.unsent("#1027"));
    given(ACME, OrderFixture.unsent("#1028"));

    assertThat(orders().listCandidates(ACME, new OrderName(asked))).isEmpty();
  }
}
