package io.cartagent.twin.storefront;

import io.cartagent.twin.store.Product;
import io.cartagent.twin.store.TwinStore;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages that show products: many as cards, one with all that can be chosen. */
final class ProductPages {

  private static final int PER_PAGE = 24;
  private static final int FEW = 5;

  private final Catalogue catalogue;
  private final Money money;

  ProductPages(TwinStore store, Catalogue catalogue) {
    this.catalogue = catalogue;
    this.money = new Money(store.shop().currencyCode(), store.shop().countryCode());
  }

  WebPage collection(Catalogue.Collection collection, int page) {
    String url = "/collections/" + collection.handle();
    return WebPage.of(
        collection.title(),
        collection.title(),
        list(collection.title(), collection.products(), url + "?page=", page));
  }

  WebPage search(String question, int page) {
    List<Product> found = catalogue.search(question);
    String title = question.isBlank() ? "Search" : "Search: " + question.strip();
    String url = "/search?q=" + Storefront.encoded(question) + "&page=";
    return WebPage.of(title, title, list(title, found, url, page));
  }

  Html cards(List<Product> products) {
    return Html.of(
        "<ul class=\"cards\">{}</ul>", Html.join(products.stream().map(this::card).toList()));
  }

  WebPage product(Product product) {
    Product.Variant first =
        product.variants().stream()
            .filter(Product.Variant::availableForSale)
            .findFirst()
            .or(() -> product.variants().stream().findFirst())
            .orElse(null);
    String description = product.descriptionHtml();
    return WebPage.of(
        product.title(),
        product.title(),
        Html.of(
            """
            <article class="wide product" id="product" data-title="{}">
              <div class="picture"><img id="art" src="{}" alt="{}" width="400" height="400"></div>
              <div class="buy">
                <p class="eyebrow">{}</p>
                <h1>{}</h1>
                <p class="price" id="price" aria-live="polite">{}</p>
                <form id="choose">
                  {}
                  <p class="stock" id="stock" aria-live="polite">{}</p>
                  <button class="button" type="submit" id="add"{}>{}</button>
                </form>
                <div class="prose">{}</div>
                {}
                <details>
                  <summary>Every variant and its stock</summary>
                  <div class="scroll" tabindex="0" role="group" aria-label="Variants">
                  <table id="variants">
                    <thead><tr><th scope="col">Variant</th><th scope="col">SKU</th>\
            <th scope="col">Price</th><th scope="col">Stock</th></tr></thead>
                    <tbody>{}</tbody>
                  </table>
                  </div>
                </details>
              </div>
            </article>
            <section class="wide"><h2>Goes well with it</h2>{}</section>
            """,
            product.title(),
            ProductArt.urlOf(product),
            "Drawing: " + product.title(),
            orEmpty(product.vendor()),
            product.title(),
            first == null ? Html.NOTHING : price(first),
            Html.join(
                Options.choices(product).stream()
                    .map(option -> choice(product, option, first))
                    .toList()),
            first == null ? "Not for sale" : stock(first),
            first != null && first.availableForSale() ? Html.NOTHING : Html.of(" disabled"),
            first != null && first.availableForSale() ? "Add to cart" : "Sold out",
            description == null ? Html.NOTHING : Html.cleaned(description),
            facts(product),
            Html.join(product.variants().stream().map(variant -> row(product, variant)).toList()),
            cards(catalogue.besides(product, 4))));
  }

  private Html list(String title, List<Product> products, String url, int page) {
    int pages = Math.max(1, (products.size() + PER_PAGE - 1) / PER_PAGE);
    int shown = Math.min(Math.max(1, page), pages);
    List<Product> here =
        products.stream().skip((long) (shown - 1) * PER_PAGE).limit(PER_PAGE).toList();
    return Html.of(
        """
        <section class="wide">
          <div class="heading"><h1>{}</h1><p class="quiet">{}</p></div>
          {}
          {}
        </section>
        """,
        title,
        products.size() == 1 ? "1 product" : products.size() + " products",
        here.isEmpty()
            ? Html.of(
                "<p>Nothing here matches. <a href=\"/collections/all\">See everything</a></p>")
            : cards(here),
        pages == 1
            ? Html.NOTHING
            : Html.of(
                "<nav class=\"pages\" aria-label=\"Pages\">{}<span>Page {} of {}</span>{}</nav>",
                turn(shown > 1, url + (shown - 1), "Previous"),
                shown,
                pages,
                turn(shown < pages, url + (shown + 1), "Next")));
  }

