package io.cartagent.application.port.persistence;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Signals within this process, sent on the thread that made the change. */
public final class InMemoryConversationSignals implements ConversationSignals {
  /** Not a record: two equal subscriptions are still two. */
  private static final class Listener {
    final TenantId tenant;
    final ConversationId id;
    final Runnable work;

    Listener(TenantId tenant, ConversationId id, Runnable work) {
      this.tenant = tenant;
      this.id = id;
      this.work = work;
    }
  }

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  @Override
  public Subscription subscribe(TenantId tenant, ConversationId id, Runnable listener) {
    Listener added = new Listener(tenant, id, listener);
    listeners.add(added);
    return () -> listeners.remove(added);
  }

  /** Tells the listeners of a conversation that it has changed. */
  public void signal(TenantId tenant, ConversationId id) {
    for (Listener listener : listeners) {
      if (listener.tenant.equals(tenant) && listener.id.equals(id)) {
        try {
          listener.work.run();
        } catch (RuntimeException ignored) {
          // One listener's failure is not the others', nor the writer's.
        }
      }
    }
  }
}
