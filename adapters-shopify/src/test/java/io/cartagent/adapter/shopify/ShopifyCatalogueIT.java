package io.cartagent.adapter.shopify;

import static io.cartagent.adapter.shopify.ScriptedShops.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.application.port.commerce.Catalogue;
import io.cartagent.application.port.commerce.CatalogueContract;
import io.cartagent.application.port.commerce.ProductFixture;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.commerce.Variant;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopifyCatalogueIT extends CatalogueContract {
  private final ScriptedShops shops = new ScriptedShops();
  private final ShopifyAdapters adapters = shops.adapters();
  private final Map<TenantId, Map<String, Map<String, @Nullable Object>>> shelves =
      new LinkedHashMap<>();

  @AfterEach
  void close() {
    adapters.close();
    shops.close();
  }

  @Override
  protected Catalogue catalogue() {
    return adapters.catalogue();
  }

  @Override
  protected void given(TenantId tenant, Product product) {
    put(tenant, product, "ACTIVE");
  }

  @Override
  protected void givenNotOnSale(TenantId tenant, Product product) {
    put(tenant, product, "DRAFT");
  }

  @Test
  void says_no_number_for_stock_that_nobody_counts() {
    Product mug = ProductFixture.mug(1, 1);
    given(ACME, mug);
    shelves
        .getOrDefault(ACME, Map.of())
        .values()
        .forEach(node -> node.put("tracksInventory", false));

    Variant variant =
        catalogue().listProducts(ACME, List.of(mug.id())).getFirst().variants().getFirst();

    assertThat(variant.stock()).isEmpty();
    assertThat(variant.available()).isTrue();
  }

  private void put(TenantId tenant, Product product, String status) {
    Map<String, Map<String, @Nullable Object>> shelf =
        shelves.computeIfAbsent(tenant, _ -> new LinkedHashMap<>());
    Map<String, @Nullable Object> node = new LinkedHashMap<>();
    node.put("id", product.id());
    node.put("title", product.title());
    node.put("vendor", product.vendor());
    node.put("productType", product.type());
    node.put(
        "descriptionHtml",
        "<p>Holds 300 ml.</p><ul><li>Dishwasher safe</li><li>Made in Graz</li></ul>");
    node.put("tags", product.tags());
    node.put("status", status);
    node.put("publishedAt", "2026-01-01T00:00:00Z");
    node.put("onlineStoreUrl", product.url().orElseThrow().toString());
    node.put("tracksInventory", true);
    node.put("allVariants", product.variants().stream().map(ShopifyCatalogueIT::node).toList());
    shelf.put(product.id(), node);
    shops.open(tenant, (operation, variables) -> answer(shelf, operation, variables));
  }

  private static String answer(
      Map<String, Map<String, @Nullable Object>> shelf, String operation, JsonNode variables) {
    if (operation.equals("ProductVariants")) {
      Map<String, @Nullable Object> product =
          shelf.getOrDefault(variables.path("id").asText(), Map.of());
      return json(
          Map.of(
              "product", Map.of("variants", page(product, variables.path("after").asInt(), 100))));
    }
    List<@Nullable Object> nodes = new ArrayList<>();
    for (JsonNode id : variables.path("ids")) {
      Map<String, @Nullable Object> product = shelf.get(id.asText());
      if (product != null) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>(product);
        node.put("variants", page(product, 0, 50));
        node.remove("allVariants");
        nodes.add(node);
      } else {
        nodes.add(null);
      }
    }
    return json(Map.of("shop", Map.of("currencyCode", "EUR"), "nodes", nodes));
  }

  private static Map<String, Object> page(
      Map<String, @Nullable Object> product, int from, int size) {
    List<?> all = product.get("allVariants") instanceof List<?> list ? list : List.of();
    int to = Math.min(all.size(), from + size);
    return Map.of(
        "nodes",
        all.subList(from, to),
        "pageInfo",
        Map.of("hasNextPage", to < all.size(), "endCursor", String.valueOf(to)));
  }

  private static Map<String, @Nullable Object> node(Variant variant) {
    Map<String, @Nullable Object> node = new LinkedHashMap<>();
    node.put("id", variant.id());
    node.put("title", variant.title());
    node.put("sku", variant.sku().orElse(null));
    node.put("price", variant.price().amount().toPlainString());
    node.put(
        "compareAtPrice",
        variant.compareAtPrice().map(price -> price.amount().toPlainString()).orElse("12.00"));
    node.put("availableForSale", variant.available());
    node.put("inventoryQuantity", variant.stock().orElse(0));
    node.put(
        "selectedOptions",
        variant.options().entrySet().stream()
            .map(option -> Map.of("name", option.getKey(), "value", option.getValue()))
            .toList());
    return node;
  }
}
