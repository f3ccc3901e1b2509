package io.cartagent.adapter.shopify;

import io.cartagent.application.port.persistence.InMemoryShopRepository;
import io.cartagent.application.port.persistence.ShopRepository.Installation;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.twin.ShopifyTwin;
import io.cartagent.twin.TwinOptions;
import io.cartagent.twin.store.TwinStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two shops that hold the same records at first, ids and all, so that only the tenant tells them
 * apart. What they accept they do when told to.
 */
final class TwinShops implements AutoCloseable {
  static final TenantId ACME = new TenantId("acme.myshopify.com");
  static final TenantId GLOBEX = new TenantId("globex.myshopify.com");
  static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private static final Clock TODAY = Clock.fixed(NOW, ZoneOffset.UTC);

  private final Map<TenantId, ShopifyTwin> twins =
      Map.of(ACME, start("token of acme"), GLOBEX, start("token of globex"));
  private final InMemoryShopRepository installed = new InMemoryShopRepository();
  private final ShopifyAdapters adapters;

  TwinShops() {
    this(ScriptedShops.PACE);
  }

  TwinShops(ShopifyPace pace) {
    install(ACME, "token of acme");
    install(GLOBEX, "token of globex");
    adapters =
        ShopifyAdapters.create(
            new ShopifyAdapters.Settings(tenant -> twin(tenant).origin(), List.of("hush"), TODAY),
            installed,
            pace);
  }

  ShopifyAdapters adapters() {
    return adapters;
  }

  ShopifyTwin twin(TenantId tenant) {
    return Objects.requireNonNull(twins.get(tenant));
  }

  void install(TenantId tenant, String token) {
    installed.save(tenant, new Installation(tenant, token, Instant.EPOCH));
  }

  @Override
  public void close() {
    adapters.close();
    twins.values().forEach(ShopifyTwin::close);
  }

  private static ShopifyTwin start(String token) {
    try {
      Path shop =
          Path.of(
              Objects.requireNonNull(TwinShops.class.getResource("/pottery/shop.json")).toURI());
      ShopifyTwin twin =
          ShopifyTwin.start(
              TwinStore.fromFolder(shop.resolveSibling(""), TODAY),
              TwinOptions.withToken(token).withClock(TODAY));
      twin.jobs().take(Duration.ofHours(1));
      return twin;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
