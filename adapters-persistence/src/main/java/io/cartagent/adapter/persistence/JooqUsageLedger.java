package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.MODEL_USE;
import static io.cartagent.adapter.persistence.schema.Tables.SHOP;
import static io.cartagent.adapter.persistence.schema.Tables.TURN_SPENDING;
import static io.cartagent.adapter.persistence.schema.Tables.USAGE_RESERVATION;

import io.cartagent.adapter.persistence.schema.tables.records.UsageReservationRecord;
import io.cartagent.application.port.persistence.UsageLedger;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.spending.SpendingCaps;
import io.cartagent.domain.spending.SpendingScope;
import io.cartagent.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * What models cost, in PostgreSQL. Whoever counts for a shop holds the lock of the shop's row, and
 * then for a moment that of the day which all shops share, so no two can fill the same gap under a
 * cap (AI-07). Those of one node who come at the same time count in one transaction.
 *
 * <p>What a crashed process had set aside counts no longer after ten minutes, by the database's
 * clock and in whole minutes: at the latest after eleven. A call that ends later is booked all the
 * same. One that ends without a reservation is booked on the database's present day in UTC, and on
 * the conversation for which its turn reserved before; on no shopper.
 */
@Singleton
final class JooqUsageLedger implements UsageLedger {
  private static final Duration COUNTS_FOR = Duration.ofMinutes(10);
  private static final Duration KEPT_FOR = Duration.ofDays(1);

  private final TenantTransactions transactions;
  private final JointTransactions joint;
  private final ShopKeys keys;

  JooqUsageLedger(TenantTransactions transactions, ShopKeys keys) {
    this.transactions = transactions;
    this.keys = keys;
    this.joint = new JointTransactions(transactions);
  }

  @Override
  public Optional<SpendingScope> reserve(TenantId tenant, Reservation wanted, SpendingCaps caps) {
    return joint.in(
        tenant,
        db -> reserve(db, tenant, wanted, keys.hash(db, tenant, wanted.spender().key()), caps));
  }

  @Override
  public void settle(TenantId tenant, TurnId turn, int call, Usage usage) {
    joint.in(
        tenant,
        db -> {
          settle(db, tenant, turn, call, usage);
          return turn;
        });
  }

  private static void settle(DSLContext db, TenantId tenant, TurnId turn, int call, Usage usage) {
    OffsetDateTime minute = lock(db, tenant);
    Optional<UsageReservationRecord> reserved =
        db.deleteFrom(USAGE_RESERVATION)
            .where(isCall(tenant, turn, call))
            .returning()
            .fetchOptional();
    LocalDate day = reserved.map(UsageReservationRecord::getDay).orElseGet(minute::toLocalDate);
    bookForShop(db, tenant, day, usage);
    reserved
        .map(UsageReservationRecord::getShopper)
        .ifPresent(shopper -> new ShopperSpending(db, tenant).book(day, shopper, usage.cost()));
    db.update(TURN_SPENDING)
        .set(TURN_SPENDING.COST, TURN_SPENDING.COST.plus(usage.cost()))
        .where(TURN_SPENDING.SHOP_ID.eq(tenant.value()))
        .and(TURN_SPENDING.TURN_ID.eq(turn.value()))
        .execute();
    SystemSpending system = new SystemSpending(db);
    system.book(day, usage.cost());
    reserved.ifPresent(row -> system.release(row.getDay(), row.getMinute(), row.getMost()));
  }

  @Override
  public List<DayOfUse> listUse(TenantId tenant, LocalDate from) {
    return transactions.in(
        tenant,
        db ->
            db.selectFrom(MODEL_USE)
                .where(MODEL_USE.SHOP_ID.eq(tenant.value()))
                .and(MODEL_USE.DAY.ge(from))
                .orderBy(MODEL_USE.DAY, MODEL_USE.PROVIDER, MODEL_USE.MODEL)
                .fetch(row ->
                    new DayOfUse(
                        row.getDay(),
                        row.getProvider(),
                        row.getModel(),
                        row.getCalls(),
                        row.getInputTokens(),
                        row.getOutputTokens(),
                        row.getCost())));
  }

