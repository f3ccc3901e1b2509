package io.cartagent.adapter.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.conversation.HandoffCause;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.identity.OrderClaim;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.identity.SignIn;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** The shapes of a conversation's encrypted columns: who the shopper is, and what is settled. */
final class StoredProofs {
  private record StoredClaim(String order, long provedAtMillis) {}

  private record StoredClaims(List<StoredClaim> claims) {}

  private record StoredSignIn(String shopper, long provedAtMillis) {}

  private record StoredCause(HandoffReason reason, String turn) {}

  private record StoredSettled(List<StoredCause> causes) {}

  private StoredProofs() {}

  static byte[] ofClaims(List<OrderClaim> claims) {
    return json(
        new StoredClaims(
            claims.stream()
                .map(
                    claim -> new StoredClaim(claim.order().text(), claim.provedAt().toEpochMilli()))
                .toList()));
  }

  static List<OrderClaim> toClaims(byte[] json) {
    return read(json, StoredClaims.class).claims().stream()
        .map(claim ->
            new OrderClaim(
                new OrderName(claim.order()), Instant.ofEpochMilli(claim.provedAtMillis())))
        .toList();
  }

  static byte[] ofSignIn(SignIn proof) {
    return json(new StoredSignIn(proof.shopper().value(), proof.provedAt().toEpochMilli()));
  }

  static SignIn toSignIn(byte[] json) {
    StoredSignIn stored = read(json, StoredSignIn.class);
    return new SignIn(
        new ShopperId(stored.shopper()), Instant.ofEpochMilli(stored.provedAtMillis()));
  }

  static byte[] ofSettled(List<HandoffCause> causes) {
    return json(
        new StoredSettled(
            causes.stream()
                .map(cause -> new StoredCause(cause.reason(), cause.turn().value()))
                .toList()));
  }

  static List<HandoffCause> toSettled(byte[] json) {
    return read(json, StoredSettled.class).causes().stream()
        .map(cause -> new HandoffCause(cause.reason(), new TurnId(cause.turn())))
        .toList();
  }

  private static byte[] json(Object stored) {
    try {
      return StoredEvent.JSON.writeValueAsBytes(stored);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the proofs of a conversation could not be written", e);
    }
  }

  /** The cause is dropped: a parser quotes what it could not read. */
  private static <T> T read(byte[] json, Class<T> shape) {
    try {
      return StoredEvent.JSON.readValue(json, shape);
    } catch (IOException ignored) {
      throw new IllegalStateException("stored proofs have a shape this version does not know");
    }
  }
}
