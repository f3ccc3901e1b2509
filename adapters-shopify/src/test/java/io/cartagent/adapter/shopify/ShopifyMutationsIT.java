package io.cartagent.adapter.shopify;

import static io.cartagent.adapter.shopify.ScriptedShops.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.adapter.shopify.ScriptedShops.Reply;
import io.cartagent.domain.action.ExecutionAnswer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopifyMutationsIT {
  private final ScriptedShops shops = new ScriptedShops();
  private final ShopifyGraphQlClient client = shops.client(ShopifyBudgetTest.hasty());

  @AfterEach
  void close() {
    client.close();
    shops.close();
  }

  @Test
  void waits_in_the_line_of_the_shop_and_is_not_begun_when_there_is_no_room() {
    shops.open(ACME, (_, _) -> "{\"orderUpdate\":{\"userErrors\":[]}}");
    shops.willReply(
        Reply.of(200, ShopifyBudgetTest.costing(10, "{\"orderUpdate\":{\"userErrors\":[]}}")));

    ExecutionAnswer first = change();
    ExecutionAnswer second = change();

    assertThat(first).isEqualTo(ExecutionAnswer.ACCEPTED);
    assertThat(second).isEqualTo(ExecutionAnswer.REFUSED);
    assertThat(shops.requests()).hasSize(1);
  }

  private ExecutionAnswer change() {
    return client.mutations().send(ACME, ShopifyMutation.CHANGE_ADDRESS, Map.of());
  }
}