  private static Optional<SpendingScope> reserve(
      DSLContext db, TenantId tenant, Reservation wanted, byte[] spender, SpendingCaps caps) {
    OffsetDateTime minute = lock(db, tenant);
    OffsetDateTime oldest = minute.minus(COUNTS_FOR);
    forgetOld(db, tenant, minute);
    ShopperSpending shoppers = new ShopperSpending(db, tenant);
    Record3<BigDecimal, BigDecimal, BigDecimal> spent = spent(db, tenant, wanted, spender, oldest);
    long conversation = spent.value1().longValueExact();
    long shopper = shoppers.booked(wanted.day(), spender) + spent.value2().longValueExact();
    long shop = spent.value3().longValueExact();
    // Most refusals end here and never touch what all shops share.
    Optional<SpendingScope> refusal =
        caps.refusal(new SpendingCaps.Spent(conversation, shopper, shop, 0), wanted.most());
    if (refusal.isPresent()) {
      return refusal;
    }
    noteTurn(db, tenant, wanted);
    Optional<UsageReservationRecord> replaced =
        db.fetchOptional(USAGE_RESERVATION, isCall(tenant, wanted.turn(), wanted.call()));

    SystemSpending system = new SystemSpending(db);
    system.lock(
        Stream.concat(
            Stream.of(wanted.day()), replaced.map(UsageReservationRecord::getDay).stream()));
    long replacedToday =
        replaced
            .filter(row -> row.getDay().equals(wanted.day()) && !row.getMinute().isBefore(oldest))
            .map(UsageReservationRecord::getMost)
            .orElse(0L);
    refusal =
        caps.refusal(
            new SpendingCaps.Spent(
                conversation, shopper, shop, system.spent(wanted.day(), oldest) - replacedToday),
            wanted.most());
    if (refusal.isPresent()) {
      return refusal;
    }
    replaced.ifPresent(row -> system.release(row.getDay(), row.getMinute(), row.getMost()));
    system.sweep(wanted.day(), oldest);
    system.setAside(wanted.day(), minute, wanted.most());
    setAside(db, tenant, wanted, spender, minute);
    shoppers.forgetBefore(wanted.day());
    return Optional.empty();
  }

  /**
   * Makes everybody else who counts for this shop wait, but nobody who refers to it.
   *
   * @return the present minute by the database's clock, in UTC
   */
  private static OffsetDateTime lock(DSLContext db, TenantId tenant) {
    return db.select(DSL.currentOffsetDateTime())
        .from(SHOP)
        .where(SHOP.SHOP_ID.eq(tenant.value()))
        .forNoKeyUpdate()
        .fetchOptional()
        .orElseThrow(
            () -> new IllegalStateException(tenant.value() + " has not installed CartAgent"))
        .value1()
        .withOffsetSameInstant(ZoneOffset.UTC)
        .truncatedTo(ChronoUnit.MINUTES);
  }

  /**
   * What the conversation and the shop have spent and, between them, what is set aside for the
   * shopper; all but for the call that is asked for.
   */
  private static Record3<BigDecimal, BigDecimal, BigDecimal> spent(
      DSLContext db, TenantId tenant, Reservation wanted, byte[] spender, OffsetDateTime oldest) {
    String id = wanted.conversation().value();
    Condition isOther = isOther(tenant, wanted, oldest);
    Condition isPaid =
        TURN_SPENDING.SHOP_ID.eq(tenant.value()).and(TURN_SPENDING.CONVERSATION_ID.eq(id));
    Condition isUsed = MODEL_USE.SHOP_ID.eq(tenant.value()).and(MODEL_USE.DAY.eq(wanted.day()));
    return db.select(
            sum(TURN_SPENDING, TURN_SPENDING.COST, isPaid)
                .plus(
                    sum(
                        USAGE_RESERVATION,
                        USAGE_RESERVATION.MOST,
                        isOther.and(USAGE_RESERVATION.CONVERSATION_ID.eq(id)))),
            sum(
                USAGE_RESERVATION,
                USAGE_RESERVATION.MOST,
                isOther
                    .and(USAGE_RESERVATION.DAY.eq(wanted.day()))
                    .and(USAGE_RESERVATION.SHOPPER.eq(spender))),
            sum(MODEL_USE, MODEL_USE.COST, isUsed)
                .plus(
                    sum(
                        USAGE_RESERVATION,
                        USAGE_RESERVATION.MOST,
                        isOther.and(USAGE_RESERVATION.DAY.eq(wanted.day())))))
        .fetchSingle();
  }

