package io.cartagent.adapter.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cartagent.adapter.persistence.FieldCipher.Place;
import io.cartagent.adapter.persistence.schema.tables.records.ConversationRecord;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.Owner;
import io.cartagent.domain.identity.OrderClaim;
import io.cartagent.domain.tenant.TenantId;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A conversation's row. What the shopper has proved is encrypted, who owns it is not. */
final class ConversationState {
  private record StoredClaim(String order, long provedAtMillis) {}

  private record StoredClaims(List<StoredClaim> claims) {}

  private ConversationState() {}

  /** The row of a conversation whose events are yet to come. */
  static ConversationRecord toRow(TenantId tenant, Conversation conversation, FieldCipher cipher) {
    ConversationRecord row = new ConversationRecord();
    row.setShopId(tenant.value());
    row.setConversationId(conversation.id().value());
    row.setOpenedAt(conversation.openedAt().atOffset(ZoneOffset.UTC));
    row.setVersion(conversation.version());
    row.setLastEvent(0L);
    write(row, tenant, conversation, cipher);
    return row;
  }

  /** Puts what can change into the row. */
  static void write(
      ConversationRecord row, TenantId tenant, Conversation conversation, FieldCipher cipher) {
    row.setHandoffReason(null);
    row.setOperator(null);
    switch (conversation.owner()) {
      case Owner.Agent ignored -> row.setOwner("AGENT");
      case Owner.AwaitingHuman awaiting -> {
        row.setOwner("AWAITING_HUMAN");
        row.setHandoffReason(awaiting.reason().name());
      }
      case Owner.Human human -> {
        row.setOwner("HUMAN");
        row.setOperator(human.operator());
      }
    }
    row.setClaims(cipher.seal(place(tenant, conversation.id()), json(conversation.claims())));
  }

  static Conversation toConversation(TenantId tenant, ConversationRecord row, FieldCipher cipher) {
    ConversationId id = new ConversationId(row.getConversationId());
    return new Conversation(
        id,
        ownerOf(row),
        claims(cipher.open(place(tenant, id), row.getClaims())),
        row.getOpenedAt().toInstant(),
        row.getVersion());
  }

  static boolean isTheAgents(ConversationRecord row) {
    return !row.getOwner().equals("HUMAN");
  }

  private static Owner ownerOf(ConversationRecord row) {
    return switch (row.getOwner()) {
      case "AGENT" -> new Owner.Agent();
      case "AWAITING_HUMAN" ->
          new Owner.AwaitingHuman(HandoffReason.valueOf(row.getHandoffReason()));
      case "HUMAN" -> new Owner.Human(row.getOperator());
      default -> throw new IllegalStateException("unknown owner " + row.getOwner());
    };
  }

  private static byte[] json(List<OrderClaim> claims) {
    StoredClaims stored =
        new StoredClaims(
            claims.stream()
                .map(
                    claim -> new StoredClaim(claim.order().text(), claim.provedAt().toEpochMilli()))
                .toList());
    try {
      return StoredEvent.JSON.writeValueAsBytes(stored);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the claims of a conversation could not be written", e);
    }
  }

  private static List<OrderClaim> claims(byte[] json) {
    try {
      return StoredEvent.JSON.readValue(json, StoredClaims.class).claims().stream()
          .map(claim ->
              new OrderClaim(
                  new OrderName(claim.order()), Instant.ofEpochMilli(claim.provedAtMillis())))
          .toList();
    } catch (IOException ignored) {
      throw new IllegalStateException("stored claims have a shape this version does not know");
    }
  }

  private static Place place(TenantId tenant, ConversationId id) {
    return new Place(tenant, "conversation", "claims", id.value());
  }
}
