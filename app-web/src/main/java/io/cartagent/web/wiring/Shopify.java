package io.cartagent.web.wiring;

import io.cartagent.adapter.shopify.ShopifyAdapters;
import io.cartagent.application.port.commerce.Catalogue;
import io.cartagent.application.port.commerce.OrderActions;
import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.application.port.commerce.StoreContent;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.web.chat.StorefrontProof;
import io.cartagent.web.chat.StorefrontProof.Caller;
import io.cartagent.web.problem.Problem;
import io.cartagent.web.settings.NodeSettings;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The Shopify adapter's ports. */
@Factory
final class Shopify {
  @Singleton
  @Bean(preDestroy = "close")
  ShopifyAdapters shopify(NodeSettings settings, ShopRepository shops, Clock clock) {
    Function<TenantId, URI> origin =
        tenant ->
            settings
                .shopOrigins()
                .of(tenant.value())
                .orElseGet(() -> ShopifyAdapters.Settings.SHOPIFY.apply(tenant));
    return ShopifyAdapters.create(
        new ShopifyAdapters.Settings(origin, List.of(settings.clientSecret()), clock), shops);
  }

  @Singleton
  OrderBook orderBook(ShopifyAdapters shopify) {
    return shopify.orderBook();
  }

  @Singleton
  OrderActions orderActions(ShopifyAdapters shopify) {
    return shopify.orderActions();
  }

  @Singleton
  Catalogue catalogue(ShopifyAdapters shopify) {
    return shopify.catalogue();
  }

  @Singleton
  StoreContent storeContent(ShopifyAdapters shopify) {
    return shopify.storeContent();
  }

  /** A right signature of a shop that has not installed CartAgent proves nothing here. */
  @Singleton
  StorefrontProof storefrontProof(ShopifyAdapters shopify, ShopRepository shops) {
    return rawQuery ->
        Optional.ofNullable(rawQuery)
            .flatMap(shopify::verifyProxyRequest)
            .filter(caller -> shops.find(caller.tenant()).isPresent())
            .map(caller -> new Caller(caller.tenant(), caller.customerId().map(ShopperId::new)))
            .orElseThrow(Problem::unauthorized);
  }
}
