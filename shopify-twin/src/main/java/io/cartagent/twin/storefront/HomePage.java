package io.cartagent.twin.storefront;

import io.cartagent.twin.store.BlogArticle;
import io.cartagent.twin.store.Product;
import io.cartagent.twin.store.TwinStore;
import java.util.List;

/** The shop's front door. */
final class HomePage {

  private final TwinStore store;
  private final Catalogue catalogue;
  private final ProductPages products;
  private final TextPages texts;

  HomePage(TwinStore store, Catalogue catalogue, ProductPages products, TextPages texts) {
    this.store = store;
    this.catalogue = catalogue;
    this.products = products;
    this.texts = texts;
  }

  WebPage page() {
    String shop = store.shop().name();
    String introduction =
        texts
            .introduction("about")
            .orElseGet(() -> catalogue.products().size() + " things, ready to be sent.");
    return WebPage.of(
        "Welcome",
        introduction,
        Html.of(
            """
            <section class="hero">
              <div class="wide">
                <div class="words">
                  <h1>Welcome to {}</h1>
                  <p class="lead">{}</p>
                  <p class="row"><a class="button" href="/collections/all">See everything</a>{}</p>
                </div>
                <div class="still" aria-hidden="true">{}</div>
              </div>
            </section>
            {}{}{}{}
            """,
            shop,
            introduction,
            texts.introduction("about").isPresent()
                ? Html.of("<a class=\"button plain\" href=\"/pages/about\">About us</a>")
                : Html.NOTHING,
            Html.join(catalogue.featured(4).stream().map(HomePage::picture).toList()),
            section("A first look", products.cards(catalogue.featured(8))),
            collections(),
            reduced(),
            journal()));
  }

  private Html collections() {
    List<Html> tiles =
        catalogue.collections().stream()
            .limit(6)
            .map(one ->
                Html.of(
                    """
                    <li><a href="/collections/{}"><img src="{}" alt="" width="400" height="400" \
                    loading="lazy"><span>{}</span></a></li>\
                    """,
                    one.handle(),
                    ProductArt.urlOf(one.products().getLast()),
                    one.title()))
            .toList();
    return tiles.isEmpty()
        ? Html.NOTHING
        : section("By kind", Html.of("<ul class=\"tiles\">{}</ul>", Html.join(tiles)));
  }

  private Html reduced() {
    List<Product> reduced = catalogue.reduced(4);
    return reduced.isEmpty() ? Html.NOTHING : section("Reduced", products.cards(reduced));
  }

  private Html journal() {
    List<BlogArticle> newest = texts.newest(3);
    return newest.isEmpty() ? Html.NOTHING : section("To read", texts.teasers(newest, "h3"));
  }

  private static Html picture(Product product) {
    return Html.of(
        "<img src=\"{}\" alt=\"\" width=\"400\" height=\"400\">", ProductArt.urlOf(product));
  }

  private static Html section(String title, Html content) {
    return Html.of("<section class=\"wide\"><h2>{}</h2>{}</section>\n", title, content);
  }
}
