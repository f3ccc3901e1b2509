package io.cartagent.adapter.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cartagent.application.port.PortException;
import io.cartagent.application.port.persistence.InMemoryShopRepository;
import io.cartagent.application.port.persistence.ShopRepository.Installation;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.knowledge.Document;
import io.cartagent.domain.knowledge.PassageSplitter;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.twin.ShopifyTwin;
import io.cartagent.twin.TwinOptions;
import io.cartagent.twin.admin.Allowance;
import io.cartagent.twin.admin.Fault;
import io.cartagent.twin.store.TwinStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The adapter against a shop that checks each query against Shopify's own schema. */
class ShopifyTwinIT {
  private static final TenantId SHOP = new TenantId("hollin-moss.myshopify.com");
  private static final int CROWD = 60;
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  private final TwinStore store = TwinStore.demo(TODAY);
  private final InMemoryShopRepository shops = new InMemoryShopRepository();
  private ShopifyTwin twin;
  private ShopifyAdapters adapters;

  @BeforeEach
  void open() throws IOException {
    open(TwinOptions.withToken("shpat_test"));
  }

  private void open(TwinOptions options) throws IOException {
    twin = ShopifyTwin.start(store, options);
    shops.save(SHOP, new Installation(SHOP, "shpat_test", Instant.EPOCH));
    adapters =
        ShopifyAdapters.create(
            new ShopifyAdapters.Settings(_ -> twin.origin(), List.of("hush"), TODAY),
            shops,
            ScriptedShops.PACE);
  }

  @AfterEach
  void close() {
    adapters.close();
    twin.close();
  }

  @Test
  void reads_every_order_of_the_shop_as_the_shopper_paid_it() {
    for (io.cartagent.twin.store.Order recorded : store.orders()) {
      Order order =
          adapters.orderBook().listCandidates(SHOP, new OrderName(recorded.name())).getFirst();

      assertThat(order.name()).isEqualTo(new OrderName(recorded.name()));
      assertThat(order.total()).isEqualTo(paid(recorded));
      assertThat(order.items()).hasSameSizeAs(recorded.lineItems());
      assertThat(order.fulfilments()).hasSameSizeAs(recorded.fulfillments());
      assertThat(order.returns()).hasSameSizeAs(recorded.returns());
    }
  }

  /** All their requests together ask for more points than the bucket holds (RE-13). */
  @Test
  void a_crowd_waits_in_line_for_the_shops_points() throws Exception {
    List<io.cartagent.twin.store.Order> recorded = store.orders();
    close();
    open(TwinOptions.withToken("shpat_test").withAllowance(new Allowance(500, 500)));
    adapters.orderBook().listCandidates(SHOP, new OrderName(recorded.getFirst().name()));

    List<Future<List<Order>>> lookups = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < CROWD; i++) {
        OrderName name = new OrderName(recorded.get(i % recorded.size()).name());
        lookups.add(threads.submit(() -> adapters.orderBook().listCandidates(SHOP, name)));
      }
    }

    for (Future<List<Order>> lookup : lookups) {
      assertThat(lookup.get()).hasSize(1);
    }
  }

  @Test
  void finds_an_order_without_its_hash_and_none_that_does_not_exist() {
    assertThat(adapters.orderBook().listCandidates(SHOP, new OrderName("1001"))).hasSize(1);
    assertThat(adapters.orderBook().listCandidates(SHOP, new OrderName("9999"))).isEmpty();
    assertThat(adapters.orderBook().listCandidates(SHOP, new OrderName("\" OR name:*"))).isEmpty();
  }

  @Test
  void lists_every_customers_orders_newest_first() {
    for (io.cartagent.twin.store.Customer customer : store.customers().subList(0, 8)) {
      List<String> recorded =
          store.ordersOf(customer).stream()
              .sorted(Comparator.comparing(io.cartagent.twin.store.Order::placedAt).reversed())
              .map(io.cartagent.twin.store.Order::name)
              .toList();

      assertThat(
              adapters
                  .orderBook()
                  .listOrdersOf(SHOP, new ShopperId(String.valueOf(customer.id())), 20))
          .extracting(order -> order.name().text())
          .containsExactlyElementsOf(recorded);
    }
  }

  @Test
  void reads_the_products_on_sale_with_all_variants() {
    List<String> ids =
        store.products().stream()
            .map(product -> "gid://shopify/Product/" + product.id())
            .limit(20)
            .toList();

    List<Product> products = adapters.catalogue().listProducts(SHOP, ids);

    assertThat(products).isNotEmpty();
    assertThat(products)
        .allSatisfy(product -> {
          long id = Long.parseLong(product.id().substring(product.id().lastIndexOf('/') + 1));
          assertThat(product.variants())
              .hasSameSizeAs(store.findProduct(id).orElseThrow().variants());
        });
  }

  @Test
  void reads_all_that_the_shop_has_published() {
    List<Document> documents = adapters.storeContent().listDocuments(SHOP);

    assertThat(documents)
        .filteredOn(document -> document.source().kind() == SourceKind.POLICY)
        .hasSameSizeAs(store.policies());
    assertThat(documents)
        .filteredOn(document -> document.source().kind() == SourceKind.PAGE)
        .hasSameSizeAs(store.pages());
    assertThat(documents)
        .filteredOn(document -> document.source().kind() == SourceKind.ARTICLE)
        .hasSameSizeAs(store.articles());
    assertThat(documents)
        .filteredOn(document -> document.source().kind() == SourceKind.PRODUCT)
        .hasSizeGreaterThan(20);
    assertThat(documents).allSatisfy(document -> assertThat(document.source().url()).isPresent());
    assertThat(documents)
        .allSatisfy(document -> assertThat(new PassageSplitter().split(document)).isNotEmpty());
  }

  @Test
  void reads_the_shops_profile() {
    assertThat(adapters.storeContent().getProfile(SHOP).name()).isEqualTo(store.shop().name());
  }

  @Test
  void recovers_when_the_shop_was_away() throws IOException {
    twin.stop();
    assertThatExceptionOfType(PortException.Unavailable.class)
        .isThrownBy(() -> adapters.storeContent().getProfile(SHOP));

    twin.start();

    assertThat(adapters.storeContent().getProfile(SHOP).name()).isEqualTo(store.shop().name());
  }

  @Test
  void gets_its_answer_in_spite_of_passing_faults() {
    twin.faults().next(new Fault.CloseConnection(), new Fault.ServerError(503));
    assertThat(adapters.storeContent().getProfile(SHOP).name()).isEqualTo(store.shop().name());

    twin.faults().next(new Fault.TooManyRequests(Duration.ofSeconds(1)), new Fault.Throttled());
    assertThat(adapters.storeContent().getProfile(SHOP).name()).isEqualTo(store.shop().name());
  }

  private static Money paid(io.cartagent.twin.store.Order recorded) {
    BigDecimal rate = Objects.requireNonNullElse(recorded.exchangeRate(), BigDecimal.ONE);
    BigDecimal amount = recorded.total().multiply(rate).setScale(2, RoundingMode.HALF_UP);
    String currency =
        Objects.requireNonNullElse(recorded.presentmentCurrencyCode(), recorded.currencyCode());
    return Money.of(amount.toPlainString(), currency);
  }
}
