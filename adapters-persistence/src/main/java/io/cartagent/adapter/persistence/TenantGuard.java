package io.cartagent.adapter.persistence;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Refuses every statement that did not come through {@link TenantTransactions} (TI-10). */
final class TenantGuard implements ExecuteListener {
  private static final long serialVersionUID = 1L;

  @Override
  public void start(ExecuteContext context) {
    if (!TenantTransactions.isOpen()) {
      throw new IllegalStateException("the database may not be asked without a tenant");
    }
  }
}
