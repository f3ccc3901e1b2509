package io.cartagent.twin.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartagent.twin.store.Order;
import io.cartagent.twin.store.Product;
import io.cartagent.twin.store.StoreException;
import io.cartagent.twin.store.TwinStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopifyExportsTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
  private static final String PRODUCTS =
      """
      Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Status
      net-bag,Net Bag,"<p>Cotton.
      Holds ""much"".</p>",Quay,Bags,"shop, green",true,Color,Red,NB-R,shopify,4,deny,9.50,12.00,https://cdn.example/1.png,active
      net-bag,,,,,,,,Blue,NB-B,shopify,0,deny,9.50,,,
      net-bag,,,,,,,,,,,,,,,https://cdn.example/2.png,
      """;
  private static final String ORDERS =
      """
      Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Total,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem fulfillment status,Billing Name,Shipping Name,Shipping Address1,Shipping City,Shipping Zip,Shipping Country,Notes,Cancelled at,Payment Method,Refunded Amount,Id,Tags
      #7001,ann@example.com,paid,2026-11-10 10:00:00 +0100,partial,2026-11-11 08:00:00 +0100,EUR,19.00,4.00,3.00,23.00,Standard,2026-11-10 09:59:00 +0100,1,Net Bag - Red,9.50,NB-R,fulfilled,Ann Lee,Ann Lee,Quay 1,Bremen,'28195,DE,"Two
      lines",,PayPal,0.00,610000001,vip
      #7001,,,,,,,,,,,,,1,Net Bag - Blue,9.50,NB-B,pending,,,,,,,,,,,,
      """;

  @TempDir private Path folder;
  private TwinStore store;

  @BeforeEach
  void openStore() {
    store = TwinStore.demo(NOW);
  }

  @Test
  void reads_products_over_several_rows() throws IOException {
    TwinStore imported = load(file("products.csv", "\uFEFF" + PRODUCTS));

    Product bag = imported.products().getFirst();
    assertThat(imported.products()).hasSize(1);
    assertThat(bag.variants()).extracting(Product.Variant::sku).containsExactly("NB-R", "NB-B");
    assertThat(bag.variants())
        .extracting(Product.Variant::availableForSale)
        .containsExactly(true, false);
    assertThat(bag.descriptionHtml()).contains("Holds \"much\"");
    assertThat(bag.options()).containsExactly(new Product.Option("Color", List.of("Red", "Blue")));
    assertThat(imported.orders()).hasSameSizeAs(store.orders());
    assertThat(imported.policies()).isEqualTo(store.policies());
  }

  @Test
  void reads_an_order_over_several_rows_and_finds_its_products_by_sku() throws IOException {
    TwinStore imported = load(file("o.csv", ORDERS), file("p.csv", PRODUCTS));

    Order order = imported.orders().getFirst();
    assertThat(imported.orders()).hasSize(1);
    assertThat(order.createdAt()).isEqualTo("2026-11-10T08:59:00Z");
    assertThat(order.displayFulfillmentStatus()).isEqualTo("PARTIALLY_FULFILLED");
    assertThat(order.lineItems())
        .extracting(line -> line.title() + "/" + line.variantTitle())
        .containsExactly("Net Bag/Red", "Net Bag/Blue");
    assertThat(order.lineItems())
        .extracting(line -> line.unfulfilledQuantity())
        .containsExactly(0, 1);
    assertThat(imported.findProductOfVariant(order.lineItems().getFirst().variantId())).isPresent();
    assertThat(imported.findCustomerByEmail("ANN@example.com")).isPresent();
    assertThat(order.note()).isEqualTo("Two\nlines");
  }

  @Test
  void names_file_line_and_column_of_the_first_problem() throws IOException {
    Path bad = file("bad.csv", PRODUCTS.replace("deny,9.50,,,", "deny,9.5o,,,"));

    assertThatThrownBy(() -> load(file("o.csv", ORDERS), bad))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "bad.csv, line 4, column 'Variant Price': '9.5o' is not an amount such as 12.50");
  }

  @Test
  void refuses_semicolons_and_strange_headers_by_name() throws IOException {
    Path semicolons = file("s.csv", PRODUCTS.replace(',', ';'));
    Path strange = file("x.csv", "A,B\n1,2\n");

    assertThatThrownBy(() -> load(semicolons))
        .hasMessageContaining("s.csv, line 1")
        .hasMessageContaining("semicolons");
    assertThatThrownBy(() -> load(strange))
        .hasMessageContaining("x.csv, line 1: the header is neither");
  }

  private TwinStore load(Path... files) {
    return ShopifyExports.importInto(store, List.of(files), NOW);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
