package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.CONVERSATION;
import static io.cartagent.adapter.persistence.schema.Tables.DUE_ACTION;
import static io.cartagent.adapter.persistence.schema.Tables.ORDER_ACTION;
import static io.cartagent.adapter.persistence.schema.Tables.SHOP;

import io.cartagent.adapter.persistence.schema.tables.records.DueActionRecord;
import io.cartagent.adapter.persistence.schema.tables.records.OrderActionRecord;
import io.cartagent.application.port.persistence.ActionRepository;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Beginning;
import io.cartagent.domain.action.LedgerEntry;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Result;

/**
 * Actions in PostgreSQL, each encrypted with the key of its conversation. What an action costs is
 * booked in the transaction that changes its state; actions of a shop begin one after the other,
 * behind the lock of the shop's row.
 */
@Singleton
final class JooqActionRepository implements ActionRepository {
  private final TenantTransactions transactions;
  private final ShopKeys keys;

  JooqActionRepository(TenantTransactions transactions, ShopKeys keys) {
    this.transactions = transactions;
    this.keys = keys;
  }

  @Override
  public void add(TenantId tenant, ConversationId conversation, ActionState.Quoted quoted) {
    Quote quote = quoted.quote();
    if (!quote.shop().equals(tenant)) {
      throw new IllegalArgumentException(
          "quote " + quote.id().value() + " belongs to another shop");
    }
    transactions.on(
        tenant,
        db -> {
          FieldCipher cipher =
              keys.find(db, tenant, conversation)
                  .filter(key -> isThere(db, tenant, conversation))
                  .orElseThrow(() -> none(conversation));
          OrderActionRecord row = ActionRow.of(tenant, conversation, quote, cipher);
          boolean isNew =
              !ledger(db, tenant).holds(quote.id())
                  && db.insertInto(ORDER_ACTION).set(row).onConflictDoNothing().execute() == 1;
          if (!isNew) {
            throw new IllegalStateException("quote " + quote.id().value() + " was stored before");
          }
          DueActionRecord due =
              new DueActionRecord(
                  row.getShopId(),
                  row.getQuoteId(),
                  row.getQuotedAt(),
                  ActionRow.dueAt(row).orElse(null),
                  null);
          db.executeInsert(due);
        });
  }

  @Override
  public Optional<StoredAction> find(TenantId tenant, QuoteId quote) {
    return transactions.in(
        tenant,
        db ->
            db.fetchOptional(ORDER_ACTION, isThis(tenant, quote))
                .flatMap(row -> open(db, tenant, row)));
  }

  @Override
  public List<StoredAction> listOf(TenantId tenant, ConversationId conversation) {
    return transactions.in(
        tenant,
        db ->
            db
                .selectFrom(ORDER_ACTION)
                .where(ORDER_ACTION.SHOP_ID.eq(tenant.value()))
                .and(ORDER_ACTION.CONVERSATION_ID.eq(conversation.value()))
                .orderBy(ORDER_ACTION.QUOTED_AT, ORDER_ACTION.QUOTE_ID)
                .fetch()
                .stream()
                .flatMap(row -> open(db, tenant, row).stream())
                .toList());
  }

  @Override
  public boolean save(TenantId tenant, StoredAction before, ActionState next) {
    QuoteId quote = before.state().quote().id();
    if (!next.quote().id().equals(quote)) {
      throw new IllegalArgumentException("the state belongs to another quote");
    }
    return transactions.in(
        tenant,
        db -> {
          Optional<OrderActionRecord> row =
              lock(db, tenant, quote).filter(found -> found.getVersion() == before.version());
          return row.isPresent() && put(db, tenant, row.get(), next);
        });
  }

  @Override
  public List<LedgerEntry> listLedger(TenantId tenant, Instant since) {
    return transactions.in(tenant, db -> ledger(db, tenant).list(since));
  }

  @Override
  public Optional<Beginning> begin(
      TenantId tenant,
      QuoteId quote,
      Instant since,
      BiFunction<ActionState, List<LedgerEntry>, Beginning> decision) {
    return transactions.in(
        tenant,
        db -> {
          lockShop(db, tenant);
          return lock(db, tenant, quote)
              .flatMap(row ->
                  open(db, tenant, row)
                      .map(action -> {
                        Beginning beginning =
                            decision.apply(action.state(), ledger(db, tenant).list(since));
                        if (beginning instanceof Beginning.Begun begun) {
                          put(db, tenant, row, begun.state());
                        }
                        return beginning;
                      }));
        });
  }

