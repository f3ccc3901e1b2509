package io.cartagent.application.port.persistence;

import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Beginning;
import io.cartagent.domain.action.LedgerEntry;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Keeps actions, one tenant's at a time; another tenant's is absent. Every method is one
 * transaction. What is stored holds addresses, so it is encrypted at rest and dies with its
 * conversation, save the ledger's sums: money spent is spent.
 */
public interface ActionRepository {
  /**
   * A stored action.
   *
   * @param version grows with every change; {@link #save} is compare-and-set on it
   */
  record StoredAction(ConversationId conversation, ActionState state, long version) {}

  /** A tenant's action that a worker has to carry on with. */
  record DueAction(TenantId tenant, QuoteId quote) {}

  /**
   * Stores a new quote.
   *
   * @throws IllegalStateException when its id was used before
   */
  void add(TenantId tenant, ConversationId conversation, ActionState.Quoted quoted);

  Optional<StoredAction> find(TenantId tenant, QuoteId quote);

  /** The actions of a conversation, oldest first. */
  List<StoredAction> listOf(TenantId tenant, ConversationId conversation);

  /**
   * Replaces a state when nobody changed it meanwhile.
   *
   * @param next of the same quote
   * @return false when the stored version is not the given one's; nothing was changed
   */
  boolean save(TenantId tenant, StoredAction before, ActionState next);

  /**
   * What this shop's actions have cost since then, and those whose end is not certain however old:
   * the {@link ActionState#spending()} of their present states, oldest first. It outlives the
   * conversations: what is left of an action that went with its conversation counts as settled,
   * because nobody can read its end any more and the order must not stay blocked for ever.
   */
  List<LedgerEntry> listLedger(TenantId tenant, Instant since);

  /**
   * Decides on an action with the ledger complete: no other action of the shop begins meanwhile.
   * The state of a {@code Begun} is stored in the same transaction.
   *
   * @param since how far back the ledger must reach
   * @param decision a pure function of state and ledger; it may be asked more than once
   * @return absent when there is no such action
   */
  Optional<Beginning> begin(
      TenantId tenant,
      QuoteId quote,
      Instant since,
      BiFunction<ActionState, List<LedgerEntry>, Beginning> decision);

  /**
   * Remembers that the shopper was told how the action stands at this version. Called again, or for
   * a version that is past, it changes nothing.
   */
  void told(TenantId tenant, QuoteId quote, long version);

  /**
   * Leases actions that are due, oldest quote first, across tenants. An action is not leased again
   * before its lease has run out. Due are:
   *
   * <ul>
   *   <li>what is ready, executing or to be read back,
   *   <li>what is quoted or awaits approval, once the quote's time is over,
   *   <li>what has changed since it was quoted, as long as its shopper was not told: so that no end
   *       of an action is lost with a process.
   * </ul>
   */
  List<DueAction> lease(Instant now, Duration duration, int most);

  /**
   * Lets an action be leased again from the given time on, when that is before its lease runs out.
   */
  void release(TenantId tenant, QuoteId quote, Instant from);
}
