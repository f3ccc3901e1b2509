package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.CONVERSATION;
import static io.cartagent.adapter.persistence.schema.Tables.TURN_RECORD;

import io.cartagent.adapter.persistence.FieldCipher.Place;
import io.cartagent.adapter.persistence.schema.tables.records.TurnRecordRecord;
import io.cartagent.application.port.persistence.TurnRecord;
import io.cartagent.application.port.persistence.TurnRecords;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jooq.DSLContext;

/** Records of turns in PostgreSQL, each encrypted with the key of its conversation. */
@Singleton
final class JooqTurnRecords implements TurnRecords {
  private final TenantTransactions transactions;
  private final ShopKeys keys;

  JooqTurnRecords(TenantTransactions transactions, ShopKeys keys) {
    this.transactions = transactions;
    this.keys = keys;
  }

  @Override
  public void save(TenantId tenant, TurnRecord record) {
    byte[] json = StoredTurn.of(record).toJson();
    transactions.on(
        tenant,
        db -> {
          if (isThere(db, tenant, record.conversation())) {
            keys.find(db, tenant, record.conversation())
                .ifPresent(cipher -> save(db, tenant, record, cipher, json));
          }
        });
  }

  @Override
  public Optional<TurnRecord> find(TenantId tenant, TurnId turn) {
    return transactions.in(
        tenant,
        db ->
            db.fetchOptional(
                    TURN_RECORD,
                    TURN_RECORD
                        .SHOP_ID
                        .eq(tenant.value())
                        .and(TURN_RECORD.TURN_ID.eq(turn.value())))
                .flatMap(row -> open(db, tenant, row)));
  }

  private static void save(
      DSLContext db, TenantId tenant, TurnRecord record, FieldCipher cipher, byte[] json) {
    TurnRecordRecord row =
        new TurnRecordRecord(
            tenant.value(),
            record.turn().value(),
            record.conversation().value(),
            cipher.seal(placeOf(tenant, record.conversation(), record.turn()), json));
    db.insertInto(TURN_RECORD).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  private Optional<TurnRecord> open(DSLContext db, TenantId tenant, TurnRecordRecord row) {
    ConversationId conversation = new ConversationId(row.getConversationId());
    TurnId turn = new TurnId(row.getTurnId());
    return keys.find(db, tenant, conversation)
        .map(cipher -> cipher.open(placeOf(tenant, conversation, turn), row.getPayload()))
        .map(json -> StoredTurn.ofJson(json).toRecord(conversation, turn));
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

  private static Place placeOf(TenantId tenant, ConversationId conversation, TurnId turn) {
    return new Place(tenant, "turn_record", "payload", conversation.value() + "/" + turn.value());
  }
}
