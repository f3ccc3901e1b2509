package io.cartagent.application.port.persistence;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;

/**
 * Tells every node that a conversation has new events. A hint only: a signal may be lost or come
 * twice, so listeners also look by themselves from time to time.
 */
public interface ConversationSignals {
  /** Ends a subscription; harmless when called again. */
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  /** Runs the listener after each change until closed, on a thread of this port's; be quick. */
  Subscription subscribe(TenantId tenant, ConversationId id, Runnable listener);
}
