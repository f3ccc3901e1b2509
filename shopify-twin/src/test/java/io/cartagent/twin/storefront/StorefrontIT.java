package io.cartagent.twin.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.cartagent.twin.ShopifyTwin;
import io.cartagent.twin.TwinOptions;
import io.cartagent.twin.proxy.AppProxy;
import io.cartagent.twin.store.Customer;
import io.cartagent.twin.store.Product;
import io.cartagent.twin.store.TwinStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StorefrontIT {

  private static final URI CHAT = URI.create("https://chat.example");
  private static final TwinStore DEMO =
      TwinStore.demo(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
  private static final Pattern OWN_LINK = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<HttpServer> servers = new ArrayList<>();

  @AfterEach
  void stop() {
    servers.forEach(server -> server.stop(0));
    client.close();
  }

  @Test
  void every_link_of_the_demo_shop_leads_somewhere() throws Exception {
    URI shop = serve(DEMO);
    TreeSet<String> waiting = new TreeSet<>(List.of("/"));
    TreeSet<String> seen = new TreeSet<>();

    List<String> broken = new ArrayList<>();
    while (!waiting.isEmpty()) {
      String path = waiting.pollFirst().replace("&amp;", "&");
      if (seen.add(path)) {
        HttpResponse<String> answer = get(shop, path);
        if (answer.statusCode() != 200) {
          broken.add(path);
        }
        OWN_LINK.matcher(answer.body()).results().map(link -> link.group(1)).forEach(waiting::add);
      }
    }

    assertThat(broken).isEmpty();
    assertThat(seen)
        .contains("/products/ridge-rain-jacket", "/policies/refund-policy", "/pages/size-guide")
        .hasSizeGreaterThan(100);
  }

  @Test
  void a_product_page_shows_price_variants_and_stock() throws Exception {
    Product jacket = DEMO.findProduct("ridge-rain-jacket").orElseThrow();

    String page = get(serve(DEMO), "/products/ridge-rain-jacket").body();

    assertThat(page).contains(jacket.title(), "€189.00", "Only 4 left", "Sold out");
    assertThat(page).contains(jacket.variants().stream().map(Product.Variant::title).toList());
  }

  @Test
  void drafts_and_archived_products_are_nowhere_to_be_seen() throws Exception {
    URI shop = serve(ProductFixture.store(ProductFixture.draft(1, "Secret Parka")));

    assertThat(get(shop, "/products/draft-1").statusCode()).isEqualTo(404);
    assertThat(get(shop, "/").body()).doesNotContain("Secret Parka");
    assertThat(get(shop, "/search?q=secret").body()).doesNotContain("Secret Parka");
  }

  @Test
  void search_finds_by_every_word_without_accents_or_case() throws Exception {
    URI shop =
        serve(
            ProductFixture.store(
                ProductFixture.imported(1, "creme", "Crème Brûlée Set", "Kitchen"),
                ProductFixture.imported(2, "cream", "Hand Cream", "Bath")));

    String page = get(shop, "/search?q=BRULEE+kitchen").body();

    assertThat(page).contains("Crème Brûlée Set").doesNotContain("Hand Cream");
  }

  @Test
  void a_reduced_price_stands_beside_the_price_before() throws Exception {
    URI shop = serve(ProductFixture.store(ProductFixture.priced(1, "kite", "1200", "1500", 0)));

    String page = get(shop, "/products/kite").body();

    assertThat(page).contains("$1,200.00", "$1,500.00", "Sold out");
  }

  @Test
  void text_of_an_imported_shop_never_becomes_markup() throws Exception { // AI-12
    URI shop =
        serve(ProductFixture.store(ProductFixture.imported(1, "x", "<script>x()</script>", null)));

    List<String> pages = new ArrayList<>();
    for (String path : List.of("/", "/products/x", "/collections/all", "/search?q=%3Cscript%3E")) {
      pages.add(get(shop, path).body());
    }

    assertThat(pages).allSatisfy(page -> assertThat(page).doesNotContain("<script>", "<AG>"));
    assertThat(pages.get(1)).contains("&lt;script&gt;x()&lt;/script&gt;", "/art/parcel/");
  }

  @Test
  void the_chat_is_the_only_thing_loaded_from_elsewhere() throws Exception { // PR-24
    HttpResponse<String> home = get(serve(DEMO), "/");

    assertThat(home.body())
        .contains("src=\"https://chat.example/widget/loader.js\"")
        .contains("data-shop=\"hollin-moss.myshopify.com\"");
    assertThat(Pattern.compile("(?:src|srcset)=\"http[^\"]*").matcher(home.body()).results())
        .extracting(MatchResult::group)
        .containsExactly("src=\"https://chat.example/widget/loader.js");
    assertThat(home.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-src https://chat.example", "connect-src 'self'")
        .doesNotContain("unsafe-inline");
  }

  @Test
  void whoever_signs_in_is_named_by_a_cookie_until_they_sign_out() throws Exception {
    URI shop = serve(DEMO);
    Customer customer = DEMO.customers().getFirst();

    HttpResponse<String> signedIn = post(shop, "customer=" + customer.id());
    HttpResponse<String> signedOut = post(shop, "customer=");
    HttpResponse<String> stranger = post(shop, "customer=42");

    String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith("twin_customer=" + customer.id() + ";").contains("HttpOnly");
    assertThat(get(shop, "/account", "twin_customer=" + customer.id()).body())
        .contains("You are signed in as");
    assertThat(List.of(signedOut, stranger))
        .allSatisfy(answer ->
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("twin_customer=;")
                .contains("Max-Age=0"));
  }

  @Test
  void drawings_are_painted_and_nothing_else_can_be_read_through_them() throws Exception {
    URI shop = serve(DEMO);

    assertThat(get(shop, "/storefront/art/mug/93c0b0.svg").body()).contains("color=\"#93c0b0\"");
    assertThat(get(shop, "/storefront/art/..%2Fshop.css%23/93c0b0.svg").statusCode())
        .isEqualTo(404);
    assertThat(get(shop, "/storefront/art/mug/%22onload=x.svg").statusCode()).isEqualTo(404);
    assertThat(get(shop, "/storefront/../demo-store/customers.jsonl").statusCode()).isEqualTo(404);
  }

  @Test
  void a_twin_shows_its_storefront_with_the_chat_of_the_app_behind_its_proxy() throws Exception {
    AppProxy app = new AppProxy(URI.create("https://chat.example/proxy"), "not a real secret");
    TwinOptions options = TwinOptions.withToken("not a real token").withProxy(app);

    try (ShopifyTwin twin = ShopifyTwin.start(DEMO, options)) {
      assertThat(get(twin.origin(), "/").body())
          .contains("Hollin &amp; Moss", "src=\"https://chat.example/widget/loader.js\"");
    }
  }

  private URI serve(TwinStore store) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", new Storefront(store, Optional.of(CHAT)));
    server.start();
    servers.add(server);
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private HttpResponse<String> get(URI shop, String path) throws Exception {
    return get(shop, path, "");
  }

  private HttpResponse<String> get(URI shop, String path, String cookie) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(shop + path)).header("Cookie", cookie).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> post(URI shop, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(shop.resolve("/account"))
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
