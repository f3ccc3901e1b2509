package io.cartagent.application.port.persistence;

import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Beginning;
import io.cartagent.domain.action.LedgerEntry;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Actions in memory. One thing happens at a time, as if every method were one transaction. */
public final class InMemoryActionRepository implements ActionRepository {
  private record Key(TenantId tenant, QuoteId quote) {}

  private static final class Entry {
    final ConversationId conversation;
    ActionState state;
    long version;
    long toldVersion;
    Instant leasedUntil = Instant.MIN;

    Entry(ConversationId conversation, ActionState state) {
      this.conversation = conversation;
      this.state = state;
    }

    StoredAction stored() {
      return new StoredAction(conversation, state, version);
    }

    boolean isDueAt(Instant now) {
      return switch (state) {
        case ActionState.Ready ignored -> true;
        case ActionState.Executing ignored -> true;
        case ActionState.ReadBackDue ignored -> true;
        case ActionState.Quoted quoted -> !now.isBefore(quoted.quote().expiresAt());
        case ActionState.AwaitingApproval waiting ->
            isUntold() || !now.isBefore(waiting.quote().expiresAt());
        case ActionState.Done ignored -> isUntold();
        case ActionState.PartlyDone ignored -> isUntold();
        case ActionState.Contradicted ignored -> isUntold();
        case ActionState.Closed ignored -> isUntold();
      };
    }

    private boolean isUntold() {
      return toldVersion < version;
    }
  }

  private final Map<Key, Entry> entries = new LinkedHashMap<>();
  private final Map<Key, LedgerEntry> ledger = new LinkedHashMap<>();

  @Override
  public synchronized void add(
      TenantId tenant, ConversationId conversation, ActionState.Quoted quoted) {
    Key key = new Key(tenant, quoted.quote().id());
    if (entries.putIfAbsent(key, new Entry(conversation, quoted)) != null) {
      throw new IllegalStateException("quote " + key.quote().value() + " was stored before");
    }
  }

  @Override
  public synchronized Optional<StoredAction> find(TenantId tenant, QuoteId quote) {
    return Optional.ofNullable(entries.get(new Key(tenant, quote))).map(Entry::stored);
  }

  @Override
  public synchronized List<StoredAction> listOf(TenantId tenant, ConversationId conversation) {
    return entries.entrySet().stream()
        .filter(entry -> entry.getKey().tenant().equals(tenant))
        .filter(entry -> entry.getValue().conversation.equals(conversation))
        .map(entry -> entry.getValue().stored())
        .sorted(Comparator.comparing(action -> action.state().quote().quotedAt()))
        .toList();
  }

  @Override
  public synchronized boolean save(TenantId tenant, StoredAction before, ActionState next) {
    Key key = new Key(tenant, before.state().quote().id());
    Entry entry = entries.get(key);
    if (entry == null || entry.version != before.version()) {
      return false;
    }
    put(key, entry, next);
    return true;
  }

  @Override
  public synchronized List<LedgerEntry> listLedger(TenantId tenant, Instant since) {
    return ledger.entrySet().stream()
        .filter(entry -> entry.getKey().tenant().equals(tenant))
        .map(entry ->
            entries.containsKey(entry.getKey()) ? entry.getValue() : settled(entry.getValue()))
        .filter(spent -> !spent.settled() || !spent.at().isBefore(since))
        .sorted(Comparator.comparing(LedgerEntry::at))
        .toList();
  }

  @Override
  public synchronized Optional<Beginning> begin(
      TenantId tenant,
      QuoteId quote,
      Instant since,
      BiFunction<ActionState, List<LedgerEntry>, Beginning> decision) {
    Key key = new Key(tenant, quote);
    Entry entry = entries.get(key);
    if (entry == null) {
      return Optional.empty();
    }
    Beginning beginning = decision.apply(entry.state, listLedger(tenant, since));
    if (beginning instanceof Beginning.Begun begun) {
      put(key, entry, begun.state());
    }
    return Optional.of(beginning);
  }

  @Override
  public synchronized void told(TenantId tenant, QuoteId quote, long version) {
    Entry entry = entries.get(new Key(tenant, quote));
    if (entry != null) {
      entry.toldVersion = Math.max(entry.toldVersion, version);
    }
  }

  @Override
  public synchronized List<DueAction> lease(Instant now, Duration duration, int most) {
    List<Map.Entry<Key, Entry>> due =
        entries.entrySet().stream()
            .filter(entry -> !entry.getValue().leasedUntil.isAfter(now))
            .filter(entry -> entry.getValue().isDueAt(now))
            .sorted(Comparator.comparing(entry -> entry.getValue().state.quote().quotedAt()))
            .limit(most)
            .toList();
    List<DueAction> leased = new ArrayList<>();
    for (Map.Entry<Key, Entry> entry : due) {
      entry.getValue().leasedUntil = now.plus(duration);
      leased.add(new DueAction(entry.getKey().tenant(), entry.getKey().quote()));
    }
    return leased;
  }

  @Override
  public synchronized void release(TenantId tenant, QuoteId quote, Instant from) {
    Entry entry = entries.get(new Key(tenant, quote));
    if (entry != null && from.isBefore(entry.leasedUntil)) {
      entry.leasedUntil = from;
    }
  }

  /** As if the shopper had asked to be forgotten: the sums stay. */
  public synchronized void delete(TenantId tenant, ConversationId conversation) {
    entries
        .entrySet()
        .removeIf(entry ->
            entry.getKey().tenant().equals(tenant)
                && entry.getValue().conversation.equals(conversation));
  }

  private static LedgerEntry settled(LedgerEntry left) {
    return new LedgerEntry(
        left.quote(), left.kind(), left.orderId(), left.shopper(), left.amount(), left.at(), true);
  }

  private void put(Key key, Entry entry, ActionState next) {
    if (!next.quote().id().equals(key.quote())) {
      throw new IllegalArgumentException("the state belongs to another quote");
    }
    entry.state = next;
    entry.version++;
    next.spending().ifPresentOrElse(spent -> ledger.put(key, spent), () -> ledger.remove(key));
  }
}
