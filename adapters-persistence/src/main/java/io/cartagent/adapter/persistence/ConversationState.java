package io.cartagent.adapter.persistence;

import io.cartagent.adapter.persistence.FieldCipher.Place;
import io.cartagent.adapter.persistence.schema.tables.records.ConversationRecord;
import io.cartagent.domain.conversation.Channel;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.HandoffCause;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.Owner;
import io.cartagent.domain.conversation.ResolvedConversation;
import io.cartagent.domain.identity.OrderClaim;
import io.cartagent.domain.identity.SignIn;
import io.cartagent.domain.tenant.TenantId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conversation's row. Who the shopper is and what they have proved is encrypted, who owns the
 * conversation is not.
 */
final class ConversationState {
  private static final String RESOLVED = "RESOLVED";

  private ConversationState() {}

  /** The row of a conversation whose events are yet to come. */
  static ConversationRecord toRow(TenantId tenant, Conversation conversation, FieldCipher cipher) {
    ConversationRecord row = new ConversationRecord();
    row.setShopId(tenant.value());
    row.setConversationId(conversation.id().value());
    row.setChannel(conversation.channel().name());
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
    row.setResolvedAt(null);
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
    Seal seal = new Seal(tenant, conversation.id(), cipher);
    writeProofs(row, seal, conversation.claims(), conversation.signIn(), conversation.settled());
  }

  /** Puts what can change into the row of a resolved conversation. */
  static void write(
      ConversationRecord row, TenantId tenant, ResolvedConversation resolved, FieldCipher cipher) {
    row.setOwner(RESOLVED);
    row.setHandoffReason(null);
    row.setOperator(null);
    row.setResolvedAt(resolved.resolvedAt().atOffset(ZoneOffset.UTC));
    Seal seal = new Seal(tenant, resolved.id(), cipher);
    writeProofs(row, seal, resolved.claims(), resolved.signIn(), resolved.settled());
  }

  static Conversation toConversation(TenantId tenant, ConversationRecord row, FieldCipher cipher) {
    Seal seal = new Seal(tenant, new ConversationId(row.getConversationId()), cipher);
    return new Conversation(
        seal.id(),
        Channel.valueOf(row.getChannel()),
        ownerOf(row),
        seal.openClaims(row),
        seal.openSignIn(row),
        seal.openSettled(row),
        row.getOpenedAt().toInstant(),
        row.getVersion());
  }

  static ResolvedConversation toResolved(
      TenantId tenant, ConversationRecord row, FieldCipher cipher) {
    Seal seal = new Seal(tenant, new ConversationId(row.getConversationId()), cipher);
    return new ResolvedConversation(
        seal.id(),
        Channel.valueOf(row.getChannel()),
        seal.openClaims(row),
        seal.openSignIn(row),
        seal.openSettled(row),
        row.getOpenedAt().toInstant(),
        row.getResolvedAt().toInstant(),
        row.getVersion());
  }

  static boolean isResolved(ConversationRecord row) {
    return row.getOwner().equals(RESOLVED);
  }

  /** Whether the agent may speak in it. */
  static boolean isTheAgents(ConversationRecord row) {
    return !isResolved(row) && !row.getOwner().equals("HUMAN");
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

  private static void writeProofs(
      ConversationRecord row,
      Seal seal,
      List<OrderClaim> claims,
      Optional<SignIn> signIn,
      List<HandoffCause> settled) {
    row.setClaims(seal.close("claims", StoredProofs.ofClaims(claims)));
    row.setSignIn(
        signIn.map(proof -> seal.close("sign_in", StoredProofs.ofSignIn(proof))).orElse(null));
    row.setSettled(
        settled.isEmpty() ? null : seal.close("settled", StoredProofs.ofSettled(settled)));
  }

  /** Seals and opens the columns of one row. */
  private record Seal(TenantId tenant, ConversationId id, FieldCipher cipher) {
    byte[] close(String column, byte[] plain) {
      return cipher.seal(place(column), plain);
    }

    List<OrderClaim> openClaims(ConversationRecord row) {
      return StoredProofs.toClaims(cipher.open(place("claims"), row.getClaims()));
    }

    Optional<SignIn> openSignIn(ConversationRecord row) {
      return open("sign_in", row.getSignIn()).map(StoredProofs::toSignIn);
    }

    List<HandoffCause> openSettled(ConversationRecord row) {
      return open("settled", row.getSettled()).map(StoredProofs::toSettled).orElse(List.of());
    }

    private Optional<byte[]> open(String column, byte @Nullable [] sealed) {
      return Optional.ofNullable(sealed).map(bytes -> cipher.open(place(column), bytes));
    }

    private Place place(String column) {
      return new Place(tenant, "conversation", column, id.value());
    }
  }
}
