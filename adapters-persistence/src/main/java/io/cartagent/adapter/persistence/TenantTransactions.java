package io.cartagent.adapter.persistence;

import io.cartagent.application.port.PortException;
import io.cartagent.domain.tenant.TenantId;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * The only door to the database. It names the tenant inside the transaction, where row-level
 * security reads it and where it ends with the transaction, whatever the pool does with the
 * connection afterwards (TI-09). Micronaut Data's repositories join the same transaction.
 */
@Singleton
final class TenantTransactions {
  private static final String DISPATCHER = "";
  private static final String NAME =
      "select set_config('cartagent.shop', ?, true), set_config('cartagent.dispatcher', ?, true)";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Whose transaction runs on this thread; a domain name, or nothing for the dispatcher. */
  private static final ScopedValue<String> SCOPE = ScopedValue.newInstance();

  private final TransactionOperations<Connection> transactions;
  private final DSLContext dsl;

  /** As many as connections, in order: the pool alone lets the latest overtake the longest. */
  private final Semaphore places;

  TenantTransactions(
      TransactionOperations<Connection> transactions, DSLContext dsl, DatabaseSettings settings) {
    this.transactions = transactions;
    this.dsl = dsl;
    this.places = new Semaphore(settings.connections(), true);
  }

  /** Whether the current thread is inside the door. */
  static boolean isOpen() {
    return SCOPE.isBound();
  }

  /** Runs the work in one transaction that sees one tenant's rows and no other. */
  <T> T in(TenantId tenant, Function<DSLContext, T> work) {
    return run(tenant.value(), work);
  }

  /** Runs the work in one transaction that sees one tenant's rows and no other. */
  void on(TenantId tenant, Consumer<DSLContext> work) {
    run(
        tenant.value(),
        db -> {
          work.accept(db);
          return true;
        });
  }

  /**
   * Runs the work in one transaction that sees the names of all shops and the queue of all turns,
   * and nothing else of anybody: this is how a tenant is found (decision 0004).
   */
  <T> T asDispatcher(Function<DSLContext, T> work) {
    return run(DISPATCHER, work);
  }

  private <T> T run(String scope, Function<DSLContext, T> work) {
    if (SCOPE.isBound() && !SCOPE.get().equals(scope)) {
      throw new IllegalStateException("a transaction of one tenant may not reach into another's");
    }
    if (SCOPE.isBound()) {
      return runNow(scope, work);
    }
    waitForPlace();
    try {
      return runNow(scope, work);
    } finally {
      places.release();
    }
  }

  private <T> T runNow(String scope, Function<DSLContext, T> work) {
    try {
      return ScopedValue.where(SCOPE, scope)
          .call(() ->
              transactions.executeWrite(status -> {
                name(scope, status.getConnection());
                return work.apply(dsl);
              }));
    } catch (RuntimeException e) {
      throw PostgresFailures.translate(e);
    }
  }

  private void waitForPlace() {
    try {
      if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new PortException.Unavailable(
            "no connection to PostgreSQL came free within " + PATIENCE.toSeconds() + " seconds",
            null);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new PortException.Unavailable("waiting for PostgreSQL was called off", stopped);
    }
  }

  /** Plain JDBC: it is said at the begin of each transaction, and rendering it anew costs. */
  private static void name(String scope, Connection connection) {
    try (PreparedStatement statement = connection.prepareStatement(NAME)) {
      statement.setString(1, scope);
      statement.setString(2, scope.equals(DISPATCHER) ? "on" : "");
      statement.execute();
    } catch (SQLException e) {
      throw new DataAccessException("the tenant was not named", e);
    }
  }
}
