package io.cartagent.application.port.persistence;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Waiting turns in memory, in the order of their arrival. */
public final class InMemoryPendingTurns implements PendingTurns {
  private static final class Entry {
    final TenantId tenant;
    final ConversationId conversation;
    final TurnId turn;
    Instant notBefore = Instant.MIN;
    int attempt;
    @Nullable String worker;
    Instant leasedUntil = Instant.MIN;

    Entry(TenantId tenant, ConversationId conversation, TurnId turn) {
      this.tenant = tenant;
      this.conversation = conversation;
      this.turn = turn;
    }

    boolean isOf(TenantId otherTenant, ConversationId otherConversation) {
      return tenant.equals(otherTenant) && conversation.equals(otherConversation);
    }

    void free() {
      worker = null;
      leasedUntil = Instant.MIN;
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  @Override
  public synchronized List<Lease> lease(String worker, Instant now, Duration duration, int most) {
    List<Lease> leases = new ArrayList<>();
    for (Entry entry : entries) {
      if (leases.size() < most
          && isFirst(entry)
          && !entry.notBefore.isAfter(now)
          && !entry.leasedUntil.isAfter(now)) {
        entry.worker = worker;
        entry.leasedUntil = now.plus(duration);
        entry.attempt++;
        leases.add(new Lease(entry.tenant, entry.conversation, entry.turn, entry.attempt));
      }
    }
    return leases;
  }

  @Override
  public synchronized void release(TenantId tenant, Lease lease, Instant notBefore) {
    for (Entry entry : entries) {
      if (entry.isOf(tenant, lease.conversation())
          && entry.turn.equals(lease.turn())
          && entry.attempt == lease.attempt()
          && entry.worker != null) {
        entry.free();
        entry.notBefore = notBefore;
      }
    }
  }

  @Override
  public synchronized void releaseAllOf(String worker) {
    for (Entry entry : entries) {
      if (Objects.equals(entry.worker, worker)) {
        entry.free();
      }
    }
  }

  synchronized void add(TenantId tenant, ConversationId conversation, TurnId turn) {
    entries.add(new Entry(tenant, conversation, turn));
  }

  synchronized boolean holds(TenantId tenant, ConversationId conversation) {
    return entries.stream().anyMatch(entry -> entry.isOf(tenant, conversation));
  }

  /** How often a waiting turn was leased. */
  synchronized OptionalInt attemptOf(TenantId tenant, ConversationId conversation, TurnId turn) {
    return entries.stream()
        .filter(entry -> entry.isOf(tenant, conversation) && entry.turn.equals(turn))
        .mapToInt(entry -> entry.attempt)
        .findFirst();
  }

  synchronized void remove(TenantId tenant, ConversationId conversation, TurnId turn) {
    entries.removeIf(entry -> entry.isOf(tenant, conversation) && entry.turn.equals(turn));
  }

  private boolean isFirst(Entry candidate) {
    for (Entry entry : entries) {
      if (entry.isOf(candidate.tenant, candidate.conversation)) {
        return entry == candidate;
      }
    }
    return false;
  }
}
