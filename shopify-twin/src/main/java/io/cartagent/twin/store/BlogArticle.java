package io.cartagent.twin.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article of one of the shop's blogs, its body already HTML. */
public record BlogArticle(
    long id,
    String blogHandle,
    String handle,
    String title,
    String bodyHtml,
    List<String> tags,
    @Nullable String author,
    Instant updatedAt) {

  public BlogArticle {
    tags = List.copyOf(tags);
  }
}
