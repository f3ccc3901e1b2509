package io.cartagent.adapter.persistence;

import io.cartagent.application.port.PortException;
import io.cartagent.domain.tenant.TenantIsolationException;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.exceptions.TransactionException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Says in the port's words what went wrong in PostgreSQL. */
final class PostgresFailures {
  private static final String ROW_SECURITY = "42501";
  // Lost connection, no resources, operator intervention, deadlock and serialisation, lock timeout.
  private static final Set<String> PASSING = Set.of("08", "53", "57", "40", "55");

  private PostgresFailures() {}

  /** Failures of the database become the port's; anything else stays what it is. */
  static RuntimeException translate(RuntimeException failure) {
    Optional<SQLException> sql = sqlOf(failure);
    if (sql.isPresent()) {
      String state = Optional.ofNullable(sql.get().getSQLState()).orElse("08000");
      if (state.equals(ROW_SECURITY)) {
        return new TenantIsolationException(
            "the database refused what the transaction's tenant may not touch");
      }
      String message = "PostgreSQL did not do what was asked, state " + state;
      return PASSING.contains(state.substring(0, 2))
          ? new PortException.Unavailable(message, failure)
          : new PortException.Rejected(message, failure);
    }
    if (failure instanceof TransactionException
        || failure instanceof ConnectionException
        || failure instanceof DataAccessException
        || failure instanceof org.jooq.exception.DataAccessException) {
      return new PortException.Unavailable("PostgreSQL did not answer", failure);
    }
    return failure;
  }

  private static Optional<SQLException> sqlOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }
}
