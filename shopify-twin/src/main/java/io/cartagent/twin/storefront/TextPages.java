package io.cartagent.twin.storefront;

import io.cartagent.twin.store.BlogArticle;
import io.cartagent.twin.store.StorePage;
import io.cartagent.twin.store.StorePolicy;
import io.cartagent.twin.store.TwinStore;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Pages that are read: policies, the shop's own pages, and its blogs. */
final class TextPages {

  private final TwinStore store;
  private final DateTimeFormatter date;

  TextPages(TwinStore store) {
    this.store = store;
    this.date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.of("en", store.shop().countryCode()))
            .withZone(ZoneId.of(store.shop().ianaTimezone()));
  }

  Optional<WebPage> policy(String handle) {
    return store.policies().stream()
        .filter(policy -> Layout.policyHandle(policy).equals(handle))
        .findFirst()
        .map(this::policy);
  }

  Optional<WebPage> page(String handle) {
    return store.pages().stream()
        .filter(page -> page.handle().equals(handle))
        .findFirst()
        .map(this::page);
  }

  Optional<WebPage> article(String blog, String handle) {
    return store.articles().stream()
        .filter(article -> article.blogHandle().equals(blog) && article.handle().equals(handle))
        .findFirst()
        .map(this::article);
  }

  Optional<WebPage> blog(String handle) {
    List<BlogArticle> articles = newest(store.articles().size(), handle);
    return articles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            WebPage.of(
                blogTitle(handle),
                blogTitle(handle),
                Html.of(
                    "<section class=\"wide\"><div class=\"heading\"><h1>{}</h1></div>{}</section>",
                    blogTitle(handle),
                    teasers(articles, "h2"))));
  }

  /** The newest articles of all blogs. */
  List<BlogArticle> newest(int count) {
    return store.articles().stream()
        .sorted(Comparator.comparing(BlogArticle::updatedAt).reversed())
        .limit(count)
        .toList();
  }

  /** Articles in short, their titles as headings of the level that fits the page. */
  Html teasers(List<BlogArticle> articles, String heading) {
    return Html.of(
        "<ul class=\"teasers\">{}</ul>",
        Html.join(articles.stream().map(article -> teaser(article, heading)).toList()));
  }

  /** The first paragraph of a page, for use as an introduction. */
  Optional<String> introduction(String pageHandle) {
    return store.pages().stream()
        .filter(page -> page.handle().equals(pageHandle))
        .findFirst()
        .flatMap(page -> firstParagraph(page.bodyHtml()));
  }

  static String blogTitle(String handle) {
    String words = handle.replace('-', ' ');
    return words.isEmpty()
        ? handle
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private List<BlogArticle> newest(int count, String blog) {
    return newest(store.articles().size()).stream()
        .filter(article -> article.blogHandle().equals(blog))
        .limit(count)
        .toList();
  }

  private WebPage policy(StorePolicy policy) {
    return text(policy.title(), "Last updated " + day(policy.updatedAt()), policy.bodyHtml());
  }

  private WebPage page(StorePage page) {
    return text(page.title(), "", page.bodyHtml());
  }

  private WebPage article(BlogArticle article) {
    String author = article.author();
    String line =
        author == null ? day(article.updatedAt()) : day(article.updatedAt()) + " · " + author;
    return text(article.title(), line, article.bodyHtml());
  }

  private static WebPage text(String title, String line, String bodyHtml) {
    return WebPage.of(
        title,
        firstParagraph(bodyHtml).orElse(title),
        Html.of(
            "<article class=\"narrow\"><h1>{}</h1>{}<div class=\"prose\">{}</div></article>",
            title,
            line.isEmpty() ? Html.NOTHING : Html.of("<p class=\"quiet\">{}</p>", line),
            Html.cleaned(bodyHtml)));
  }

  private Html teaser(BlogArticle article, String heading) {
    return Html.of(
        """
        <li><p class="quiet">{}</p><{} class="title"><a href="/blogs/{}/{}">{}</a></{}><p>{}</p></li>\
        """,
        day(article.updatedAt()),
        heading,
        Storefront.encoded(article.blogHandle()),
        Storefront.encoded(article.handle()),
        article.title(),
        heading,
        firstParagraph(article.bodyHtml()).orElse(""));
  }

  private String day(Instant instant) {
    return date.format(instant);
  }

  private static Optional<String> firstParagraph(String html) {
    return Optional.ofNullable(Jsoup.parseBodyFragment(html).selectFirst("p")).map(Element::text);
  }
}