  private static Field<BigDecimal> sum(Table<?> table, Field<Long> amount, Condition which) {
    return DSL.field(
        DSL.select(DSL.coalesce(DSL.sum(amount), BigDecimal.ZERO)).from(table).where(which));
  }

  private static void forgetOld(DSLContext db, TenantId tenant, OffsetDateTime minute) {
    db.deleteFrom(USAGE_RESERVATION)
        .where(USAGE_RESERVATION.SHOP_ID.eq(tenant.value()))
        .and(USAGE_RESERVATION.MINUTE.lt(minute.minus(KEPT_FOR)))
        .execute();
  }

  /** Remembers whose turn it is, for costs that come without a reservation. */
  private static void noteTurn(DSLContext db, TenantId tenant, Reservation wanted) {
    db.insertInto(TURN_SPENDING)
        .set(TURN_SPENDING.SHOP_ID, tenant.value())
        .set(TURN_SPENDING.TURN_ID, wanted.turn().value())
        .set(TURN_SPENDING.CONVERSATION_ID, wanted.conversation().value())
        .set(TURN_SPENDING.COST, 0L)
        .onConflictDoNothing()
        .execute();
  }

  private static void setAside(
      DSLContext db, TenantId tenant, Reservation wanted, byte[] spender, OffsetDateTime minute) {
    UsageReservationRecord row =
        new UsageReservationRecord(
            tenant.value(),
            wanted.turn().value(),
            wanted.call(),
            wanted.conversation().value(),
            wanted.day(),
            minute,
            wanted.most(),
            spender);
    db.insertInto(USAGE_RESERVATION).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  private static void bookForShop(DSLContext db, TenantId tenant, LocalDate day, Usage usage) {
    db.insertInto(MODEL_USE)
        .set(MODEL_USE.SHOP_ID, tenant.value())
        .set(MODEL_USE.DAY, day)
        .set(MODEL_USE.PROVIDER, usage.provider())
        .set(MODEL_USE.MODEL, usage.model())
        .set(MODEL_USE.CALLS, 1L)
        .set(MODEL_USE.INPUT_TOKENS, usage.inputTokens())
        .set(MODEL_USE.OUTPUT_TOKENS, usage.outputTokens())
        .set(MODEL_USE.COST, usage.cost())
        .onConflict(MODEL_USE.SHOP_ID, MODEL_USE.DAY, MODEL_USE.PROVIDER, MODEL_USE.MODEL)
        .doUpdate()
        .set(MODEL_USE.CALLS, MODEL_USE.CALLS.plus(1L))
        .set(MODEL_USE.INPUT_TOKENS, MODEL_USE.INPUT_TOKENS.plus(usage.inputTokens()))
        .set(MODEL_USE.OUTPUT_TOKENS, MODEL_USE.OUTPUT_TOKENS.plus(usage.outputTokens()))
        .set(MODEL_USE.COST, MODEL_USE.COST.plus(usage.cost()))
        .execute();
  }

  /** What counts and is not the very call that is asked for. */
  private static Condition isOther(TenantId tenant, Reservation wanted, OffsetDateTime oldest) {
    return USAGE_RESERVATION
        .SHOP_ID
        .eq(tenant.value())
        .and(USAGE_RESERVATION.MINUTE.ge(oldest))
        .andNot(isCall(tenant, wanted.turn(), wanted.call()));
  }

  private static Condition isCall(TenantId tenant, TurnId turn, int call) {
    return USAGE_RESERVATION
        .SHOP_ID
        .eq(tenant.value())
        .and(USAGE_RESERVATION.TURN_ID.eq(turn.value()))
        .and(USAGE_RESERVATION.CALL.eq(call));
  }
}
