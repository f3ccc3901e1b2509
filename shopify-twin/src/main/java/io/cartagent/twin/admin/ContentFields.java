package io.cartagent.twin.admin;

import io.cartagent.twin.search.SearchFields;
import io.cartagent.twin.store.BlogArticle;
import io.cartagent.twin.store.StorePage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages, blogs and articles. */
final class ContentFields {

  static final SearchFields<StorePage> PAGE_SEARCH =
      new SearchFields<StorePage>()
          .anywhere(page -> Stream.of(page.title(), Html.text(page.bodyHtml())))
          .words("title", StorePage::title)
          .exact("handle", page -> Stream.of(page.handle()))
          .id("id", StorePage::id)
          .time("created_at", StorePage::updatedAt)
          .time("published_at", StorePage::updatedAt)
          .time("updated_at", StorePage::updatedAt)
          .rule("published_status", (_, value) -> visible(value));

  static final SearchFields<BlogArticle> ARTICLE_SEARCH =
      new SearchFields<BlogArticle>()
          .anywhere(article -> Stream.of(article.title(), Html.text(article.bodyHtml())))
          .words("title", BlogArticle::title)
          .words("author", BlogArticle::author)
          .words("blog_title", article -> blogTitle(article.blogHandle()))
          .exact("handle", article -> Stream.of(article.handle()))
          .exact("tag", article -> article.tags().stream())
          .rule("tag_not", (article, value) -> !hasTag(article, value))
          .id("id", BlogArticle::id)
          .id("blog_id", article -> blogId(article.blogHandle()))
          .time("created_at", BlogArticle::updatedAt)
          .time("published_at", BlogArticle::updatedAt)
          .time("updated_at", BlogArticle::updatedAt)
          .rule("published_status", (_, value) -> visible(value));

  static final SearchFields<Blog> BLOG_SEARCH =
      new SearchFields<Blog>()
          .anywhere(blog -> Stream.of(blogTitle(blog.handle())))
          .words("title", blog -> blogTitle(blog.handle()))
          .exact("handle", blog -> Stream.of(blog.handle()))
          .id("id", blog -> blogId(blog.handle()))
          .absent(List.of("created_at", "updated_at"));

  static final Map<String, Comparator<StorePage>> PAGE_ORDERS =
      Map.of(
          "ID", Comparator.comparingLong(StorePage::id),
          "TITLE", Comparator.comparing(StorePage::title),
          "UPDATED_AT", Comparator.comparing(StorePage::updatedAt),
          "PUBLISHED_AT", Comparator.comparing(StorePage::updatedAt));

  static final Map<String, Comparator<BlogArticle>> ARTICLE_ORDERS =
      Map.of(
          "ID", Comparator.comparingLong(BlogArticle::id),
          "TITLE", Comparator.comparing(BlogArticle::title),
          "BLOG_TITLE", Comparator.comparing(BlogArticle::blogHandle),
          "UPDATED_AT", Comparator.comparing(BlogArticle::updatedAt),
          "PUBLISHED_AT", Comparator.comparing(BlogArticle::updatedAt));

  private ContentFields() {}

  /** A blog is known by the articles that name it. */
  record Blog(String handle) {}

  static void wire(Wiring wiring) {
    wiring
        .type("Page", StorePage.class)
        .field("id", page -> GlobalId.of("Page", page.id()))
        .field("handle", StorePage::handle)
        .field("title", StorePage::title)
        .field("body", StorePage::bodyHtml)
        .field("bodySummary", page -> Html.summary(page.bodyHtml()))
        .field("isPublished", _ -> true)
        .field("templateSuffix", _ -> null)
        .field("createdAt", StorePage::updatedAt)
        .field("publishedAt", StorePage::updatedAt)
        .field("updatedAt", StorePage::updatedAt);
    wiring
        .type("Article", BlogArticle.class)
        .field("id", article -> GlobalId.of("Article", article.id()))
        .field("handle", BlogArticle::handle)
        .field("title", BlogArticle::title)
        .field("body", BlogArticle::bodyHtml)
        .field("summary", article -> Html.summary(article.bodyHtml()))
        .field("tags", BlogArticle::tags)
        .field("isPublished", _ -> true)
        .field("author", ContentFields::author)
        .field("blog", article -> new Blog(article.blogHandle()))
        .field("createdAt", BlogArticle::updatedAt)
        .field("publishedAt", BlogArticle::updatedAt)
        .field("updatedAt", BlogArticle::updatedAt);
    wiring
        .type("Blog", Blog.class)
        .field("id", blog -> GlobalId.of("Blog", blogId(blog.handle())))
        .field("handle", Blog::handle)
        .field("title", blog -> blogTitle(blog.handle()))
        .asked("createdAt", (blog, request) -> newest(blog, request))
        .asked("updatedAt", (blog, request) -> newest(blog, request))
        .asked("articles", (blog, request) -> request.page(articlesOf(blog, request)));
  }

  static List<Blog> blogs(Request request) {
    return request.store().blogHandles().stream().map(Blog::new).toList();
  }

  /** Blogs have no ids of their own in a store; this one depends on the handle alone. */
  static long blogId(String handle) {
    return 9_300_000_000L + Math.floorMod(handle.hashCode(), 1_000_000);
  }

  private static boolean visible(String status) {
    return !status.equals("unpublished") && !status.equals("hidden");
  }

  private static boolean hasTag(BlogArticle article, String tag) {
    return article.tags().stream().anyMatch(one -> one.equalsIgnoreCase(tag));
  }

  private static Object author(BlogArticle article) {
    String author = article.author();
    return Map.of("name", author == null ? "" : author);
  }

  private static List<BlogArticle> articlesOf(Blog blog, Request request) {
    return request.store().articles().stream()
        .filter(article -> article.blogHandle().equals(blog.handle()))
        .toList();
  }

  private static Object newest(Blog blog, Request request) {
    return articlesOf(blog, request).stream()
        .map(BlogArticle::updatedAt)
        .max(Comparator.naturalOrder())
        .orElse(request.context().moment().now());
  }

  private static String blogTitle(String handle) {
    return Stream.of(handle.split("-", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
