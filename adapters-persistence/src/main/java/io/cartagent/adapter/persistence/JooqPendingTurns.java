package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.PENDING_TURN;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import io.cartagent.adapter.persistence.schema.tables.PendingTurn;
import io.cartagent.adapter.persistence.schema.tables.records.PendingTurnRecord;
import io.cartagent.application.port.persistence.PendingTurns;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Result;

/**
 * The queue of turns. Only the first waiting turn of a conversation can be leased, and it waits
 * until it is answered, so two turns of a conversation are never worked on at a time.
 */
@Singleton
final class JooqPendingTurns implements PendingTurns {
  private static final PendingTurn EARLIER = PENDING_TURN.as("earlier");

  private final TenantTransactions transactions;

  JooqPendingTurns(TenantTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<Lease> lease(String worker, Instant now, Duration duration, int most) {
    OffsetDateTime time = now.atOffset(ZoneOffset.UTC);
    return transactions.asDispatcher(db -> {
      Result<PendingTurnRecord> due =
          db.selectFrom(PENDING_TURN)
              .where(PENDING_TURN.NOT_BEFORE.isNull().or(PENDING_TURN.NOT_BEFORE.le(time)))
              .and(PENDING_TURN.LEASED_UNTIL.isNull().or(PENDING_TURN.LEASED_UNTIL.le(time)))
              .and(isFirstOfItsConversation())
              .orderBy(
                  PENDING_TURN.ACCEPTED_AT,
                  PENDING_TURN.SHOP_ID,
                  PENDING_TURN.CONVERSATION_ID,
                  PENDING_TURN.NUMBER)
              .limit(most)
              .forUpdate()
              .of(PENDING_TURN)
              .skipLocked()
              .fetch();
      for (PendingTurnRecord row : due) {
        row.setAttempt(row.getAttempt() + 1);
        row.setWorker(worker);
        row.setLeasedUntil(time.plus(duration));
      }
      db.batchUpdate(due).execute();
      return due.map(JooqPendingTurns::leaseOf);
    });
  }

  @Override
  public void release(TenantId tenant, Lease lease, Instant notBefore) {
    transactions.on(
        tenant,
        db ->
            db.update(PENDING_TURN)
                .setNull(PENDING_TURN.WORKER)
                .setNull(PENDING_TURN.LEASED_UNTIL)
                .set(PENDING_TURN.NOT_BEFORE, notBefore.atOffset(ZoneOffset.UTC))
                .where(PENDING_TURN.SHOP_ID.eq(tenant.value()))
                .and(PENDING_TURN.CONVERSATION_ID.eq(lease.conversation().value()))
                .and(PENDING_TURN.TURN_ID.eq(lease.turn().value()))
                .and(PENDING_TURN.ATTEMPT.eq(lease.attempt()))
                .and(PENDING_TURN.WORKER.isNotNull())
                .execute());
  }

  @Override
  public void releaseAllOf(String worker) {
    transactions.asDispatcher(db ->
        db.update(PENDING_TURN)
            .setNull(PENDING_TURN.WORKER)
            .setNull(PENDING_TURN.LEASED_UNTIL)
            .where(PENDING_TURN.WORKER.eq(worker))
            .execute());
  }

  private static Lease leaseOf(PendingTurnRecord row) {
    return new Lease(
        new TenantId(row.getShopId()),
        new ConversationId(row.getConversationId()),
        new TurnId(row.getTurnId()),
        row.getAttempt());
  }

  private static Condition isFirstOfItsConversation() {
    return notExists(
        selectOne()
            .from(EARLIER)
            .where(EARLIER.SHOP_ID.eq(PENDING_TURN.SHOP_ID))
            .and(EARLIER.CONVERSATION_ID.eq(PENDING_TURN.CONVERSATION_ID))
            .and(EARLIER.NUMBER.lt(PENDING_TURN.NUMBER)));
  }
}
