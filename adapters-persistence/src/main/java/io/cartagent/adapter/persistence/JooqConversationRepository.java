package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.ACCEPTED_MESSAGE;
import static io.cartagent.adapter.persistence.schema.Tables.CONVERSATION;
import static io.cartagent.adapter.persistence.schema.Tables.PENDING_TURN;

import io.cartagent.adapter.persistence.schema.tables.records.ConversationRecord;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.ResolvedConversation;
import io.cartagent.domain.conversation.ShopperMessage;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Conversations in PostgreSQL. Whoever adds to a transcript holds the lock of the conversation's
 * row, so that numbers have no gaps and ownership cannot change between check and append.
 */
@Singleton
final class JooqConversationRepository implements ConversationRepository {
  private final TenantTransactions transactions;
  private final JointTransactions joint;
  private final ShopKeys keys;

  /** A turn that waits for its answer, and its conversation; both locked. */
  private record OpenTurn(ConversationRecord conversation, int attempt) {}

  JooqConversationRepository(TenantTransactions transactions, ShopKeys keys) {
    this.transactions = transactions;
    this.joint = new JointTransactions(transactions);
    this.keys = keys;
  }

  @Override
  public void open(
      TenantId tenant, Conversation conversation, TurnId greeting, List<AgentAct> acts) {
    transactions.on(
        tenant,
        db -> {
          FieldCipher cipher = keys.create(db, tenant, conversation.id());
          db.executeInsert(ConversationState.toRow(tenant, conversation, cipher));
          new Transcript(db, tenant, conversation.id(), cipher)
              .append(0, conversation.openedAt(), eventsOf(greeting, acts));
        });
  }

  @Override
  public Optional<Conversation> find(TenantId tenant, ConversationId id) {
    return transactions.in(
        tenant,
        db ->
            db.fetchOptional(CONVERSATION, isThis(tenant, id))
                .filter(row -> !ConversationState.isResolved(row))
                .flatMap(row ->
                    keys.find(db, tenant, id)
                        .map(cipher -> ConversationState.toConversation(tenant, row, cipher))));
  }

  @Override
  public Optional<ResolvedConversation> findResolved(TenantId tenant, ConversationId id) {
    return transactions.in(
        tenant,
        db ->
            db.fetchOptional(CONVERSATION, isThis(tenant, id))
                .filter(ConversationState::isResolved)
                .flatMap(row ->
                    keys.find(db, tenant, id)
                        .map(cipher -> ConversationState.toResolved(tenant, row, cipher))));
  }

  @Override
  public boolean save(TenantId tenant, Conversation conversation) {
    return change(
        tenant,
        conversation.id(),
        (db, row) ->
            !ConversationState.isResolved(row) && row.getVersion() == conversation.version(),
        (row, cipher) -> ConversationState.write(row, tenant, conversation, cipher));
  }

  @Override
  public boolean save(TenantId tenant, ResolvedConversation conversation) {
    return change(
        tenant,
        conversation.id(),
        (db, row) ->
            ConversationState.isResolved(row) && row.getVersion() == conversation.version(),
        (row, cipher) -> ConversationState.write(row, tenant, conversation, cipher));
  }

  @Override
  public boolean reopen(TenantId tenant, Conversation reopened) {
    return change(
        tenant,
        reopened.id(),
        (db, row) -> ConversationState.isResolved(row) && row.getVersion() == reopened.version(),
        (row, cipher) -> ConversationState.write(row, tenant, reopened, cipher));
  }

  @Override
  public boolean resolve(TenantId tenant, ResolvedConversation resolved, long lastRead) {
    return change(
        tenant,
        resolved.id(),
        (db, row) ->
            !ConversationState.isResolved(row)
                && row.getVersion() == resolved.version()
                && row.getLastEvent() == lastRead
                && !hasPendingTurn(db, tenant, resolved.id()),
        (row, cipher) -> ConversationState.write(row, tenant, resolved, cipher));
  }

