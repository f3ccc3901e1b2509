package io.cartagent.adapter.shopify;

import static io.cartagent.adapter.shopify.ScriptedShops.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.application.port.commerce.StoreContent;
import io.cartagent.application.port.commerce.StoreContentContract;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.knowledge.Document;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopifyStoreContentIT extends StoreContentContract {
  private final ScriptedShops shops = new ScriptedShops();
  private final ShopifyAdapters adapters = shops.adapters();
  private final Map<TenantId, Shelves> content = new HashMap<>();

  /** What one shop has written. */
  private static final class Shelves {
    private final Map<String, Object> shop = new LinkedHashMap<>();
    private final Map<SourceKind, List<Map<String, @Nullable Object>>> texts = new HashMap<>();

    private List<Map<String, @Nullable Object>> of(SourceKind kind) {
      return texts.computeIfAbsent(kind, _ -> new ArrayList<>());
    }
  }

  @AfterEach
  void close() {
    adapters.close();
    shops.close();
  }

  @Override
  protected StoreContent content() {
    return adapters.storeContent();
  }

  @Override
  protected void given(TenantId tenant, ShopProfile profile) {
    Map<String, Object> shop = shelves(tenant).shop;
    shop.put("name", profile.name());
    shop.put("contactEmail", profile.contactEmail().orElseThrow());
    shop.put("currencyCode", profile.currency().getCurrencyCode());
    shop.put("ianaTimezone", profile.zone().getId());
    shop.put("primaryDomain", Map.of("url", profile.storefront().toString()));
  }

  @Override
  protected void given(TenantId tenant, Source source, String paragraph) {
    put(tenant, source, "<p>" + paragraph + "</p>", true);
  }

  @Override
  protected void givenUnpublished(TenantId tenant, Source page, String paragraph) {
    put(tenant, page, "<p>" + paragraph + "</p>", false);
  }

  @Test
  void says_no_price_and_no_stock_in_a_products_text() {
    given(ACME, OFFICE);
    put(ACME, LAMP, "<p>Warm light.</p>", true);

    Document lamp = content().listDocuments(ACME).getFirst();

    assertThat(lamp.text()).isEqualTo("# Reading lamp\nWarm light.");
  }

  @Test
  void lists_brand_type_and_options_of_a_product_that_is_not_described() {
    given(ACME, OFFICE);
    put(ACME, LAMP, "", true);

    Document lamp = content().listDocuments(ACME).getFirst();

    assertThat(lamp.text())
        .isEqualTo(
            """
            # Reading lamp
            Brand: Kiln & Co
            Type: Lamps
            Color: Moss, Clay\
            """);
  }

  @Test
  void leaves_out_texts_that_hold_nothing() {
    given(ACME, OFFICE);
    put(
        ACME,
        new Source(
            "gid://shopify/ShopPolicy/1",
            SourceKind.POLICY,
            "Terms",
            Optional.empty(),
            Optional.empty()),
        "<!-- empty --> ",
        true);

    assertThat(content().listDocuments(ACME)).isEmpty();
  }

  private static final ShopProfile OFFICE =
      new ShopProfile(
          "Acme",
          java.net.URI.create("https://shop.example"),
          java.util.Currency.getInstance("EUR"),
          java.time.ZoneId.of("Europe/Vienna"),
          Optional.of("help@shop.example"));

  private static final Source LAMP =
      new Source(
          "gid://shopify/Product/7",
          SourceKind.PRODUCT,
          "Reading lamp",
          Optional.of(java.net.URI.create("https://shop.example/products/lamp-7")),
          Optional.of(java.time.Instant.parse("2026-10-02T09:00:00Z")));

  private Shelves shelves(TenantId tenant) {
    Shelves shelves = content.computeIfAbsent(tenant, _ -> new Shelves());
    shops.open(tenant, (operation, variables) -> answer(shelves, operation, variables));
    return shelves;
  }

  private void put(TenantId tenant, Source source, String html, boolean published) {
    Map<String, @Nullable Object> node = new LinkedHashMap<>();
    String url = source.url().map(Object::toString).orElse("");
    node.put("id", source.id());
    node.put("handle", url.substring(url.lastIndexOf('/') + 1));
    node.put("title", source.label());
    node.put("updatedAt", source.updatedAt().map(Object::toString).orElse(null));
    switch (source.kind()) {
      case PRODUCT -> {
        node.put("descriptionHtml", html);
        node.put("vendor", "Kiln & Co");
        node.put("productType", "Lamps");
        node.put("status", published ? "ACTIVE" : "DRAFT");
        node.put("publishedAt", "2026-01-01T00:00:00Z");
        node.put("onlineStoreUrl", null);
        node.put("price", "99.00");
        node.put(
            "options",
            List.of(
                Map.of(
                    "name",
                    "Color",
                    "optionValues",
                    List.of(Map.of("name", "Moss"), Map.of("name", "Clay")))));
      }
      case POLICY -> {
        node.put("body", html);
        node.put("url", url);
      }
      case PAGE, ARTICLE -> {
        node.put("body", html);
        node.put("isPublished", published);
        node.put("blog", Map.of("handle", "news"));
      }
      case ORDER -> throw new IllegalArgumentException("orders are no texts");
    }
    shelves(tenant).of(source.kind()).add(node);
  }

  private static String answer(Shelves shelves, String operation, JsonNode variables) {
    int after = variables.path("after").asInt(0);
    return switch (operation) {
      case "ShopProfile" -> json(Map.of("shop", shelves.shop));
      case "Policies" -> {
        Map<String, Object> shop = new LinkedHashMap<>(shelves.shop);
        shop.put("shopPolicies", shelves.of(SourceKind.POLICY));
        yield json(Map.of("shop", shop));
      }
      case "Pages" -> json(Map.of("pages", page(shelves.of(SourceKind.PAGE), after)));
      case "Articles" -> json(Map.of("articles", page(shelves.of(SourceKind.ARTICLE), after)));
      case "ProductTexts" -> json(Map.of("products", page(shelves.of(SourceKind.PRODUCT), after)));
      default -> throw new IllegalArgumentException(operation);
    };
  }

  private static Map<String, Object> page(List<Map<String, @Nullable Object>> all, int from) {
    int to = Math.min(all.size(), from + 50);
    return Map.of(
        "nodes",
        all.subList(from, to),
        "pageInfo",
        Map.of("hasNextPage", to < all.size(), "endCursor", String.valueOf(to)));
  }
}
