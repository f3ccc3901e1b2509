package io.cartagent.twin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainFolderTest {

  @TempDir private Path folder;

  @Test
  void takes_email_and_name_from_the_customer_and_knows_no_carrier() throws IOException {
    Order order = read("delivered", false);

    assertThat(order.email()).isEqualTo("ida@example.com");
    assertThat(order.displayFulfillmentStatus()).isEqualTo("FULFILLED");
    assertThat(order.fulfillments())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.displayStatus()).isEqualTo("DELIVERED");
          assertThat(one.tracking()).containsExactly(new Shipment.Tracking(null, "T1", null));
          assertThat(one.deliveredAt()).isNull();
        });
    assertThat(order.displayFinancialStatus()).isEqualTo("REFUNDED");
    assertThat(order.shippingAddress())
        .isNotNull()
        .extracting(Address::countryCodeV2, Address::name)
        .containsExactly("US", "Ida Holm");
  }

  @Test
  void keeps_what_a_status_means() throws IOException {
    assertThat(read("pending", false).displayFulfillmentStatus()).isEqualTo("UNFULFILLED");
    assertThat(read("cancelled", true).cancelledAt()).isNotNull();
    assertThat(read("return requested", false).returnStatus()).isEqualTo("RETURN_REQUESTED");
    assertThat(read("exchange requested", false).returns())
        .singleElement()
        .extracting(OrderReturn::status)
        .isEqualTo("REQUESTED");
  }

  @Test
  void says_which_line_cannot_be_read() throws IOException {
    Files.writeString(folder.resolve("orders.jsonl"), "\n{\"name\":");

    assertThatThrownBy(() -> TwinStore.fromFolder(folder, Clock.systemUTC()))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("orders.jsonl, line 2:");
  }

  @Test
  void refuses_a_folder_without_a_store() {
    assertThatThrownBy(() -> TwinStore.fromFolder(folder, Clock.systemUTC()))
        .hasMessageContaining("neither products.jsonl nor orders.jsonl");
  }

  private Order read(String status, boolean cancelled) throws IOException {
    Files.writeString(
        folder.resolve("customers.jsonl"),
        "{\"id\":\"ida_1\",\"first_name\":\"Ida\",\"last_name\":\"Holm\",\"email\":\"ida@example.com\"}");
    Files.writeString(
        folder.resolve("orders.jsonl"),
        """
        {"id":"#K1","name":"#K1","customer_id":"ida_1","tau_status":"%s","financial_status":"paid","cancelled":%s,"shipment_status":"delivered","line_items":[{"product_id":1,"variant_id":2,"title":"Kettle","price":"30.00","quantity":1,"properties":{"size":"1 l"}}],"total_price":"30.00","fulfillments":[{"tracking_numbers":["T1"],"variant_ids":["2"]}],"transactions":[{"transaction_type":"payment","amount":30.0,"payment_method_id":"paypal_11"},{"transaction_type":"refund","amount":30.0,"payment_method_id":"paypal_11"}],"shipping_address":{"address1":"A 1","city":"Ohio","country":"USA","state":"OH","zip":"1"}}
        """
            .formatted(status, cancelled));
    return TwinStore.fromFolder(folder, Clock.systemUTC()).orders().getFirst();
  }
}
