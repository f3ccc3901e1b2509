package io.cartagent.adapter.persistence;

import io.cartagent.adapter.persistence.FieldCipher.Place;
import io.cartagent.adapter.persistence.schema.tables.records.OrderActionRecord;
import io.cartagent.application.port.persistence.ActionRepository.StoredAction;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** An action's row: who, what and where is encrypted; how it stands and when is not. */
final class ActionRow {
  /** How an action stands, as far as the queue must know. */
  private enum Stage {
    QUOTED,
    AWAITING_APPROVAL,
    READY,
    EXECUTING,
    READ_BACK_DUE,
    DONE,
    PARTLY_DONE,
    CONTRADICTED,
    CLOSED;

    static Stage of(ActionState state) {
      return switch (state) {
        case ActionState.Quoted ignored -> QUOTED;
        case ActionState.AwaitingApproval ignored -> AWAITING_APPROVAL;
        case ActionState.Ready ignored -> READY;
        case ActionState.Executing ignored -> EXECUTING;
        case ActionState.ReadBackDue ignored -> READ_BACK_DUE;
        case ActionState.Done ignored -> DONE;
        case ActionState.PartlyDone ignored -> PARTLY_DONE;
        case ActionState.Contradicted ignored -> CONTRADICTED;
        case ActionState.Closed ignored -> CLOSED;
      };
    }
  }

  private ActionRow() {}

  static OrderActionRecord of(
      TenantId tenant, ConversationId conversation, Quote quote, FieldCipher cipher) {
    OrderActionRecord row = new OrderActionRecord();
    row.setShopId(tenant.value());
    row.setQuoteId(quote.id().value());
    row.setConversationId(conversation.value());
    row.setKind(quote.kind().name());
    row.setQuotedAt(quote.quotedAt().atOffset(ZoneOffset.UTC));
    row.setExpiresAt(quote.expiresAt().atOffset(ZoneOffset.UTC));
    row.setVersion(0L);
    row.setToldVersion(0L);
    write(row, tenant, new ActionState.Quoted(quote), cipher);
    return row;
  }

  /** Puts a state into the row. */
  static void write(OrderActionRecord row, TenantId tenant, ActionState state, FieldCipher cipher) {
    row.setStage(Stage.of(state).name());
    row.setState(cipher.seal(place(tenant, row), StoredActionState.of(state).toJson()));
  }

  static StoredAction toAction(TenantId tenant, OrderActionRecord row, FieldCipher cipher) {
    byte[] json = cipher.open(place(tenant, row), row.getState());
    return new StoredAction(
        new ConversationId(row.getConversationId()),
        StoredActionState.ofJson(json).toState(),
        row.getVersion());
  }

  /** When a worker has to see to it; absent when never. */
  static Optional<OffsetDateTime> dueAt(OrderActionRecord row) {
    OffsetDateTime always = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    boolean untold = row.getToldVersion() < row.getVersion();
    return switch (Stage.valueOf(row.getStage())) {
      case QUOTED -> Optional.of(row.getExpiresAt());
      case AWAITING_APPROVAL -> Optional.of(untold ? always : row.getExpiresAt());
      case READY, EXECUTING, READ_BACK_DUE -> Optional.of(always);
      case DONE, PARTLY_DONE, CONTRADICTED, CLOSED ->
          untold ? Optional.of(always) : Optional.empty();
    };
  }

  private static Place place(TenantId tenant, OrderActionRecord row) {
    return new Place(
        tenant, "order_action", "state", row.getConversationId() + "/" + row.getQuoteId());
  }
}
