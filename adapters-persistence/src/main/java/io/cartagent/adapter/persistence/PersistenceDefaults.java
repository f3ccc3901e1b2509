package io.cartagent.adapter.persistence;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/** What Micronaut Data and jOOQ read from properties, so that no application has to know it. */
@ContextConfigurer
public final class PersistenceDefaults implements ApplicationContextConfigurer {
  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(
        PropertySource.of(
            "cartagent-persistence",
            Map.of(
                "datasources.default.dialect",
                "POSTGRES",
                // A repository outside of a transaction has no tenant: no connection (TI-10).
                "datasources.default.allow-connection-per-operation",
                "false",
                "jooq.datasources.default.sql-dialect",
                "POSTGRES")));
  }
}
