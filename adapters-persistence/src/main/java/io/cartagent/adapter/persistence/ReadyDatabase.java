package io.cartagent.adapter.persistence;

import io.cartagent.adapter.persistence.DatabaseSettings.Login;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database that has been migrated by its owner, judged by the gate and opened by the right master
 * key. Whoever needs the database needs one of these, so nobody reaches it before.
 *
 * @param source connects as the runtime role, anew each time
 */
record ReadyDatabase(DataSource source, int connections) {
  /** No statement of ours takes long: one that does must not hold a connection (RE-22). */
  private static final String LIMITS =
      "-c statement_timeout=15s -c lock_timeout=5s -c idle_in_transaction_session_timeout=30s";

  static ReadyDatabase of(DatabaseSettings settings) {
    Migrations.apply(connect(settings.url(), settings.owner()), settings.runtime().user());
    PGSimpleDataSource runtime = connect(settings.url(), settings.runtime());
    runtime.setOptions(LIMITS);
    DatabaseGate.check(runtime);
    KeyCheck.verify(runtime, settings.masterKey());
    return new ReadyDatabase(runtime, settings.connections());
  }

  /** A connection at a time, without a pool. */
  static PGSimpleDataSource connect(String url, Login login) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(login.user());
    source.setPassword(login.password());
    source.setApplicationName("cartagent");
    // Details of an error may quote a row.
    source.setLogServerErrorDetail(false);
    return source;
  }
}
