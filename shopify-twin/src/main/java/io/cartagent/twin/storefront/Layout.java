package io.cartagent.twin.storefront;

import io.cartagent.twin.store.Customer;
import io.cartagent.twin.store.ShopDetails;
import io.cartagent.twin.store.StorePolicy;
import io.cartagent.twin.store.TwinStore;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The frame around every page: head, navigation, footer, and the chat's one script tag. */
final class Layout {

  private static final Set<String> SHOP_POLICIES =
      Set.of("REFUND_POLICY", "SHIPPING_POLICY", "CONTACT_INFORMATION");

  private final TwinStore store;
  private final Catalogue catalogue;
  private final Optional<URI> widget;

  Layout(TwinStore store, Catalogue catalogue, Optional<URI> widget) {
    this.store = store;
    this.catalogue = catalogue;
    this.widget = widget;
  }

  Html around(WebPage page, Optional<Customer> customer) {
    ShopDetails shop = store.shop();
    return Html.of(
        """
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <meta name="description" content="{}">
          <title>{} – {}</title>
          <link rel="icon" href="/storefront/icon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/storefront/shop.css">
          <script src="/storefront/shop.js" defer></script>
          {}
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        <header class="top">
          <div class="wide bar">
            <a class="logo" href="/">{}</a>
            <form class="find" role="search" action="/search">
              <label class="unseen" for="q">Search the shop</label>
              <input id="q" name="q" type="search" placeholder="Search" autocomplete="off">
            </form>
            <nav class="tools" aria-label="Account and cart">
              <a href="/account">{}</a>
              <a href="/cart">Cart <span class="count" id="cart-count" hidden></span></a>
            </nav>
          </div>
          <nav class="wide kinds" aria-label="Collections">
            <ul>
              {}
              <li><a href="/collections/all">Shop all</a></li>
              {}
            </ul>
          </nav>
        </header>
        <main id="main">
        {}
        </main>
        {}
        <p class="toast" id="toast" role="status"></p>
        </body>
        </html>
        """,
        page.description(),
        page.title(),
        shop.name(),
        chat(shop),
        shop.name(),
        customer.map(Customer::displayName).orElse("Sign in"),
        Html.join(
            catalogue.collections().stream()
                .limit(6)
                .map(one -> item("/collections/" + one.handle(), one.title()))
                .toList()),
        Html.join(
            store.blogHandles().stream()
                .map(blog -> item("/blogs/" + blog, TextPages.blogTitle(blog)))
                .toList()),
        page.main(),
        footer(shop));
  }

  /** What the browser may load on our pages: our own files, and the chat from its own origin. */
  String contentSecurityPolicy() {
    String chat = widget.map(origin -> " " + origin).orElse("");
    return "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'"
        + chat
        + "; connect-src 'self'; frame-src"
        + widget.map(origin -> " " + origin).orElse(" 'none'")
        + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  }

  static String policyHandle(StorePolicy policy) {
    return policy.type().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Html chat(ShopDetails shop) {
    return widget
        .map(origin ->
            Html.of(
                """
                <script src="{}/widget/loader.js" data-shop="{}" data-proxy="/apps/cartagent" \
                data-name="{}" defer></script>\
                """,
                origin,
                shop.myshopifyDomain(),
                shop.name()))
        .orElse(Html.NOTHING);
  }

  private Html footer(ShopDetails shop) {
    String phone = shop.phone();
    return Html.of(
        """
        <footer class="end">
          <div class="wide columns">
            <section>
              <h2>{}</h2>
              <p><a href="mailto:{}">{}</a></p>
              {}
              <p class="quiet">A simulated shop: nothing here can really be bought.</p>
            </section>
            <nav aria-label="Help"><h2>Help</h2><ul>{}</ul></nav>
            <nav aria-label="About the shop"><h2>About</h2><ul>{}</ul></nav>
            <nav aria-label="Legal"><h2>Legal</h2><ul>{}</ul></nav>
          </div>
        </footer>\
        """,
        shop.name(),
        shop.contactEmail(),
        shop.contactEmail(),
        phone == null ? Html.NOTHING : Html.of("<p>{}</p>", phone),
        Html.join(policies(true)),
        Html.join(
            store.pages().stream()
                .map(page -> item("/pages/" + page.handle(), page.title()))
                .toList()),
        Html.join(policies(false)));
  }

  private List<Html> policies(boolean forShoppers) {
    return store.policies().stream()
        .filter(policy -> SHOP_POLICIES.contains(policy.type()) == forShoppers)
        .map(policy -> item("/policies/" + policyHandle(policy), policy.title()))
        .toList();
  }

  private static Html item(String url, String text) {
    return Html.of("<li><a href=\"{}\">{}</a></li>", url, text);
  }
}
