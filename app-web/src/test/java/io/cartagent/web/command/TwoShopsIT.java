package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.twin.ShopifyTwin;
import io.cartagent.twin.TwinOptions;
import io.cartagent.twin.proxy.AppProxy;
import io.cartagent.twin.store.TwinStore;
import io.cartagent.web.command.Questioner.Answer;
import io.cartagent.web.settings.NodeSettings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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

  @Test
  void an_order_of_another_shop_is_answered_like_one_that_nobody_has(@TempDir Path folder)
      throws IOException { // ID-03, TI-02: headers, events, and the work done for the answer
    TwinStore second = TwinStore.fromFolder(smallStore(folder), Journey.TODAY);
    try (Rehearsal first = Journey.start("two-shops", true);
        ShopifyTwin other =
            ShopifyTwin.start(
                second,
                TwinOptions.withToken(TOKEN)
                    .withClock(Journey.TODAY)
                    .withProxy(
                        new AppProxy(
                            first.appOrigin().resolve("/proxy"),
                            first.node().get(NodeSettings.class).clientSecret())));
        CountingRelay relay = CountingRelay.before(other.origin())) {
      first.installOther(new TenantId(second.shop().myshopifyDomain()), TOKEN, relay.origin());

      Exchange others = exchange(first, other, relay, "#1060", "amelie.lefevre@example.com");
      Exchange nobodys = exchange(first, other, relay, "#7060", "nobody.atall@example.com");

      assertThat(others).isEqualTo(nobodys);
      assertThat(others.adminCalls()).isPositive();
    }
  }

  /**
   * What a stranger can observe of one answer. The calls behind it stand for its time, which a test
   * cannot measure without being flaky.
   */
  private record Exchange(
      int status, Map<String, List<String>> headers, List<String> events, int adminCalls) {}

  private static Exchange exchange(
      Rehearsal app, ShopifyTwin shop, CountingRelay relay, String order, String email) {
    HttpChat chat = new HttpChat(app.appOrigin());
    String token = HttpChat.tokenOf(HttpChat.openSession(shop.origin()));
    int before = relay.count();
    HttpResponse<String> accepted =
        chat.post(
            token,
            UUID.randomUUID().toString(),
            "Where is my order " + order + "? My e-mail is " + email);
    List<HttpChat.Received> events =
        chat.readUntil(token, 0, HttpChat.doneWith(HttpChat.turnOf(accepted)));
    Map<String, List<String>> headers = new TreeMap<>(accepted.headers().map());
    headers.remove("date");
    return new Exchange(
        accepted.statusCode(),
        headers,
        events.stream()
            .map(event ->
                event.id()
                    + " "
                    + event.name()
                    + " "
                    + event.text().replace(order, "#").replace(email, "@"))
            .toList(),
        relay.count() - before);
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
