package io.cartagent.adapter.persistence;

import io.cartagent.application.port.persistence.ConversationSignals;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signals by LISTEN and NOTIFY. A notification is sent with the transaction that made the change,
 * so it comes neither before it nor without it. One connection of its own listens for all; when it
 * is lost it is made anew, and every listener is told, since signals may have been missed.
 */
@Singleton
final class PostgresConversationSignals implements ConversationSignals {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresConversationSignals.class);
  private static final String CHANNEL = "cartagent_conversation";
  private static final String BETWEEN = "\n";
  private static final int WAIT_MILLIS = 10_000;
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 5_000;

  private final DataSource source;
  private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();
  private final Thread thread;
  private volatile boolean closed;
  private volatile @Nullable Connection connection;

  PostgresConversationSignals(ReadyDatabase database) {
    this.source = database.source();
    try {
      this.connection = listen();
    } catch (SQLException e) {
      LOG.warn("Signals are not heard yet, state {}", e.getSQLState());
    }
    this.thread = Thread.ofVirtual().name("conversation-signals").start(this::run);
  }

  /** Selected, it tells every node when the transaction commits. */
  static Field<?> sent(TenantId tenant, ConversationId id) {
    return DSL.function(
        "pg_notify", SQLDataType.OTHER, DSL.inline(CHANNEL), DSL.val(key(tenant, id)));
  }

  @Override
  public Subscription subscribe(TenantId tenant, ConversationId id, Runnable work) {
    Listener listener = new Listener(work);
    String key = key(tenant, id);
    listeners.compute(
        key,
        (ignored, present) -> {
          List<Listener> all = present == null ? new CopyOnWriteArrayList<>() : present;
          all.add(listener);
          return all;
        });
    return () ->
        listeners.computeIfPresent(
            key,
            (ignored, present) -> {
              present.remove(listener);
              return present.isEmpty() ? null : present;
            });
  }

  /** Conversations that somebody listens to. */
  int size() {
    return listeners.size();
  }

  @PreDestroy
  void close() {
    closed = true;
    closeQuietly();
    thread.interrupt();
  }

  private void run() {
    long pause = FIRST_PAUSE_MILLIS;
    while (!closed) {
      try {
        Connection current = connection;
        if (current == null) {
          connection = listen();
          tellAll();
          LOG.info("Signals are heard again");
        } else {
          receive(current);
        }
        pause = FIRST_PAUSE_MILLIS;
      } catch (SQLException e) {
        closeQuietly();
        if (!closed) {
          LOG.warn("Signals are not heard, trying again, state {}", e.getSQLState());
          LockSupport.parkNanos(
              ThreadLocalRandom.current().nextLong(pause / 2, pause + 1) * 1_000_000);
          pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        }
      }
    }
  }

  private Connection listen() throws SQLException {
    Connection fresh = source.getConnection();
    try (Statement statement = fresh.createStatement()) {
      statement.execute("listen " + CHANNEL);
      return fresh;
    } catch (SQLException e) {
      fresh.close();
      throw e;
    }
  }

  /** Waits a while for notifications. A connection that died silently is found by asking it. */
  private void receive(Connection current) throws SQLException {
    PGNotification[] notifications =
        current.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS);
    if (notifications == null || notifications.length == 0) {
      if (!current.isValid(WAIT_MILLIS / 1000)) {
        throw new SQLException("the connection is dead", "08006");
      }
      return;
    }
    for (PGNotification notification : notifications) {
      listeners.getOrDefault(notification.getParameter(), List.of()).forEach(Listener::tell);
    }
  }

  private void tellAll() {
    listeners.values().forEach(all -> all.forEach(Listener::tell));
  }

  private void closeQuietly() {
    Connection current = connection;
    connection = null;
    if (current != null) {
      try {
        current.close();
      } catch (SQLException e) {
        LOG.debug("A lost connection was not closed, state {}", e.getSQLState());
      }
    }
  }

  private static String key(TenantId tenant, ConversationId id) {
    return tenant.value() + BETWEEN + id.value();
  }

  /** Not a record: two subscriptions with the same work are still two. */
  private static final class Listener {
    private final Runnable work;

    Listener(Runnable work) {
      this.work = work;
    }

    void tell() {
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.warn("A listener failed: {}", e.getClass().getName());
      }
    }
  }
}
