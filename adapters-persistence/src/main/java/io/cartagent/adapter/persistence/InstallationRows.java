package io.cartagent.adapter.persistence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/** Plain rows of installations; used only inside {@link TenantTransactions}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InstallationRows extends CrudRepository<InstallationRow, String> {}
