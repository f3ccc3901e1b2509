package io.cartagent.application.port.persistence;

import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Records of turns in memory, for as long as their conversations are there. */
public final class InMemoryTurnRecords implements TurnRecords {
  private record Key(TenantId tenant, TurnId turn) {}

  private final Map<Key, TurnRecord> records = new HashMap<>();
  private final ConversationRepository conversations;

  public InMemoryTurnRecords(ConversationRepository conversations) {
    this.conversations = conversations;
  }

  @Override
  public synchronized void save(TenantId tenant, TurnRecord record) {
    if (isThere(tenant, record)) {
      records.put(new Key(tenant, record.turn()), record);
    }
  }

  @Override
  public synchronized Optional<TurnRecord> find(TenantId tenant, TurnId turn) {
    return Optional.ofNullable(records.get(new Key(tenant, turn)))
        .filter(record -> isThere(tenant, record));
  }

  private boolean isThere(TenantId tenant, TurnRecord record) {
    return conversations.find(tenant, record.conversation()).isPresent();
  }
}
