package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.SHOPPER_SPENDING;

import io.cartagent.domain.tenant.TenantId;
import java.time.LocalDate;
import org.jooq.DSLContext;

/**
 * What one shopper's turns have cost on a day, inside a transaction that holds the lock of the
 * shop's row. Two days are kept: the one that is counted and the one that may still be booked.
 */
final class ShopperSpending {
  private final DSLContext db;
  private final TenantId tenant;

  ShopperSpending(DSLContext db, TenantId tenant) {
    this.db = db;
    this.tenant = tenant;
  }

  /** What is booked for the day. */
  long booked(LocalDate day, byte[] shopper) {
    return db.select(SHOPPER_SPENDING.BOOKED)
        .from(SHOPPER_SPENDING)
        .where(SHOPPER_SPENDING.SHOP_ID.eq(tenant.value()))
        .and(SHOPPER_SPENDING.DAY.eq(day))
        .and(SHOPPER_SPENDING.SHOPPER.eq(shopper))
        .fetchOptional(SHOPPER_SPENDING.BOOKED)
        .orElse(0L);
  }

  void book(LocalDate day, byte[] shopper, long cost) {
    db.insertInto(SHOPPER_SPENDING)
        .set(SHOPPER_SPENDING.SHOP_ID, tenant.value())
        .set(SHOPPER_SPENDING.DAY, day)
        .set(SHOPPER_SPENDING.SHOPPER, shopper)
        .set(SHOPPER_SPENDING.BOOKED, cost)
        .onConflict(SHOPPER_SPENDING.SHOP_ID, SHOPPER_SPENDING.DAY, SHOPPER_SPENDING.SHOPPER)
        .doUpdate()
        .set(SHOPPER_SPENDING.BOOKED, SHOPPER_SPENDING.BOOKED.plus(cost))
        .execute();
  }

  /** Forgets the days before the one before the given day. */
  void forgetBefore(LocalDate day) {
    db.deleteFrom(SHOPPER_SPENDING)
        .where(SHOPPER_SPENDING.SHOP_ID.eq(tenant.value()))
        .and(SHOPPER_SPENDING.DAY.lt(day.minusDays(1)))
        .execute();
  }
}
