package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.commerce.Variant;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which facts a product's record yields, and which it does not. */
final class ProductFactsTest {
  private static final Source RECORD =
      EvidenceFixture.source("jacket", SourceKind.PRODUCT, "Ridge Rain Jacket");

  @Test
  void tells_every_value_of_every_variant_once() {
    Product jacket =
        new Product(
            "77",
            "Ridge Rain Jacket",
            "Ridge",
            " ",
            "",
            List.of(),
            List.of(
                variant("M / Moss", "149.00", true, Optional.of(4), options("M", "Moss")),
                new Variant(
                    "v2",
                    "M / Red",
                    Optional.of("RRJ-2"),
                    eur("139.00"),
                    Optional.of(eur("179.00")),
                    false,
                    Optional.empty(),
                    options("M", "Red"))),
            Optional.of(URI.create("https://acme.example/p")));

    assertThat(linesOf(jacket))
        .isEqualTo(
            """
            title ~ Ridge Rain Jacket: product: Ridge Rain Jacket
            vendor ~ Ridge Rain Jacket: vendor: Ridge
            url ~ Ridge Rain Jacket: product page: https://acme.example/p
            variants ~ Ridge Rain Jacket: number of variants: 2 variants
            available ~ Ridge Rain Jacket: available variants: 1 variants
            status ~ Ridge Rain Jacket: availability: in stock
            lowest-price ~ Ridge Rain Jacket: lowest price: 139.00 EUR
            highest-price ~ Ridge Rain Jacket: highest price: 149.00 EUR
            option:Size ~ Ridge Rain Jacket: choices of Size: 1 Size
            option:Size:1 ~ Ridge Rain Jacket: Size: M
            option:Colour ~ Ridge Rain Jacket: choices of Colour: 2 Colour
            option:Colour:1 ~ Ridge Rain Jacket: Colour: Moss
            option:Colour:2 ~ Ridge Rain Jacket: Colour: Red
            variant:1:price ~ Ridge Rain Jacket (M / Moss): price: 149.00 EUR
            variant:1:status ~ Ridge Rain Jacket (M / Moss): availability: in stock
            variant:1:stock ~ Ridge Rain Jacket (M / Moss): stock: 4 pieces
            variant:1:option:Size ~ Ridge Rain Jacket (M / Moss): Size: M
            variant:1:option:Colour ~ Ridge Rain Jacket (M / Moss): Colour: Moss
            variant:2:price ~ Ridge Rain Jacket (M / Red): price: 139.00 EUR
            variant:2:compare-at ~ Ridge Rain Jacket (M / Red): former price: 179.00 EUR
            variant:2:status ~ Ridge Rain Jacket (M / Red): availability: sold out
            variant:2:sku ~ Ridge Rain Jacket (M / Red): SKU: RRJ-2
            variant:2:option:Size ~ Ridge Rain Jacket (M / Red): Size: M
            variant:2:option:Colour ~ Ridge Rain Jacket (M / Red): Colour: Red
            """
                .strip());
  }

  @Test
  void speaks_of_a_product_that_comes_in_one_form_by_its_title_alone() {
    Product hat =
        product(
            variant(
                "Default Title", "19.50", true, Optional.of(11), Map.of("Title", "Default Title")));

    assertThat(linesOf(hat))
        .isEqualTo(
            """
            title ~ Hat: product: Hat
            vendor ~ Hat: vendor: Ridge
            type ~ Hat: type: Hats
            variants ~ Hat: number of variants: 1 variants
            available ~ Hat: available variants: 1 variants
            status ~ Hat: availability: in stock
            price ~ Hat: price of every variant: 19.50 EUR
            variant:1:price ~ Hat: price: 19.50 EUR
            variant:1:status ~ Hat: availability: in stock
            variant:1:stock ~ Hat: stock: 11 pieces
            """
                .strip());
    assertThat(ProductFacts.nameOf(hat, variant(" ", "19.50", true, Optional.empty(), Map.of())))
        .isEqualTo("Hat");
  }

  @Test
  void tells_no_price_and_no_stock_of_a_product_without_variants() {
    assertThat(linesOf(product()))
        .isEqualTo(
            """
            title ~ Hat: product: Hat
            vendor ~ Hat: vendor: Ridge
            type ~ Hat: type: Hats
            variants ~ Hat: number of variants: 0 variants
            available ~ Hat: available variants: 0 variants
            """
                .strip());
  }

  @ParameterizedTest
  @CsvSource({
    "true, 1, in stock",
    "true, , in stock",
    "true, 0, available",
    "true, -2, available",
    "false, 3, sold out",
  })
  void what_can_be_bought_with_no_piece_on_hand_is_available_and_not_in_stock(
      boolean available, Integer stock, String told) {
    Product hat =
        product(variant("Default Title", "19.50", available, Optional.ofNullable(stock), Map.of()));

    assertThat(ProductFacts.of(hat, RECORD))
        .filteredOn(fact -> fact.attribute().equals("availability"))
        .extracting(fact -> fact.value().inWords())
        .containsExactly(told, told);
  }

  @Test
  void may_be_heard_by_anybody() {
    assertThat(ProductFacts.of(EvidenceFixture.jacket(), RECORD))
        .allSatisfy(fact -> {
          assertThat(fact.audience()).isEqualTo(IdentityLevel.ANONYMOUS);
          assertThat(fact.source()).isEqualTo(RECORD);
        });
  }

  private static String linesOf(Product product) {
    return ProductFacts.of(product, RECORD).stream()
        .map(fact ->
            fact.id().substring(("product:" + product.id() + ":").length()) + " ~ " + fact.text())
        .collect(Collectors.joining("\n"));
  }

  private static Product product(Variant... variants) {
    return new Product(
        "78", "Hat", "Ridge", "Hats", "", List.of(), List.of(variants), Optional.empty());
  }

  private static Variant variant(
      String title,
      String price,
      boolean available,
      Optional<Integer> stock,
      Map<String, String> options) {
    return new Variant(
        title, title, Optional.empty(), eur(price), Optional.empty(), available, stock, options);
  }

  private static Map<String, String> options(String size, String colour) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("Size", size);
    options.put("Colour", colour);
    return options;
  }

  private static Money eur(String amount) {
    return EvidenceFixture.eur(amount);
  }
}
