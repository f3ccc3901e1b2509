package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.TOOL_SWITCHED_OFF;

import io.cartagent.application.port.persistence.ToolSwitches;
import io.cartagent.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.util.Set;

/** Merchants' switches in PostgreSQL. */
@Singleton
final class JooqToolSwitches implements ToolSwitches {
  private final TenantTransactions transactions;

  JooqToolSwitches(TenantTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Set<String> listOff(TenantId tenant) {
    return transactions.in(
        tenant,
        db ->
            db.select(TOOL_SWITCHED_OFF.TOOL)
                .from(TOOL_SWITCHED_OFF)
                .where(TOOL_SWITCHED_OFF.SHOP_ID.eq(tenant.value()))
                .fetchSet(TOOL_SWITCHED_OFF.TOOL));
  }

  @Override
  public void save(TenantId tenant, Set<String> off) {
    transactions.on(
        tenant,
        db -> {
          db.deleteFrom(TOOL_SWITCHED_OFF)
              .where(TOOL_SWITCHED_OFF.SHOP_ID.eq(tenant.value()))
              .and(TOOL_SWITCHED_OFF.TOOL.notIn(off))
              .execute();
          for (String tool : off) {
            db.insertInto(TOOL_SWITCHED_OFF)
                .set(TOOL_SWITCHED_OFF.SHOP_ID, tenant.value())
                .set(TOOL_SWITCHED_OFF.TOOL, tool)
                .onConflictDoNothing()
                .execute();
          }
        });
  }
}