  private static Html turn(boolean there, String url, String words) {
    return there ? Html.of("<a href=\"{}\">{}</a>", url, words) : Html.NOTHING;
  }

  private Html card(Product product) {
    Product.Variant cheapest =
        product.variants().stream().min(Comparator.comparing(Product.Variant::price)).orElse(null);
    boolean several =
        product.variants().stream().map(Product.Variant::price).distinct().count() > 1;
    boolean available = product.variants().stream().anyMatch(Product.Variant::availableForSale);
    boolean reduced = product.variants().stream().anyMatch(Catalogue::isReduced);
    return Html.of(
        """
        <li class="card">
          <a href="/products/{}">
            <span class="picture"><img src="{}" alt="" width="400" height="400" loading="lazy">{}</span>
            <span class="name">{}</span>
          </a>
          <span class="price">{}{}</span>
        </li>\
        """,
        Storefront.encoded(product.handle()),
        ProductArt.urlOf(product),
        available
            ? reduced ? Html.of("<span class=\"tag\">Reduced</span>") : Html.NOTHING
            : Html.of("<span class=\"tag out\">Sold out</span>"),
        product.title(),
        several ? "from " : "",
        cheapest == null ? Html.NOTHING : price(cheapest));
  }

  private Html choice(Product product, Product.Option option, Product.@Nullable Variant first) {
    String chosen = first == null ? null : first.selectedOptions().get(option.name());
    return Html.of(
        "<fieldset class=\"choice\"><legend>{}</legend><div>{}</div></fieldset>",
        option.name(),
        Html.join(
            option.values().stream()
                .map(value ->
                    Html.of(
                        """
                        <label><input type="radio" name="{}" value="{}"{}{}><span>{}</span></label>\
                        """,
                        option.name(),
                        value,
                        value.equals(chosen) ? Html.of(" checked") : Html.NOTHING,
                        Options.isColour(option)
                            ? Html.of(" data-art=\"{}\"", ProductArt.urlOf(product, value))
                            : Html.NOTHING,
                        value))
                .toList()));
  }

  private Html facts(Product product) {
    String materials = product.metafields().get("materials");
    String reviews = product.metafields().get("reviews");
    return Html.of(
        "{}{}",
        materials == null
            ? Html.NOTHING
            : Html.of("<h2 class=\"small\">Materials</h2><p>{}</p>", materials),
        reviews == null
            ? Html.NOTHING
            : Html.of(
                "<h2 class=\"small\">What people say</h2><ul>{}</ul>",
                Html.join(
                    Stream.of(reviews.split("\\s*\\|\\s*", -1))
                        .map(review -> Html.of("<li>{}</li>", review))
                        .toList())));
  }

  /** One variant; the page's script reads from its row what to show when the choice changes. */
  private Html row(Product product, Product.Variant variant) {
    return Html.of(
        """
        <tr data-id="{}" data-options="{}" data-available="{}"><th scope="row">{}</th><td>{}</td>\
        <td data-price>{}</td><td data-stock>{}</td></tr>\
        """,
        variant.id(),
        Options.choices(product).stream()
            .map(option -> variant.selectedOptions().getOrDefault(option.name(), ""))
            .collect(Collectors.joining("|")),
        variant.availableForSale(),
        variant.title().equals("Default Title") ? product.title() : variant.title(),
        orEmpty(variant.sku()),
        price(variant),
        stock(variant));
  }

  private Html price(Product.Variant variant) {
    BigDecimal before = variant.compareAtPrice();
    return before != null && Catalogue.isReduced(variant)
        ? Html.of(
            "<ins><span class=\"unseen\">Now </span>{}</ins> <del><span class=\"unseen\">Before </span>{}</del>",
            money.write(variant.price()),
            money.write(before))
        : Html.of("{}", money.write(variant.price()));
  }

  private static String stock(Product.Variant variant) {
    if (!variant.availableForSale()) {
      return "Sold out";
    }
    if (!variant.tracked()) {
      return "In stock";
    }
    if (variant.inventoryQuantity() <= 0) {
      return "Made to order";
    }
    return variant.inventoryQuantity() <= FEW
        ? "Only " + variant.inventoryQuantity() + " left"
        : "In stock";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
