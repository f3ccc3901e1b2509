package io.cartagent.domain.conversation;

import io.cartagent.domain.identity.OrderClaim;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.identity.SignIn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A conversation whose matter is closed. Nobody owns it and nobody speaks in it; what the shopper
 * writes next opens it again. Storing is compare-and-set on the version, as for a {@link
 * Conversation}: of a message and a resolution that meet, one is told to read again.
 *
 * @param settled what humans had been called for
 */
public record ResolvedConversation(
    ConversationId id,
    Channel channel,
    List<OrderClaim> claims,
    Optional<SignIn> signIn,
    List<HandoffCause> settled,
    Instant openedAt,
    Instant resolvedAt,
    long version) {
  public ResolvedConversation {
    claims = List.copyOf(claims);
    settled = List.copyOf(settled);
    if (resolvedAt.isBefore(openedAt)) {
      throw new IllegalArgumentException("resolved before it was opened");
    }
  }

  /**
   * Opens it again because the shopper wrote. It is the agent's, whoever had it; proofs of orders
   * hold as long as they would have.
   */
  public Conversation reopen(ShopperMessage message) {
    if (message.at().isBefore(resolvedAt)) {
      throw new IllegalArgumentException("the message was sent before the conversation's end");
    }
    return reopen();
  }

  /**
   * Opens it again because something that was begun in it is not over, and somebody has to see to
   * that. It is the agent's until a human is called.
   */
  public Conversation reopen() {
    return new Conversation(
        id, channel, new Owner.Agent(), claims, signIn, settled, openedAt, version);
  }

  /** Binds it to a customer or renews the proof, as it would for an open conversation (ID-12). */
  public ResolvedConversation signIn(SignIn proof) {
    if (!mayContinue(Optional.of(proof.shopper()))) {
      throw new IllegalArgumentException("the conversation is another customer's");
    }
    return new ResolvedConversation(
        id, channel, claims, Optional.of(proof), settled, openedAt, resolvedAt, version);
  }

  /** Whether somebody the shop names so may read it and open it again. */
  public boolean mayContinue(Optional<ShopperId> shopper) {
    return signIn.isEmpty() || signIn.map(SignIn::shopper).equals(shopper);
  }

  /** Forgets everything, as it would for an open conversation. */
  public ErasedConversation erase(Instant at) {
    return new ErasedConversation(id, at);
  }
}
