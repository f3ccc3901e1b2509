package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.SYSTEM_RESERVATION;
import static io.cartagent.adapter.persistence.schema.Tables.SYSTEM_SPENDING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * What all shops together have spent on a day, inside one transaction of a shop. Every shop waits
 * for the lock of the day's row, so whoever takes it has done everything else before and commits
 * next. Days are locked before anything is read or changed, older ones first: nobody waits in a
 * circle.
 */
final class SystemSpending {
  private final DSLContext db;

  SystemSpending(DSLContext db) {
    this.db = db;
  }

  /** Keeps everybody else from counting for these days until the transaction ends. */
  void lock(Stream<LocalDate> days) {
    days.distinct().sorted().forEach(day -> book(day, 0));
  }

  /** What is booked for the day and what was set aside since the given time. */
  long spent(LocalDate day, OffsetDateTime since) {
    long booked =
        db.select(SYSTEM_SPENDING.BOOKED)
            .from(SYSTEM_SPENDING)
            .where(SYSTEM_SPENDING.DAY.eq(day))
            .fetchOptional(SYSTEM_SPENDING.BOOKED)
            .orElse(0L);
    return booked
        + db.select(DSL.coalesce(DSL.sum(SYSTEM_RESERVATION.AMOUNT), BigDecimal.ZERO))
            .from(SYSTEM_RESERVATION)
            .where(SYSTEM_RESERVATION.DAY.eq(day))
            .and(SYSTEM_RESERVATION.MINUTE.ge(since))
            .fetchSingle()
            .value1()
            .longValueExact();
  }

  void setAside(LocalDate day, OffsetDateTime minute, long amount) {
    db.insertInto(SYSTEM_RESERVATION)
        .set(SYSTEM_RESERVATION.DAY, day)
        .set(SYSTEM_RESERVATION.MINUTE, minute)
        .set(SYSTEM_RESERVATION.AMOUNT, amount)
        .onConflict(SYSTEM_RESERVATION.DAY, SYSTEM_RESERVATION.MINUTE)
        .doUpdate()
        .set(SYSTEM_RESERVATION.AMOUNT, SYSTEM_RESERVATION.AMOUNT.plus(amount))
        .execute();
  }

  /** Undoes {@link #setAside}; a minute that was swept away needs no undoing. */
  void release(LocalDate day, OffsetDateTime minute, long amount) {
    db.update(SYSTEM_RESERVATION)
        .set(
            SYSTEM_RESERVATION.AMOUNT,
            DSL.greatest(SYSTEM_RESERVATION.AMOUNT.minus(amount), DSL.inline(0L)))
        .where(isOf(day))
        .and(SYSTEM_RESERVATION.MINUTE.eq(minute))
        .execute();
  }

  /** Takes the lock of the day's row, too. */
  void book(LocalDate day, long cost) {
    db.insertInto(SYSTEM_SPENDING)
        .set(SYSTEM_SPENDING.DAY, day)
        .set(SYSTEM_SPENDING.BOOKED, cost)
        .onConflict(SYSTEM_SPENDING.DAY)
        .doUpdate()
        .set(SYSTEM_SPENDING.BOOKED, SYSTEM_SPENDING.BOOKED.plus(cost))
        .execute();
  }

  /** Deletes what the day has set aside before the given time: it counts no longer. */
  void sweep(LocalDate day, OffsetDateTime before) {
    db.deleteFrom(SYSTEM_RESERVATION)
        .where(isOf(day))
        .and(SYSTEM_RESERVATION.MINUTE.lt(before))
        .execute();
  }

  private static Condition isOf(LocalDate day) {
    return SYSTEM_RESERVATION.DAY.eq(day);
  }
}
