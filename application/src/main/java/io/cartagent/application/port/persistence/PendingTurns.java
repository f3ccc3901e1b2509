package io.cartagent.application.port.persistence;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Turns that wait for an answer. A turn is leased to one worker; when the lease runs out another
 * may take it, which is how work survives a killed process (RE-01, RE-04). Turns of one
 * conversation are leased in order, never two at a time (RE-05).
 */
public interface PendingTurns {
  /**
   * A leased turn.
   *
   * @param attempt 1 for the first lease
   */
  record Lease(TenantId tenant, ConversationId conversation, TurnId turn, int attempt) {}

  /**
   * Leases the oldest turns that are due, oldest first, across tenants: this is how a worker finds
   * its tenants.
   *
   * @param most turns to lease; at least one
   */
  List<Lease> lease(String worker, Instant now, Duration duration, int most);

  /** Leases the oldest turn that is due. */
  default Optional<Lease> leaseNext(String worker, Instant now, Duration duration) {
    return lease(worker, now, duration, 1).stream().findFirst();
  }

  /** Gives a lease back, to be taken again not before the given time. */
  void release(TenantId tenant, Lease lease, Instant notBefore);

  /** Makes every lease of a worker free at once: called at start, after a crash. */
  void releaseAllOf(String worker);
}
