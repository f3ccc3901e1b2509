package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.LOOKUP_FAILURE;

import io.cartagent.application.port.persistence.LookupFailures;
import io.cartagent.domain.identity.LookupLimitPolicy.Limit;
import io.cartagent.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Failed lookups in PostgreSQL. Who failed is kept as a keyed hash and for one window only. */
@Singleton
final class JooqLookupFailures implements LookupFailures {
  private final TenantTransactions transactions;
  private final ShopKeys keys;

  JooqLookupFailures(TenantTransactions transactions, ShopKeys keys) {
    this.transactions = transactions;
    this.keys = keys;
  }

  @Override
  public boolean allow(TenantId tenant, List<Limit> limits, Instant now) {
    return transactions.in(
        tenant,
        db -> limits.stream().allMatch(limit -> count(db, tenant, limit, now) < limit.most()));
  }

  @Override
  public void record(TenantId tenant, List<Limit> limits, Instant now) {
    transactions.on(tenant, db -> limits.forEach(limit -> record(db, tenant, limit, now)));
  }

  private int count(DSLContext db, TenantId tenant, Limit limit, Instant now) {
    return db.fetchCount(
        LOOKUP_FAILURE,
        isOf(tenant, keys.hash(db, tenant, limit.key()))
            .and(LOOKUP_FAILURE.FAILED_AT.gt(startOf(limit, now))));
  }

  private void record(DSLContext db, TenantId tenant, Limit limit, Instant now) {
    byte[] hash = keys.hash(db, tenant, limit.key());
    db.deleteFrom(LOOKUP_FAILURE)
        .where(isOf(tenant, hash))
        .and(LOOKUP_FAILURE.FAILED_AT.le(startOf(limit, now)))
        .execute();
    db.insertInto(LOOKUP_FAILURE)
        .set(LOOKUP_FAILURE.SHOP_ID, tenant.value())
        .set(LOOKUP_FAILURE.KEY_HASH, hash)
        .set(LOOKUP_FAILURE.FAILED_AT, now.atOffset(ZoneOffset.UTC))
        .execute();
  }

  private static Condition isOf(TenantId tenant, byte[] hash) {
    return LOOKUP_FAILURE.SHOP_ID.eq(tenant.value()).and(LOOKUP_FAILURE.KEY_HASH.eq(hash));
  }

  private static OffsetDateTime startOf(Limit limit, Instant now) {
    return now.minus(limit.window()).atOffset(ZoneOffset.UTC);
  }
}
