package io.cartagent.twin.storefront;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.cartagent.twin.proxy.ProxyHandler;
import io.cartagent.twin.store.Customer;
import io.cartagent.twin.store.TwinStore;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Serves a store's shop window: home, collections, search, products, policies, pages, blogs, and an
 * account page that signs a shopper in by the cookie that the app proxy reads.
 *
 * <p>Every page is rendered from the store alone and loads nothing from elsewhere but the chat.
 */
public final class Storefront implements HttpHandler {

  private static final String HTML = "text/html; charset=utf-8";
  private static final Map<String, String> FILES =
      Map.of(
          "shop.css", "text/css; charset=utf-8",
          "shop.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");
  private static final Pattern COOKIE =
      Pattern.compile("(?:^|;\\s*)" + ProxyHandler.CUSTOMER_COOKIE + "=(\\d{1,18})(?:;|$)");
  private static final int LONGEST_FORM = 4096;

  private final TwinStore store;
  private final Catalogue catalogue;
  private final Layout layout;
  private final HomePage home;
  private final ProductPages products;
  private final TextPages texts;
  private final AccountPages accounts;

  /** Shows the store; without a widget origin its pages carry no chat. */
  public Storefront(TwinStore store, Optional<URI> widgetOrigin) {
    this.store = store;
    this.catalogue = new Catalogue(store);
    this.layout = new Layout(store, catalogue, widgetOrigin);
    this.products = new ProductPages(store, catalogue);
    this.texts = new TextPages(store);
    this.home = new HomePage(store, catalogue, products, texts);
    this.accounts = new AccountPages(store);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      switch (exchange.getRequestMethod()) {
        case "GET", "HEAD" -> show(exchange, path == null ? "/" : path);
        case "POST" -> signIn(exchange, path);
        default ->
            send(exchange, 405, "text/plain", "Only GET, HEAD and POST are answered here.\n");
      }
    }
  }

  /** A path segment or a query value, encoded for a URL. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void show(HttpExchange exchange, String path) throws IOException {
    if (path.startsWith("/storefront/")) {
      file(exchange, path.substring("/storefront/".length()));
      return;
    }
    Optional<Customer> customer = customerOf(exchange);
    Map<String, String> query = decoded(exchange.getRequestURI().getRawQuery());
    WebPage page = find(path, query, customer).orElseGet(Storefront::notFound);
    exchange.getResponseHeaders().set("Content-Security-Policy", layout.contentSecurityPolicy());
    exchange.getResponseHeaders().set("Cache-Control", "private, no-cache");
    send(exchange, page.status(), HTML, layout.around(page, customer).toString());
  }

  private Optional<WebPage> find(
      String path, Map<String, String> query, Optional<Customer> customer) {
    List<String> parts = List.of(path.substring(1).split("/", -1));
    String last = parts.getLast();
    return switch (parts.size() + " " + parts.getFirst()) {
      case "1 " -> Optional.of(home.page());
      case "1 search" -> Optional.of(products.search(query.getOrDefault("q", ""), pageOf(query)));
      case "1 collections" -> Optional.of(products.collection(all(), pageOf(query)));
      case "1 cart" -> Optional.of(accounts.cart());
      case "1 account" -> Optional.of(accounts.account(customer));
      case "2 collections" ->
          catalogue.collection(last).map(one -> products.collection(one, pageOf(query)));
      case "2 products" -> catalogue.find(last).map(products::product);
      case "2 policies" -> texts.policy(last);
      case "2 pages" -> texts.page(last);
      case "2 blogs" -> texts.blog(last);
      case "3 blogs" -> texts.article(parts.get(1), last);
      default -> Optional.empty();
    };
  }

  private Catalogue.Collection all() {
    return catalogue.collection("all").orElseThrow();
  }

  private void file(HttpExchange exchange, String name) throws IOException {
    String[] parts = name.split("/", -1);
    Optional<String> content = Optional.empty();
    String type = FILES.getOrDefault(name, "image/svg+xml");
    if (FILES.containsKey(name)) {
      content = Resources.text(name);
    } else if (parts.length == 3 && parts[0].equals("art") && parts[2].endsWith(".svg")) {
      content = ProductArt.drawing(parts[1], parts[2].replace(".svg", ""));
    }
    exchange.getResponseHeaders().set("Cache-Control", "public, max-age=300");
    if (content.isPresent()) {
      send(exchange, 200, type, content.get());
    } else {
      send(exchange, 404, "text/plain", "There is no such file.\n");
    }
  }

  private void signIn(HttpExchange exchange, String path) throws IOException {
    if (!"/account".equals(path)) {
      send(exchange, 405, "text/plain", "Only the account page takes forms.\n");
      return;
    }
    byte[] form = exchange.getRequestBody().readNBytes(LONGEST_FORM);
    String wanted = decoded(new String(form, StandardCharsets.UTF_8)).getOrDefault("customer", "");
    boolean known =
        wanted.matches("\\d{1,18}") && store.findCustomer(Long.valueOf(wanted)).isPresent();
    String cookie = ProxyHandler.CUSTOMER_COOKIE + "=" + (known ? wanted : "; Max-Age=0");
    exchange.getResponseHeaders().add("Set-Cookie", cookie + "; Path=/; HttpOnly; SameSite=Lax");
    exchange.getResponseHeaders().set("Location", "/account");
    exchange.sendResponseHeaders(303, -1);
  }

  private Optional<Customer> customerOf(HttpExchange exchange) {
    return exchange.getRequestHeaders().getOrDefault("Cookie", List.of()).stream()
        .map(COOKIE::matcher)
        .filter(Matcher::find)
        .map(found -> Long.valueOf(found.group(1)))
        .findFirst()
        .flatMap(store::findCustomer);
  }

  private static WebPage notFound() {
    return new WebPage(
        404,
        "Not found",
        "Not found",
        Html.of(
            """
            <section class="narrow"><h1>This page does not exist</h1>
            <p>It may have moved. <a href="/collections/all">See everything in the shop</a></p></section>
            """));
  }

  private static int pageOf(Map<String, String> query) {
    String page = query.getOrDefault("page", "1");
    return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
  }

  private static Map<String, String> decoded(@Nullable String query) {
    Map<String, String> values = new HashMap<>();
    if (query != null) {
      for (String pair : query.split("&", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          values.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
        }
      }
    }
    return values;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text;
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
