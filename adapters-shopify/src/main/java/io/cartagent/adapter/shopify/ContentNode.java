package io.cartagent.adapter.shopify;

import io.cartagent.domain.knowledge.Document;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A policy, page or article: a title with HTML below it. */
record ContentNode(
    @Nullable String id,
    @Nullable String handle,
    @Nullable String title,
    @Nullable String body,
    @Nullable String url,
    @Nullable Boolean isPublished,
    @Nullable String updatedAt,
    @Nullable BlogNode blog) {
  record BlogNode(@Nullable String handle) {}

  Document toDocument(SourceKind kind, Optional<URI> link) {
    String label = CleanText.line(ShopifyValues.required(title, "title"));
    String blocks = HtmlText.toBlocks(body == null ? "" : body);
    String text = blocks.isEmpty() ? "" : "# " + label + "\n" + blocks;
    Source source =
        new Source(
            ShopifyValues.required(id, "id"), kind, label, link, ShopifyValues.instant(updatedAt));
    return new Document(source, text, TextDigest.of(text));
  }

  boolean isVisible() {
    return Boolean.TRUE.equals(isPublished);
  }
}