  @Override
  public Acceptance accept(
      TenantId tenant, ConversationId id, TurnId turn, ShopperMessage message) {
    return transactions.in(
        tenant,
        db -> {
          Optional<ConversationRecord> row = lock(db, tenant, id);
          if (row.isEmpty()) {
            return new Acceptance.NoConversation();
          }
          Optional<TurnId> earlier = findAccepted(db, tenant, id, message);
          if (earlier.isPresent()) {
            return new Acceptance.Repeated(earlier.get());
          }
          FieldCipher cipher = cipherOf(db, tenant, id);
          if (ConversationState.isResolved(row.get())) {
            reopen(db, tenant, row.get(), message, cipher);
          }
          long number =
              new Transcript(db, tenant, id, cipher)
                  .append(
                      row.get().getLastEvent(),
                      message.at(),
                      List.of(new ConversationEvent.ShopperSaid(turn, message.text())));
          enqueue(db, tenant, id, turn, message, number);
          return new Acceptance.Accepted(turn);
        });
  }

  @Override
  public Outcome record(
      TenantId tenant,
      ConversationId id,
      TurnId turn,
      int attempt,
      List<AgentAct> acts,
      Instant at) {
    return joint.in(
        tenant,
        db -> {
          Optional<OpenTurn> open = lockTurn(db, tenant, id, turn);
          if (open.isEmpty()) {
            return lock(db, tenant, id).isEmpty() ? Outcome.NOT_THE_AGENTS : Outcome.TURN_IS_OVER;
          }
          if (open.get().attempt() != attempt) {
            return Outcome.SUPERSEDED;
          }
          if (!ConversationState.isTheAgents(open.get().conversation())) {
            db.deleteFrom(PENDING_TURN).where(isTurn(tenant, id, turn)).execute();
            return Outcome.NOT_THE_AGENTS;
          }
          new Transcript(db, tenant, id, cipherOf(db, tenant, id))
              .append(open.get().conversation().getLastEvent(), at, eventsOf(turn, acts));
          if (acts.stream().anyMatch(JooqConversationRepository::endsTheTurn)) {
            db.deleteFrom(PENDING_TURN).where(isTurn(tenant, id, turn)).execute();
          }
          return Outcome.RECORDED;
        });
  }

  @Override
  public Outcome tell(
      TenantId tenant,
      ConversationId id,
      TurnId turn,
      Set<TurnId> unless,
      List<AgentAct> acts,
      Instant at) {
    return transactions.in(
        tenant,
        db -> {
          Optional<ConversationRecord> row = lock(db, tenant, id);
          if (row.isEmpty()) {
            return Outcome.NOT_THE_AGENTS;
          }
          Transcript transcript = new Transcript(db, tenant, id, cipherOf(db, tenant, id));
          if (transcript.holdsAny(Stream.concat(Stream.of(turn), unless.stream()))) {
            return Outcome.TURN_IS_OVER;
          }
          boolean mayTalk = ConversationState.isTheAgents(row.get());
          List<AgentAct> allowed =
              acts.stream().filter(act -> mayTalk || act instanceof AgentAct.ShowAction).toList();
          if (!allowed.isEmpty()) {
            transcript.append(row.get().getLastEvent(), at, eventsOf(turn, allowed));
          }
          return Outcome.RECORDED;
        });
  }

  @Override
  public List<LoggedEvent> listEvents(TenantId tenant, ConversationId id, long after, int most) {
    return transactions.in(
        tenant,
        db ->
            keys.find(db, tenant, id)
                .map(cipher -> new Transcript(db, tenant, id, cipher).list(after, most))
                .orElse(List.of()));
  }

  /** Changes the row when it is as it should be. */
  private boolean change(
      TenantId tenant,
      ConversationId id,
      BiPredicate<DSLContext, ConversationRecord> expected,
      BiConsumer<ConversationRecord, FieldCipher> change) {
    return transactions.in(
        tenant,
        db -> {
          Optional<ConversationRecord> row =
              lock(db, tenant, id).filter(found -> expected.test(db, found));
          row.ifPresent(found -> {
            change.accept(found, cipherOf(db, tenant, id));
            update(db, found);
          });
          return row.isPresent();
        });
  }

  private static void reopen(
      DSLContext db,
      TenantId tenant,
      ConversationRecord row,
      ShopperMessage message,
      FieldCipher cipher) {
    ResolvedConversation resolved = ConversationState.toResolved(tenant, row, cipher);
    ConversationState.write(
        row, tenant, resolved.reopen(message.notBefore(resolved.resolvedAt())), cipher);
    update(db, row);
  }

  private static void update(DSLContext db, ConversationRecord row) {
    row.setVersion(row.getVersion() + 1);
    db.executeUpdate(row);
  }

