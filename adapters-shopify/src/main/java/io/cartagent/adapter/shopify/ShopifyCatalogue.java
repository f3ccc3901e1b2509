package io.cartagent.adapter.shopify;

import io.cartagent.application.port.commerce.Catalogue;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.commerce.Variant;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads products as they are now, a few at a time so that one request stays cheap. */
final class ShopifyCatalogue implements Catalogue {
  private static final int MOST_IDS = 20;
  private static final int AT_ONCE = 5;
  private static final Pattern PRODUCT_ID = Pattern.compile("gid://shopify/Product/[0-9]{1,19}");

  private final ShopifyGraphQlClient client;

  ShopifyCatalogue(ShopifyGraphQlClient client) {
    this.client = client;
  }

  record ProductsData(@Nullable ShopNode shop, @Nullable List<@Nullable ProductNode> nodes) {
    String currency() {
      if (shop == null) {
        throw new IllegalArgumentException("shop is missing");
      }
      return shop.currency();
    }

    List<ProductNode> onSale() {
      return ShopifyValues.list(nodes).stream()
          .filter(Objects::nonNull)
          .filter(ProductNode::isOnSale)
          .toList();
    }
  }

  record VariantsData(@Nullable ProductNode product) {}

  @Override
  public List<Product> listProducts(TenantId tenant, List<String> ids) {
    if (ids.size() > MOST_IDS) {
      throw new IllegalArgumentException("more than " + MOST_IDS + " product ids");
    }
    ShopifyDeadline deadline = client.live();
    // Another kind of id would make Shopify refuse the whole request; such a product is unknown.
    List<String> known =
        ids.stream().filter(id -> PRODUCT_ID.matcher(id).matches()).distinct().toList();
    Map<String, Product> found = new LinkedHashMap<>();
    for (int from = 0; from < known.size(); from += AT_ONCE) {
      List<String> some = known.subList(from, Math.min(known.size(), from + AT_ONCE));
      ProductsData data =
          client.read(
              tenant,
              ShopifyOperation.PRODUCTS,
              Map.of("ids", some),
              deadline,
              ProductsData.class,
              answer -> answer);
      for (ProductNode node : data.onSale()) {
        Product product = readFully(tenant, node, data, deadline);
        found.put(product.id(), product);
      }
    }
    return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
  }

  private Product readFully(
      TenantId tenant, ProductNode node, ProductsData data, ShopifyDeadline deadline) {
    List<Variant> variants = new ArrayList<>();
    Optional<String> next = Optional.ofNullable(node.variants()).flatMap(ConnectionNode::next);
    while (next.isPresent()) {
      Map<String, String> variables =
          Map.of("id", ShopifyValues.required(node.id(), "product id"), "after", next.get());
      next =
          client.read(
              tenant,
              ShopifyOperation.PRODUCT_VARIANTS,
              variables,
              deadline,
              VariantsData.class,
              page -> {
                ConnectionNode<VariantNode> connection =
                    page.product() == null ? null : page.product().variants();
                ConnectionNode.streamOf(connection)
                    .map(variant -> variant.toVariant(data.currency(), node.tracksInventory()))
                    .forEach(variants::add);
                return Optional.ofNullable(connection).flatMap(ConnectionNode::next);
              });
    }
    return ShopifyFailures.mapping(
        tenant,
        ShopifyOperation.PRODUCTS,
        () -> {
          List<Variant> all = new ArrayList<>(node.streamVariants(data.currency()).toList());
          all.addAll(variants);
          return node.toProduct(all);
        });
  }
}
