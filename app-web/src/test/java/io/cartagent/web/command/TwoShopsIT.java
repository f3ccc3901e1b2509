package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.twin.ShopifyTwin;
import io.cartagent.twin.TwinOptions;
import io.cartagent.twin.store.TwinStore;
import io.cartagent.web.command.Questioner.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two shops on one node: what one is asked reveals nothing of the other (TI-02, ID-03). */
final class TwoShopsIT {
  private static final String TOKEN = "the-other-shops-token";

  @Test
  void the_first_shops_orders_are_unknown_in_the_second(@TempDir Path folder) throws IOException {
    TwinStore second = TwinStore.fromFolder(smallStore(folder), Journey.TODAY);
    try (Rehearsal first = Journey.start("two-shops", false);
        ShopifyTwin other =
            ShopifyTwin.start(second, TwinOptions.withToken(TOKEN).withClock(Journey.TODAY))) {
      TenantId tenant = new TenantId(second.shop().myshopifyDomain());
      first.installOther(tenant, TOKEN, other.origin());
      Questioner questioner = first.questionerOf(tenant);

      List<String> said = new ArrayList<>();
      for (JsonNode question : Journey.lines("/journeys/forty-questions.jsonl")) {
        questioner.ask(questioner.open(), question.path("text").asText()).sentences().stream()
            .map(Answer.Sentence::text)
            .forEach(said::add);
      }

      assertThat(said).hasSizeGreaterThan(40);
      String everything = String.join("\n", said).toLowerCase(Locale.ROOT);
      for (JsonNode kind : Journey.whole("/journeys/two-shops.json")) {
        for (JsonNode secret : kind) {
          assertThat(everything).doesNotContain(secret.asText().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** A shop with a mug, one customer and an order of the same number as one of the first shop's. */
  private static Path smallStore(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("products.jsonl"),
        """
        {"id":1,"title":"Plain Mug","handle":"plain-mug","status":"active","options":[{"name":"color","position":1}],"variants":[{"id":11,"product_id":1,"sku":"11","price":"9.50","inventory_quantity":4,"available":true,"title":"white","option_values":{"color":"white"}}]}
        """);
    Files.writeString(
        folder.resolve("customers.jsonl"),
        """
        {"id":"otto_meyer_1","first_name":"Otto","last_name":"Meyer","email":"otto.meyer@example.org","default_address":{"address1":"1 Any Street","address2":"","city":"Hamburg","province_code":"HH","zip":"20095","country":"Germany"},"payment_methods":[],"orders":["#1027"]}
        """);
    Files.writeString(
        folder.resolve("orders.jsonl"),
        """
        {"id":"#1027","name":"#1027","customer_id":"otto_meyer_1","tau_status":"pending","financial_status":"paid","fulfillment_status":null,"cancelled":false,"shipment_status":null,"line_items":[{"product_id":1,"variant_id":11,"title":"Plain Mug","price":"9.50","quantity":1,"properties":{"color":"white"}}],"total_price":"9.50","fulfillments":[],"transactions":[],"cancel_reason":null,"shipping_address":{"address1":"1 Any Street","address2":"","city":"Hamburg","country":"Germany","state":"HH","zip":"20095"}}
        """);
    Files.writeString(
        folder.resolve("returns.md"), "# Returns\n\nYou can return mugs within 12 days.\n");
    return folder;
  }
}
