package io.cartagent.application.port.persistence;

import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.ResolvedConversation;
import io.cartagent.domain.conversation.ShopperMessage;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps conversations and their transcripts, one tenant's at a time.
 *
 * <p>Another tenant's conversation is absent rather than forbidden, so no answer reveals that it
 * exists (TI-02). Every method is one transaction. A transcript only grows; its events are numbered
 * from 1 without gaps.
 */
public interface ConversationRepository {
  /** An event with its number in the conversation. */
  record LoggedEvent(long number, Instant at, ConversationEvent event) {}

  /** How accepting a message ended. */
  sealed interface Acceptance {
    /** Stored, and its turn waits to be answered. */
    record Accepted(TurnId turn) implements Acceptance {}

    /** The same client message id was accepted before: nothing changed (RE-01). */
    record Repeated(TurnId turn) implements Acceptance {}

    /** There is no such conversation for this tenant. */
    record NoConversation() implements Acceptance {}
  }

  /** How adding to a transcript ended. */
  enum Outcome {
    RECORDED,
    /**
     * An operator has taken over, or the conversation is resolved or gone: nothing was added, and
     * the turn waits no longer.
     */
    NOT_THE_AGENTS,
    /** The turn is finished already, or never was: nothing was added. */
    TURN_IS_OVER,
    /** Another worker has leased the turn since: nothing was added (RE-04). */
    SUPERSEDED
  }

  /** Stores a new conversation, with what the agent says at its start. */
  void open(TenantId tenant, Conversation conversation, TurnId greeting, List<AgentAct> acts);

  /** An open conversation; a resolved one is not among them. */
  Optional<Conversation> find(TenantId tenant, ConversationId id);

  /** A resolved conversation that nobody has opened again. */
  Optional<ResolvedConversation> findResolved(TenantId tenant, ConversationId id);

  /**
   * Replaces an open conversation's state when nobody changed it meanwhile.
   *
   * @return false when the stored version is not the given one's, or it is resolved; nothing was
   *     changed
   */
  boolean save(TenantId tenant, Conversation conversation);

  /**
   * Replaces a resolved conversation's state when nobody changed it meanwhile.
   *
   * @return false when the stored version is not the given one's, or it is open; nothing was
   *     changed
   */
  boolean save(TenantId tenant, ResolvedConversation conversation);

  /**
   * Stores that an open conversation's matter is closed. Who resolves has read all of it: of a
   * message and a resolution that meet, the resolution has to read again.
   *
   * @param lastRead number of the newest event that was read
   * @return false when the stored version is not the given one's, something was added to the
   *     transcript since, or a turn waits to be answered; nothing was changed
   */
  boolean resolve(TenantId tenant, ResolvedConversation resolved, long lastRead);

  /**
   * Opens a resolved conversation again when nobody did or changed it meanwhile.
   *
   * @return false when the stored version is not the given one's, or it is open; nothing was
   *     changed
   */
  boolean reopen(TenantId tenant, Conversation reopened);

  /**
   * Stores a message and the work of answering it, before anything else happens to it. A resolved
   * conversation is opened again by it.
   *
   * @param turn the id the turn gets if the message is new
   */
  Acceptance accept(TenantId tenant, ConversationId id, TurnId turn, ShopperMessage message);

  /**
   * Adds acts of the agent to an open turn, in order, while the conversation is the agent's. {@code
   * Finish} and {@code Fail} end the turn and its pending work.
   *
   * @param attempt the lease's, 0 for a turn that nobody has leased
   */
  Outcome record(
      TenantId tenant,
      ConversationId id,
      TurnId turn,
      int attempt,
      List<AgentAct> acts,
      Instant at);

  /**
   * Adds acts in a turn of their own that nobody asked for, such as how an action ended. Cards are
   * added whoever owns the conversation; sentences only while it is the agent's.
   *
   * @param turn a new id; what was told under it already is not told again
   * @param unless nothing is told when something was told under one of these: it is past then
   * @return {@code NOT_THE_AGENTS} when the conversation is gone
   */
  Outcome tell(
      TenantId tenant,
      ConversationId id,
      TurnId turn,
      Set<TurnId> unless,
      List<AgentAct> acts,
      Instant at);

  /** The same, whatever else was told. */
  default Outcome tell(
      TenantId tenant, ConversationId id, TurnId turn, List<AgentAct> acts, Instant at) {
    return tell(tenant, id, turn, Set.of(), acts, at);
  }

  /** The events after the given number, oldest first, at most {@code most}. */
  List<LoggedEvent> listEvents(TenantId tenant, ConversationId id, long after, int most);
}
