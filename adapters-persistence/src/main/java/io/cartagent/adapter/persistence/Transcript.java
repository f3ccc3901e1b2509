package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.CONVERSATION;
import static io.cartagent.adapter.persistence.schema.Tables.CONVERSATION_EVENT;
import static org.jooq.impl.DSL.insertInto;

import io.cartagent.adapter.persistence.FieldCipher.Place;
import io.cartagent.adapter.persistence.schema.tables.records.ConversationEventRecord;
import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The encrypted events of one conversation, inside one transaction. */
final class Transcript {
  private final DSLContext db;
  private final TenantId tenant;
  private final ConversationId id;
  private final FieldCipher cipher;

  Transcript(DSLContext db, TenantId tenant, ConversationId id, FieldCipher cipher) {
    this.db = db;
    this.tenant = tenant;
    this.id = id;
    this.cipher = cipher;
  }

  /**
   * Adds events and tells every node. The caller holds the lock of the conversation's row.
   *
   * @param last number of the newest event so far
   * @return number of the newest event now
   */
  long append(long last, Instant at, List<ConversationEvent> events) {
    long number = last;
    var added =
        insertInto(
            CONVERSATION_EVENT,
            CONVERSATION_EVENT.SHOP_ID,
            CONVERSATION_EVENT.CONVERSATION_ID,
            CONVERSATION_EVENT.NUMBER,
            CONVERSATION_EVENT.TURN_ID,
            CONVERSATION_EVENT.AT,
            CONVERSATION_EVENT.PAYLOAD);
    for (ConversationEvent event : events) {
      number++;
      added =
          added.values(
              tenant.value(),
              id.value(),
              number,
              event.turn().value(),
              at.atOffset(ZoneOffset.UTC),
              cipher.seal(place(number), StoredEvent.of(event).toJson()));
    }
    db.execute(added);
    db.update(CONVERSATION)
        .set(CONVERSATION.LAST_EVENT, number)
        .where(CONVERSATION.SHOP_ID.eq(tenant.value()))
        .and(CONVERSATION.CONVERSATION_ID.eq(id.value()))
        .returningResult(PostgresConversationSignals.sent(tenant, id))
        .fetch();
    return number;
  }

  /** Whether anything was said in one of these turns. */
  boolean holdsAny(Stream<TurnId> turns) {
    return db.fetchExists(
        CONVERSATION_EVENT,
        CONVERSATION_EVENT
            .SHOP_ID
            .eq(tenant.value())
            .and(CONVERSATION_EVENT.CONVERSATION_ID.eq(id.value()))
            .and(CONVERSATION_EVENT.TURN_ID.in(turns.map(TurnId::value).toList())));
  }

  List<LoggedEvent> list(long after, int most) {
    return db.selectFrom(CONVERSATION_EVENT)
        .where(CONVERSATION_EVENT.SHOP_ID.eq(tenant.value()))
        .and(CONVERSATION_EVENT.CONVERSATION_ID.eq(id.value()))
        .and(CONVERSATION_EVENT.NUMBER.gt(after))
        .orderBy(CONVERSATION_EVENT.NUMBER)
        .limit(most)
        .fetch(this::open);
  }

  static ConversationEvent eventOf(TurnId turn, AgentAct act) {
    return switch (act) {
      case AgentAct.Say say ->
          new ConversationEvent.AgentSaid(turn, say.sentence().text(), say.sentence().citations());
      case AgentAct.Show show -> new ConversationEvent.CardShown(turn, show.card());
      case AgentAct.ShowAction show -> new ConversationEvent.ActionShown(turn, show.action());
      case AgentAct.AnnounceHandoff handoff ->
          new ConversationEvent.HandedOff(turn, handoff.reason(), handoff.text());
      case AgentAct.Finish ignored -> new ConversationEvent.TurnDone(turn);
      case AgentAct.Fail fail ->
          new ConversationEvent.TurnFailed(turn, fail.code(), fail.text(), fail.retryable());
    };
  }

  private LoggedEvent open(ConversationEventRecord row) {
    byte[] json = cipher.open(place(row.getNumber()), row.getPayload());
    return new LoggedEvent(
        row.getNumber(),
        row.getAt().toInstant(),
        StoredEvent.ofJson(json).toEvent(new TurnId(row.getTurnId())));
  }

  private Place place(long number) {
    return new Place(tenant, "conversation_event", "payload", id.value() + "/" + number);
  }
}
