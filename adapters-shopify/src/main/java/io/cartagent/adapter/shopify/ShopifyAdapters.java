package io.cartagent.adapter.shopify;

import io.cartagent.application.port.commerce.Catalogue;
import io.cartagent.application.port.commerce.OrderActions;
import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.application.port.commerce.StoreContent;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.domain.tenant.TenantId;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything the Shopify adapter offers, built once by the app's wiring. It is the one public class
 * here: the wiring can then take the ports without a container scanning this package, and the web
 * side can ask for the app proxy's proof, while every other type stays out of reach.
 */
public final class ShopifyAdapters implements AutoCloseable {
  private final ShopifyGraphQlClient client;
  private final AppProxySignature signature;
  private final OrderBook orderBook;
  private final OrderActions orderActions;
  private final Catalogue catalogue;
  private final StoreContent storeContent;

  private ShopifyAdapters(Settings settings, ShopRepository shops, ShopifyPace pace) {
    this.client = new ShopifyGraphQlClient(settings, new ShopTokens(shops, pace), pace);
    this.signature = new AppProxySignature(settings.clientSecrets(), settings.clock());
    this.orderBook = new ShopifyOrderBook(client);
    this.orderActions = new ShopifyOrderActions(client);
    this.catalogue = new ShopifyCatalogue(client);
    this.storeContent = new ShopifyStoreContent(client);
  }

  /**
   * How to reach Shopify.
   *
   * @param origin where a tenant's Admin API is; {@link #SHOPIFY} save in a rehearsal
   * @param clientSecrets the app's secret, and while it is being replaced also the former one
   */
  public record Settings(Function<TenantId, URI> origin, List<String> clientSecrets, Clock clock) {
    /** Each tenant at its own domain. */
    public static final Function<TenantId, URI> SHOPIFY =
        tenant -> URI.create("https://" + tenant.value());

    public Settings {
      clientSecrets = List.copyOf(clientSecrets);
      if (clientSecrets.isEmpty() || clientSecrets.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("Shopify client secret is missing");
      }
    }

    @Override
    public String toString() {
      return "Settings[clientSecrets=" + clientSecrets.size() + "]";
    }
  }

  /**
   * Who stands behind a verified app proxy request.
   *
   * @param customerId Shopify's number of the customer who is logged in; absent for a visitor
   */
  public record ProxyCaller(TenantId tenant, Optional<String> customerId) {}

  public static ShopifyAdapters create(Settings settings, ShopRepository shops) {
    return create(settings, shops, ShopifyPace.USUAL);
  }

  static ShopifyAdapters create(Settings settings, ShopRepository shops, ShopifyPace pace) {
    return new ShopifyAdapters(settings, shops, pace);
  }

  public OrderBook orderBook() {
    return orderBook;
  }

  public OrderActions orderActions() {
    return orderActions;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public StoreContent storeContent() {
    return storeContent;
  }

  /**
   * Verifies that a request came through the app proxy; absent when it did not.
   *
   * @param rawQuery the query string as it arrived, undecoded and without {@code ?}
   */
  public Optional<ProxyCaller> verifyProxyRequest(String rawQuery) {
    return signature.verify(rawQuery);
  }

  @Override
  public void close() {
    client.close();
  }
}