  @Override
  public void told(TenantId tenant, QuoteId quote, long version) {
    transactions.on(
        tenant,
        db ->
            lock(db, tenant, quote)
                .filter(row -> row.getToldVersion() < version)
                .ifPresent(row -> {
                  row.setToldVersion(version);
                  db.executeUpdate(row);
                  schedule(db, row);
                }));
  }

  @Override
  public List<DueAction> lease(Instant now, Duration duration, int most) {
    OffsetDateTime time = now.atOffset(ZoneOffset.UTC);
    return transactions.asDispatcher(db -> {
      Result<DueActionRecord> due =
          db.selectFrom(DUE_ACTION)
              .where(DUE_ACTION.DUE_AT.le(time))
              .and(DUE_ACTION.LEASED_UNTIL.isNull().or(DUE_ACTION.LEASED_UNTIL.le(time)))
              .orderBy(DUE_ACTION.QUOTED_AT, DUE_ACTION.SHOP_ID, DUE_ACTION.QUOTE_ID)
              .limit(most)
              .forUpdate()
              .skipLocked()
              .fetch();
      due.forEach(row -> row.setLeasedUntil(time.plus(duration)));
      db.batchUpdate(due).execute();
      return due.map(
          row -> new DueAction(new TenantId(row.getShopId()), new QuoteId(row.getQuoteId())));
    });
  }

  @Override
  public void release(TenantId tenant, QuoteId quote, Instant from) {
    OffsetDateTime time = from.atOffset(ZoneOffset.UTC);
    transactions.on(
        tenant,
        db ->
            db.update(DUE_ACTION)
                .set(DUE_ACTION.LEASED_UNTIL, time)
                .where(DUE_ACTION.SHOP_ID.eq(tenant.value()))
                .and(DUE_ACTION.QUOTE_ID.eq(quote.value()))
                .and(DUE_ACTION.LEASED_UNTIL.gt(time))
                .execute());
  }

  /** Stores a state and everything that follows from it; the caller holds the row's lock. */
  private boolean put(DSLContext db, TenantId tenant, OrderActionRecord row, ActionState next) {
    Optional<FieldCipher> cipher =
        keys.find(db, tenant, new ConversationId(row.getConversationId()));
    if (cipher.isEmpty()) {
      return false;
    }
    ActionRow.write(row, tenant, next, cipher.get());
    row.setVersion(row.getVersion() + 1);
    db.executeUpdate(row);
    ledger(db, tenant).put(next.quote().id(), next.spending());
    schedule(db, row);
    return true;
  }

  private static void schedule(DSLContext db, OrderActionRecord row) {
    db.update(DUE_ACTION)
        .set(DUE_ACTION.DUE_AT, ActionRow.dueAt(row).orElse(null))
        .where(DUE_ACTION.SHOP_ID.eq(row.getShopId()))
        .and(DUE_ACTION.QUOTE_ID.eq(row.getQuoteId()))
        .execute();
  }

  private Optional<StoredAction> open(DSLContext db, TenantId tenant, OrderActionRecord row) {
    return keys.find(db, tenant, new ConversationId(row.getConversationId()))
        .map(cipher -> ActionRow.toAction(tenant, row, cipher));
  }

  private ActionLedger ledger(DSLContext db, TenantId tenant) {
    return new ActionLedger(db, tenant, keys.shop(db, tenant));
  }

  private static Optional<OrderActionRecord> lock(DSLContext db, TenantId tenant, QuoteId quote) {
    return db.selectFrom(ORDER_ACTION)
        .where(isThis(tenant, quote))
        .forNoKeyUpdate()
        .fetchOptional();
  }

  /** Rows that refer to the shop need not wait for this lock. */
  private static void lockShop(DSLContext db, TenantId tenant) {
    db.select(SHOP.SHOP_ID)
        .from(SHOP)
        .where(SHOP.SHOP_ID.eq(tenant.value()))
        .forNoKeyUpdate()
        .fetch();
  }

  /** Nobody deletes the conversation before the transaction ends. */
  private static boolean isThere(DSLContext db, TenantId tenant, ConversationId id) {
    return db.select(CONVERSATION.CONVERSATION_ID)
        .from(CONVERSATION)
        .where(CONVERSATION.SHOP_ID.eq(tenant.value()))
        .and(CONVERSATION.CONVERSATION_ID.eq(id.value()))
        .forKeyShare()
        .fetchOptional()
        .isPresent();
  }

  private static IllegalStateException none(ConversationId id) {
    return new IllegalStateException("there is no conversation " + id.value());
  }

  private static Condition isThis(TenantId tenant, QuoteId quote) {
    return ORDER_ACTION.SHOP_ID.eq(tenant.value()).and(ORDER_ACTION.QUOTE_ID.eq(quote.value()));
  }
}
