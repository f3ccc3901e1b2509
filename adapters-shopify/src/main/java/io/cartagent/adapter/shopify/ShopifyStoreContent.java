package io.cartagent.adapter.shopify;

import io.cartagent.application.port.commerce.StoreContent;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.knowledge.Document;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.tenant.TenantId;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads all that the shop has published, page after page. */
final class ShopifyStoreContent implements StoreContent {
  private final ShopifyGraphQlClient client;

  ShopifyStoreContent(ShopifyGraphQlClient client) {
    this.client = client;
  }

  record ShopData(@Nullable ShopNode shop) {
    ShopNode get() {
      if (shop == null) {
        throw new IllegalArgumentException("shop is missing");
      }
      return shop;
    }
  }

  record PagesData(@Nullable ConnectionNode<ContentNode> pages) {}

  record ArticlesData(@Nullable ConnectionNode<ContentNode> articles) {}

  record ProductsData(@Nullable ConnectionNode<ProductNode> products) {}

  private record PolicyList(URI storefront, List<Document> documents) {}

  @Override
  public ShopProfile getProfile(TenantId tenant) {
    return client.read(
        tenant,
        ShopifyOperation.SHOP_PROFILE,
        Map.of(),
        client.live(),
        ShopData.class,
        data -> data.get().toProfile());
  }

  @Override
  public List<Document> listDocuments(TenantId tenant) {
    PolicyList policies = readPolicies(tenant);
    URI storefront = policies.storefront();
    List<Document> documents = new ArrayList<>(policies.documents());
    documents.addAll(
        readAll(
            tenant,
            ShopifyOperation.PAGES,
            PagesData.class,
            PagesData::pages,
            page -> pageDocument(page, storefront)));
    documents.addAll(
        readAll(
            tenant,
            ShopifyOperation.ARTICLES,
            ArticlesData.class,
            ArticlesData::articles,
            article -> articleDocument(article, storefront)));
    documents.addAll(
        readAll(
            tenant,
            ShopifyOperation.PRODUCT_TEXTS,
            ProductsData.class,
            ProductsData::products,
            product -> productDocument(product, storefront)));
    return documents.stream().filter(document -> !document.text().isEmpty()).toList();
  }

  private PolicyList readPolicies(TenantId tenant) {
    return client.read(
        tenant,
        ShopifyOperation.POLICIES,
        Map.of(),
        client.background(),
        ShopData.class,
        data -> {
          List<Document> documents =
              ShopifyValues.list(data.get().shopPolicies()).stream()
                  .map(policy ->
                      policy.toDocument(SourceKind.POLICY, ShopifyValues.link(policy.url())))
                  .toList();
          return new PolicyList(data.get().storefront(), documents);
        });
  }

  private <D, N> List<Document> readAll(
      TenantId tenant,
      ShopifyOperation operation,
      Class<D> shape,
      Function<D, @Nullable ConnectionNode<N>> connection,
      Function<N, Stream<Document>> mapping) {
    List<Document> documents = new ArrayList<>();
    Map<String, String> variables = new HashMap<>();
    Optional<String> next;
    do {
      next =
          client.read(
              tenant,
              operation,
              variables,
              client.background(),
              shape,
              data -> {
                ConnectionNode<N> page = connection.apply(data);
                ConnectionNode.streamOf(page).flatMap(mapping).forEach(documents::add);
                return Optional.ofNullable(page).flatMap(ConnectionNode::next);
              });
      next.ifPresent(cursor -> variables.put("after", cursor));
    } while (next.isPresent());
    return documents;
  }

  private static Stream<Document> pageDocument(ContentNode page, URI storefront) {
    return Stream.of(page)
        .filter(ContentNode::isVisible)
        .map(visible ->
            visible.toDocument(SourceKind.PAGE, link(storefront, "pages", page.handle())));
  }

  private static Stream<Document> articleDocument(ContentNode article, URI storefront) {
    String blog = article.blog() == null ? null : article.blog().handle();
    return Stream.of(article)
        .filter(ContentNode::isVisible)
        .map(visible ->
            visible.toDocument(
                SourceKind.ARTICLE,
                blog == null
                    ? Optional.empty()
                    : link(storefront, "blogs/" + blog, article.handle())));
  }

  private static Stream<Document> productDocument(ProductNode product, URI storefront) {
    if (!product.isOnSale()) {
      return Stream.of();
    }
    String text = product.toText();
    Source source =
        new Source(
            ShopifyValues.required(product.id(), "product id"),
            SourceKind.PRODUCT,
            CleanText.line(ShopifyValues.required(product.title(), "product title")),
            ShopifyValues.link(product.onlineStoreUrl())
                .or(() -> link(storefront, "products", product.handle())),
            ShopifyValues.instant(product.updatedAt()));
    return Stream.of(new Document(source, text, TextDigest.of(text)));
  }

  private static Optional<URI> link(URI storefront, String folder, @Nullable String handle) {
    return handle == null
        ? Optional.empty()
        : ShopifyValues.link(storefront.resolve("/") + folder + "/" + handle);
  }
}
