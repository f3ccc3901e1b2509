package io.cartagent.application.port.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.knowledge.Document;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.tenant.TenantId;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store content does, whoever keeps it. */
public abstract class StoreContentContract {
  protected static final TenantId ACME = new TenantId("acme.myshopify.com");
  protected static final TenantId GLOBEX = new TenantId("globex.myshopify.com");

  private static final Instant UPDATED = Instant.parse("2026-10-02T09:00:00Z");

  /** The content under test. */
  protected abstract StoreContent content();

  /** The shop is like this, and CartAgent is installed there. */
  protected abstract void given(TenantId tenant, ShopProfile profile);

  /** The shop shows a text of this kind, whose body is one paragraph. */
  protected abstract void given(TenantId tenant, Source source, String paragraph);

  /** The shop has written but does not show a page. */
  protected abstract void givenUnpublished(TenantId tenant, Source page, String paragraph);

  @Test
  void reads_the_profile_of_the_asked_shop() {
    given(ACME, profile("Acme"));
    given(GLOBEX, profile("Globex"));

    assertThat(content().getProfile(ACME)).isEqualTo(profile("Acme"));
    assertThat(content().getProfile(GLOBEX)).isEqualTo(profile("Globex"));
  }

  @Test
  void lists_every_kind_of_text_with_its_source() {
    given(ACME, profile("Acme"));
    List<Source> sources =
        List.of(
            source(SourceKind.POLICY, "ShopPolicy", 1, "/policies/refund-policy"),
            source(SourceKind.PAGE, "Page", 2, "/pages/about-2"),
            source(SourceKind.ARTICLE, "Article", 3, "/blogs/news/about-3"),
            source(SourceKind.PRODUCT, "Product", 4, "/products/about-4"));
    sources.forEach(source -> given(ACME, source, "Thirty days from delivery."));

    List<Document> documents = content().listDocuments(ACME);

    assertThat(documents).extracting(Document::source).containsExactlyInAnyOrderElementsOf(sources);
    assertThat(documents)
        .allSatisfy(document ->
            assertThat(document.text())
                .startsWith("# " + document.source().label() + "\n")
                .contains("Thirty days from delivery."));
  }

  @Test
  void lists_all_pages_of_a_large_shop() {
    given(ACME, profile("Acme"));
    IntStream.rangeClosed(1, 130)
        .mapToObj(i -> source(SourceKind.PAGE, "Page", i, "/pages/about-" + i))
        .forEach(page -> given(ACME, page, "Hello."));

    assertThat(content().listDocuments(ACME)).hasSize(130);
  }

  @Test
  void changes_the_version_only_with_the_text() {
    given(ACME, profile("Acme"));
    given(GLOBEX, profile("Globex"));
    Source page = source(SourceKind.PAGE, "Page", 1, "/pages/about-1");
    given(ACME, page, "Thirty days.");
    given(GLOBEX, page, "Fourteen days.");

    String version = content().listDocuments(ACME).getFirst().version();

    assertThat(content().listDocuments(ACME).getFirst().version()).isEqualTo(version);
    assertThat(content().listDocuments(GLOBEX).getFirst().version()).isNotEqualTo(version);
  }

  @Test
  void leaves_out_what_is_not_published() {
    given(ACME, profile("Acme"));
    givenUnpublished(ACME, source(SourceKind.PAGE, "Page", 1, "/pages/about-1"), "Not yet.");

    assertThat(content().listDocuments(ACME)).isEmpty();
  }

  @Test
  void hides_texts_from_every_other_tenant() {
    given(ACME, profile("Acme"));
    given(GLOBEX, profile("Globex"));
    given(ACME, source(SourceKind.PAGE, "Page", 1, "/pages/about-1"), "Thirty days.");

    assertThat(content().listDocuments(ACME)).hasSize(1);
    assertThat(content().listDocuments(GLOBEX)).isEmpty();
  }

  private static ShopProfile profile(String name) {
    return new ShopProfile(
        name,
        URI.create("https://shop.example"),
        Currency.getInstance("EUR"),
        ZoneId.of("Europe/Vienna"),
        Optional.of("help@shop.example"));
  }

  private static Source source(SourceKind kind, String type, int number, String path) {
    return new Source(
        "gid://shopify/" + type + "/" + number,
        kind,
        "About " + number,
        Optional.of(URI.create("https://shop.example" + path)),
        Optional.of(UPDATED));
  }
}
