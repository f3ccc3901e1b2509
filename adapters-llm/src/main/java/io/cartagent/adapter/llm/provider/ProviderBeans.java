package io.cartagent.adapter.llm.provider;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Offers the language models that the environment configures, unless others are given. */
@Factory
final class ProviderBeans {
  @Singleton
  @Bean(preDestroy = "close")
  @Requires(missingBeans = ProviderModels.class)
  ProviderModels providerModels() {
    return ProviderModels.fromEnvironment(System.getenv());
  }
}
