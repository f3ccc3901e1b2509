package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.ACTION_RULES;

import io.cartagent.application.port.persistence.ActionRulesRepository;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jooq.JSONB;

/** Merchants' rules in PostgreSQL; readable there, since they name nobody. */
@Singleton
final class JooqActionRulesRepository implements ActionRulesRepository {
  private final TenantTransactions transactions;

  JooqActionRulesRepository(TenantTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Optional<ActionRules> find(TenantId tenant) {
    return transactions.in(
        tenant,
        db ->
            db.select(ACTION_RULES.RULES)
                .from(ACTION_RULES)
                .where(ACTION_RULES.SHOP_ID.eq(tenant.value()))
                .fetchOptional(ACTION_RULES.RULES)
                .map(rules -> StoredRules.ofJson(rules.data()).toRules()));
  }

  @Override
  public void save(TenantId tenant, ActionRules rules) {
    JSONB json = JSONB.valueOf(StoredRules.of(rules).toJson());
    transactions.on(
        tenant,
        db ->
            db.insertInto(ACTION_RULES)
                .set(ACTION_RULES.SHOP_ID, tenant.value())
                .set(ACTION_RULES.RULES, json)
                .onDuplicateKeyUpdate()
                .set(ACTION_RULES.RULES, json)
                .execute());
  }
}