  private static boolean hasPendingTurn(DSLContext db, TenantId tenant, ConversationId id) {
    return db.fetchExists(
        PENDING_TURN,
        PENDING_TURN.SHOP_ID.eq(tenant.value()).and(PENDING_TURN.CONVERSATION_ID.eq(id.value())));
  }

  /** No key update: rows that refer to the conversation need not wait. */
  private static Optional<ConversationRecord> lock(
      DSLContext db, TenantId tenant, ConversationId id) {
    return db.selectFrom(CONVERSATION).where(isThis(tenant, id)).forNoKeyUpdate().fetchOptional();
  }

  /** Nobody leases the turn anew and nobody takes the conversation before the transaction ends. */
  private static Optional<OpenTurn> lockTurn(
      DSLContext db, TenantId tenant, ConversationId id, TurnId turn) {
    return db.select(CONVERSATION, PENDING_TURN.ATTEMPT)
        .from(CONVERSATION)
        .join(PENDING_TURN)
        .on(PENDING_TURN.SHOP_ID.eq(CONVERSATION.SHOP_ID))
        .and(PENDING_TURN.CONVERSATION_ID.eq(CONVERSATION.CONVERSATION_ID))
        .where(isThis(tenant, id))
        .and(isTurn(tenant, id, turn))
        .forNoKeyUpdate()
        .fetchOptional()
        .map(found -> new OpenTurn(found.value1(), found.value2()));
  }

  private FieldCipher cipherOf(DSLContext db, TenantId tenant, ConversationId id) {
    return keys.find(db, tenant, id)
        .orElseThrow(() -> new IllegalStateException("the conversation's key was destroyed"));
  }

  private static Optional<TurnId> findAccepted(
      DSLContext db, TenantId tenant, ConversationId id, ShopperMessage message) {
    return db.select(ACCEPTED_MESSAGE.TURN_ID)
        .from(ACCEPTED_MESSAGE)
        .where(ACCEPTED_MESSAGE.SHOP_ID.eq(tenant.value()))
        .and(ACCEPTED_MESSAGE.CONVERSATION_ID.eq(id.value()))
        .and(ACCEPTED_MESSAGE.CLIENT_MESSAGE_ID.eq(message.id().value()))
        .fetchOptional(ACCEPTED_MESSAGE.TURN_ID)
        .map(TurnId::new);
  }

  private static void enqueue(
      DSLContext db,
      TenantId tenant,
      ConversationId id,
      TurnId turn,
      ShopperMessage message,
      long number) {
    db.insertInto(ACCEPTED_MESSAGE)
        .set(ACCEPTED_MESSAGE.SHOP_ID, tenant.value())
        .set(ACCEPTED_MESSAGE.CONVERSATION_ID, id.value())
        .set(ACCEPTED_MESSAGE.CLIENT_MESSAGE_ID, message.id().value())
        .set(ACCEPTED_MESSAGE.TURN_ID, turn.value())
        .execute();
    db.insertInto(PENDING_TURN)
        .set(PENDING_TURN.SHOP_ID, tenant.value())
        .set(PENDING_TURN.CONVERSATION_ID, id.value())
        .set(PENDING_TURN.TURN_ID, turn.value())
        .set(PENDING_TURN.NUMBER, number)
        .set(PENDING_TURN.ACCEPTED_AT, message.at().atOffset(ZoneOffset.UTC))
        .execute();
  }

  private static List<ConversationEvent> eventsOf(TurnId turn, List<AgentAct> acts) {
    return acts.stream().map(act -> Transcript.eventOf(turn, act)).toList();
  }

  private static boolean endsTheTurn(AgentAct act) {
    return act instanceof AgentAct.Finish || act instanceof AgentAct.Fail;
  }

  private static Condition isThis(TenantId tenant, ConversationId id) {
    return CONVERSATION.SHOP_ID.eq(tenant.value()).and(CONVERSATION.CONVERSATION_ID.eq(id.value()));
  }

  private static Condition isTurn(TenantId tenant, ConversationId id, TurnId turn) {
    return PENDING_TURN
        .SHOP_ID
        .eq(tenant.value())
        .and(PENDING_TURN.CONVERSATION_ID.eq(id.value()))
        .and(PENDING_TURN.TURN_ID.eq(turn.value()));
  }
}
