package io.cartagent.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.twin.store.TwinStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoStoreIT {

  private static final String EVERYTHING =
      """
      {
        shop { name shopPolicies { type title body updatedAt } }
        products(first: 50) { nodes { id title status updatedAt variants(first: 20) { nodes { sku price availableForSale selectedOptions { name value } } } metafields(first: 5) { nodes { key value } } } }
        pages(first: 50) { nodes { handle body updatedAt } }
        articles(first: 50) { nodes { handle body tags author { name } blog { handle } } }
      }
      """;

  private static final String ORDERS =
      """
      query O($after: String) {
        orders(first: 10, after: $after) {
          nodes {
            name cancelReason displayFinancialStatus displayFulfillmentStatus returnStatus
            shippingAddress { countryCodeV2 }
            transactions { kind status }
            fulfillments { status displayStatus events(first: 10) { nodes { status } } }
            refunds { refundLineItems(first: 10) { nodes { restockType lineItem { title } } } }
            returns(first: 5) { nodes { status returnLineItems(first: 5) { nodes { quantity returnReasonDefinition { handle } } } } }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
      """;

  @Test
  void every_word_of_the_demo_store_is_one_of_shopifys() throws Exception {
    Clock clock = Clock.offset(TwinFixture.TODAY, Duration.ofDays(100));
    TwinStore store = TwinStore.demo(clock);
    try (ShopifyTwin twin =
        ShopifyTwin.start(
            store, TwinOptions.withToken(TwinFixture.TOKEN).withClock(Clock.systemUTC()))) {
      JsonNode everything = TwinFixture.data(twin, EVERYTHING, Map.of());
      int seen = 0;
      JsonNode page = TwinFixture.data(twin, ORDERS, Map.of()).path("orders");
      while (true) {
        seen += page.path("nodes").size();
        if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
          break;
        }
        page =
            TwinFixture.data(twin, ORDERS, Map.of("after", page.at("/pageInfo/endCursor").asText()))
                .path("orders");
      }

      assertThat(everything.at("/products/nodes")).hasSameSizeAs(store.products());
      assertThat(everything.at("/shop/shopPolicies")).isNotEmpty();
      assertThat(seen).isEqualTo(store.orders().size());
    }
  }

  @Test
  void moves_every_date_by_whole_days_to_the_clocks_own() {
    TwinStore then = TwinStore.demo(TwinFixture.TODAY);
    TwinStore later = TwinStore.demo(Clock.offset(TwinFixture.TODAY, Duration.ofDays(100)));

    assertThat(later.orders().getFirst().createdAt())
        .isEqualTo(then.orders().getFirst().createdAt().plus(Duration.ofDays(100)));
  }
}
