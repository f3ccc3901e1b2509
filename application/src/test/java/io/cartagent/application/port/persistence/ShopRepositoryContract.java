package io.cartagent.application.port.persistence;

import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cartagent.application.port.persistence.ShopRepository.Installation;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.tenant.TenantId;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store of shops must do. It starts empty. */
public abstract class ShopRepositoryContract {
  private static final Instant T0 = Instant.parse("2026-11-20T10:00:00Z");

  protected abstract ShopRepository shops();

  @Test
  void finds_an_installed_shop() {
    Installation installation = new Installation(ACME, "shpat_acme", T0);

    shops().save(ACME, installation);

    assertThat(shops().find(ACME)).contains(installation);
  }

  @Test
  void hides_a_shop_from_every_other_tenant() {
    shops().save(ACME, new Installation(ACME, "shpat_acme", T0));

    assertThat(shops().find(GLOBEX)).isEmpty();
  }

  @Test
  void replaces_the_token_of_a_shop_that_installs_again() {
    shops().save(ACME, new Installation(ACME, "shpat_old", T0));
    shops().save(GLOBEX, new Installation(GLOBEX, "shpat_globex", T0));

    shops().save(ACME, new Installation(ACME, "shpat_new", T0.plusSeconds(60)));

    assertThat(shops().find(ACME))
        .contains(new Installation(ACME, "shpat_new", T0.plusSeconds(60)));
    assertThat(shops().find(GLOBEX)).contains(new Installation(GLOBEX, "shpat_globex", T0));
  }

  @Test
  void refuses_an_installation_of_another_tenant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shops().save(ACME, new Installation(GLOBEX, "shpat_globex", T0)));

    assertThat(shops().listTenants()).isEmpty();
  }

  @Test
  void lists_every_installed_tenant() {
    shops().save(GLOBEX, new Installation(GLOBEX, "shpat_globex", T0));
    shops().save(ACME, new Installation(ACME, "shpat_acme", T0));

    assertThat(shops().listTenants()).extracting(TenantId::value).isSorted();
    assertThat(shops().listTenants()).containsExactly(ACME, GLOBEX);
  }

  @Test
  void remembers_what_a_shop_said_of_itself() {
    shops().save(ACME, new Installation(ACME, "shpat_acme", T0));
    shops().save(GLOBEX, new Installation(GLOBEX, "shpat_globex", T0));

    shops().saveProfile(ACME, profile("Acme", Optional.of("hello@acme.example")));
    shops().saveProfile(GLOBEX, profile("Globex", Optional.empty()));
    shops().saveProfile(ACME, profile("Acme Outdoor", Optional.of("hello@acme.example")));

    assertThat(shops().findProfile(ACME))
        .contains(profile("Acme Outdoor", Optional.of("hello@acme.example")));
    assertThat(shops().findProfile(GLOBEX)).contains(profile("Globex", Optional.empty()));
  }

  @Test
  void knows_no_profile_before_the_shop_was_read() {
    shops().save(ACME, new Installation(ACME, "shpat_acme", T0));

    assertThat(shops().findProfile(ACME)).isEmpty();
    assertThat(shops().findProfile(GLOBEX)).isEmpty();
  }

  private static ShopProfile profile(String name, Optional<String> contactEmail) {
    return new ShopProfile(
        name,
        URI.create("https://shop.example"),
        Currency.getInstance("EUR"),
        ZoneId.of("Europe/Dublin"),
        contactEmail);
  }
}
