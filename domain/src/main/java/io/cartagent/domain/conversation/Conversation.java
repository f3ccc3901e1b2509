package io.cartagent.domain.conversation;

import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.OrderClaim;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.identity.SignIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A shopper's conversation with a shop: who owns it and which orders the shopper has proved to be
 * theirs. Immutable; each verb returns the next state. Storing is compare-and-set on {@link
 * #version()}, so that the agent never talks over a human.
 *
 * @param signIn the shop's word on who the shopper is; absent for a visitor
 * @param settled what humans had been called for when it was resolved; these call nobody again
 */
public record Conversation(
    ConversationId id,
    Channel channel,
    Owner owner,
    List<OrderClaim> claims,
    Optional<SignIn> signIn,
    List<HandoffCause> settled,
    Instant openedAt,
    long version) {
  public Conversation {
    claims = List.copyOf(claims);
    settled = List.copyOf(settled);
  }

  /** A visitor's conversation in the widget that was never resolved. */
  public Conversation(
      ConversationId id, Owner owner, List<OrderClaim> claims, Instant openedAt, long version) {
    this(id, Channel.WIDGET, owner, claims, Optional.empty(), List.of(), openedAt, version);
  }

  /** A conversation that has just begun: the agent's, nothing proved. */
  public static Conversation open(ConversationId id, Channel channel, Instant at) {
    return new Conversation(
        id, channel, new Owner.Agent(), List.of(), Optional.empty(), List.of(), at, 0);
  }

  /** One that has just begun in the widget. */
  public static Conversation open(ConversationId id, Instant at) {
    return open(id, Channel.WIDGET, at);
  }

  /**
   * Whether the agent may answer. While a human is awaited it still may: a shopper who waits is not
   * left without service. Once an operator is here it is silent.
   */
  public boolean isTheAgents() {
    return switch (owner) {
      case Owner.Agent ignored -> true;
      case Owner.AwaitingHuman ignored -> true;
      case Owner.Human ignored -> false;
    };
  }

  /** Calls a human. A conversation that already waits or is with a human stays as it is. */
  public Conversation handOff(HandoffReason reason) {
    return owner instanceof Owner.Agent ? with(new Owner.AwaitingHuman(reason)) : this;
  }

  /** An operator answers from now on. */
  public Conversation takeOver(String operator) {
    return with(new Owner.Human(operator));
  }

  /** The operator gives the conversation back to the agent. */
  public Conversation giveBack() {
    return with(new Owner.Agent());
  }

  /** Remembers that the shopper proved an order to be theirs; a newer proof replaces an older. */
  public Conversation prove(OrderClaim claim) {
    List<OrderClaim> next = new ArrayList<>(claims);
    next.removeIf(earlier -> earlier.order().equals(claim.order()));
    next.add(claim);
    return new Conversation(id, channel, owner, next, signIn, settled, openedAt, version);
  }

  /** The proof for an order, when there is one that still holds at the given time. */
  public Optional<OrderClaim> claimOf(OrderName order, Instant now) {
    return claims.stream()
        .filter(claim -> claim.order().equals(order) && claim.holdsAt(now))
        .findFirst();
  }

  /**
   * Binds the conversation to a customer, or renews the proof. A conversation that is another
   * customer's is never passed on (ID-12).
   */
  public Conversation signIn(SignIn proof) {
    if (!mayContinue(Optional.of(proof.shopper()))) {
      throw new IllegalArgumentException("the conversation is another customer's");
    }
    return new Conversation(
        id, channel, owner, claims, Optional.of(proof), settled, openedAt, version);
  }

  /**
   * Whether somebody the shop names so may read and continue it: a visitor's may be anybody's who
   * holds its token, a customer's only that customer's.
   *
   * @param shopper absent for a visitor
   */
  public boolean mayContinue(Optional<ShopperId> shopper) {
    return signIn.isEmpty() || signIn.map(SignIn::shopper).equals(shopper);
  }

  /** How well the shopper is known at that time (ID-01). */
  public IdentityLevel identityAt(Instant now) {
    if (signIn.filter(proof -> proof.holdsAt(now)).isPresent()) {
      return IdentityLevel.VERIFIED;
    }
    return claims.stream().anyMatch(claim -> claim.holdsAt(now))
        ? IdentityLevel.CLAIMED
        : IdentityLevel.ANONYMOUS;
  }

  /** The customer, while the proof holds. */
  public Optional<ShopperId> shopperAt(Instant now) {
    return signIn.filter(proof -> proof.holdsAt(now)).map(SignIn::shopper);
  }

  /**
   * Closes the matter: whoever was called for it, nobody need come. A new message of the shopper
   * opens it again.
   *
   * @param transcript of the conversation, whose handovers are settled with it
   */
  public ResolvedConversation resolve(List<ConversationEvent> transcript, Instant at) {
    Set<HandoffCause> causes = new LinkedHashSet<>(settled);
    for (ConversationEvent event : transcript) {
      if (event instanceof ConversationEvent.HandedOff handover) {
        causes.add(new HandoffCause(handover.reason(), handover.turn()));
      }
    }
    return new ResolvedConversation(
        id, channel, claims, signIn, List.copyOf(causes), openedAt, at, version);
  }

  /** Forgets everything: who had it, what was proved, when it began. */
  public ErasedConversation erase(Instant at) {
    return new ErasedConversation(id, at);
  }

  private Conversation with(Owner next) {
    return new Conversation(id, channel, next, claims, signIn, settled, openedAt, version);
  }
}
