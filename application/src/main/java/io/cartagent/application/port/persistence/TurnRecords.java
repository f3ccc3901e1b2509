package io.cartagent.application.port.persistence;

import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import java.util.Optional;

/**
 * Keeps how turns came to their words. A record lives and dies with its conversation, under the
 * same key.
 */
public interface TurnRecords {
  /**
   * Keeps the record of a turn in place of an earlier one of the same turn. Does nothing when the
   * conversation is gone.
   */
  void save(TenantId tenant, TurnRecord record);

  /** The record of a turn of this shop. */
  Optional<TurnRecord> find(TenantId tenant, TurnId turn);
}
