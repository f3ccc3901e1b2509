package io.cartagent.application.port.commerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.tenant.TenantId;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every catalogue does, whoever keeps it. */
public abstract class CatalogueContract {
  protected static final TenantId ACME = new TenantId("acme.myshopify.com");
  protected static final TenantId GLOBEX = new TenantId("globex.myshopify.com");

  /** The catalogue under test. */
  protected abstract Catalogue catalogue();

  /** The shop sells this product, and CartAgent is installed there. */
  protected abstract void given(TenantId tenant, Product product);

  /** The shop knows this product but does not sell it now. */
  protected abstract void givenNotOnSale(TenantId tenant, Product product);

  @Test
  void reads_a_product_with_prices_stock_and_options_as_they_are_now() {
    Product mug = ProductFixture.mug(1, 3);
    given(ACME, mug);

    assertThat(catalogue().listProducts(ACME, List.of(mug.id()))).containsExactly(mug);
  }

  @Test
  void reads_every_variant_of_a_product_that_has_very_many() {
    Product many = ProductFixture.mug(1, 173);
    given(ACME, many);

    assertThat(catalogue().listProducts(ACME, List.of(many.id()))).containsExactly(many);
  }

  @Test
  void answers_in_the_order_of_the_ids_and_leaves_unknown_ones_out() {
    List<Product> mugs =
        IntStream.rangeClosed(1, 12).mapToObj(i -> ProductFixture.mug(i, 1)).toList();
    mugs.forEach(mug -> given(ACME, mug));
    List<String> asked =
        new java.util.ArrayList<>(mugs.reversed().stream().map(Product::id).toList());
    asked.add(3, "gid://shopify/Product/999999");
    asked.add(0, "nonsense");

    assertThat(catalogue().listProducts(ACME, asked)).isEqualTo(mugs.reversed());
  }

  @Test
  void leaves_out_what_is_not_on_sale() {
    Product draft = ProductFixture.mug(1, 1);
    givenNotOnSale(ACME, draft);

    assertThat(catalogue().listProducts(ACME, List.of(draft.id()))).isEmpty();
  }

  @Test
  void hides_a_product_from_every_other_tenant() {
    Product mug = ProductFixture.mug(1, 1);
    given(ACME, mug);
    given(GLOBEX, ProductFixture.mug(2, 1));

    assertThat(catalogue().listProducts(ACME, List.of(mug.id()))).hasSize(1);
    assertThat(catalogue().listProducts(GLOBEX, List.of(mug.id()))).isEmpty();
  }

  @Test
  void refuses_more_than_twenty_ids() {
    given(ACME, ProductFixture.mug(1, 1));

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            catalogue().listProducts(ACME, Collections.nCopies(21, "gid://shopify/Product/1")));
  }

  @Test
  void reads_nothing_for_no_ids() {
    assertThat(catalogue().listProducts(ACME, List.of())).isEmpty();
  }
}
