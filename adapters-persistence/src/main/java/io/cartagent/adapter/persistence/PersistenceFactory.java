package io.cartagent.adapter.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.ExecuteListenerProvider;
import org.jooq.conf.Settings;
import org.jooq.impl.DefaultExecuteListenerProvider;

/** Makes what Micronaut Data and jOOQ share: one pool, which is the runtime role's. */
@Factory
final class PersistenceFactory {
  private static final String NAME = "default";
  private static final int ACQUIRE_MILLIS = 5_000;

  private final List<HikariDataSource> pools = new ArrayList<>();

  @Singleton
  ReadyDatabase readyDatabase(DatabaseSettings settings) {
    return ReadyDatabase.of(settings);
  }

  @Singleton
  @Named(NAME)
  DataSource dataSource(ReadyDatabase database) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(database.source());
    config.setPoolName("cartagent");
    config.setMaximumPoolSize(database.connections());
    config.setConnectionTimeout(ACQUIRE_MILLIS);
    HikariDataSource pool = new HikariDataSource(config);
    pools.add(pool);
    return pool;
  }

  @Bean
  @Named(NAME)
  @Singleton
  ExecuteListenerProvider tenantGuard() {
    return new DefaultExecuteListenerProvider(new TenantGuard());
  }

  /** Statements are never logged, at no level: their values are shoppers' words (AL-06). */
  @Bean
  @Named(NAME)
  @Singleton
  Settings statementSettings() {
    return new Settings().withExecuteLogging(false);
  }

  @PreDestroy
  void close() {
    pools.forEach(HikariDataSource::close);
  }
}
