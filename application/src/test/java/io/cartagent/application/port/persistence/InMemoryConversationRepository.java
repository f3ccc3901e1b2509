package io.cartagent.application.port.persistence;

import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.ClientMessageId;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.ResolvedConversation;
import io.cartagent.domain.conversation.ShopperMessage;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Conversations in memory, with the turns that wait in them. */
public final class InMemoryConversationRepository implements ConversationRepository {
  private record Key(TenantId tenant, ConversationId id) {}

  private static final class Entry {
    Conversation conversation;
    Optional<ResolvedConversation> resolved = Optional.empty();
    final List<LoggedEvent> events = new ArrayList<>();
    final Map<ClientMessageId, TurnId> accepted = new HashMap<>();

    Entry(Conversation conversation) {
      this.conversation = conversation;
    }

    boolean isTheAgents() {
      return resolved.isEmpty() && conversation.isTheAgents();
    }

    void append(Instant at, ConversationEvent event) {
      events.add(new LoggedEvent(events.size() + 1L, at, event));
    }
  }

  private final Map<Key, Entry> entries = new HashMap<>();
  private final InMemoryPendingTurns turns;
  private final InMemoryConversationSignals signals;

  public InMemoryConversationRepository(
      InMemoryPendingTurns turns, InMemoryConversationSignals signals) {
    this.turns = turns;
    this.signals = signals;
  }

  @Override
  public void open(
      TenantId tenant, Conversation conversation, TurnId greeting, List<AgentAct> acts) {
    synchronized (this) {
      Entry entry = new Entry(conversation);
      if (entries.putIfAbsent(new Key(tenant, conversation.id()), entry) != null) {
        throw new IllegalArgumentException("the conversation is open already");
      }
      acts.forEach(act -> entry.append(conversation.openedAt(), eventOf(greeting, act)));
    }
    signals.signal(tenant, conversation.id());
  }

  @Override
  public synchronized Optional<Conversation> find(TenantId tenant, ConversationId id) {
    return Optional.ofNullable(entries.get(new Key(tenant, id)))
        .filter(entry -> entry.resolved.isEmpty())
        .map(entry -> entry.conversation);
  }

  @Override
  public synchronized Optional<ResolvedConversation> findResolved(
      TenantId tenant, ConversationId id) {
    return Optional.ofNullable(entries.get(new Key(tenant, id))).flatMap(entry -> entry.resolved);
  }

  @Override
  public synchronized boolean save(TenantId tenant, Conversation conversation) {
    Entry entry = entries.get(new Key(tenant, conversation.id()));
    if (entry == null
        || entry.resolved.isPresent()
        || entry.conversation.version() != conversation.version()) {
      return false;
    }
    entry.conversation =
        new Conversation(
            conversation.id(),
            conversation.channel(),
            conversation.owner(),
            conversation.claims(),
            conversation.signIn(),
            conversation.settled(),
            entry.conversation.openedAt(),
            conversation.version() + 1);
    return true;
  }

  @Override
  public synchronized boolean reopen(TenantId tenant, Conversation reopened) {
    Entry entry = entries.get(new Key(tenant, reopened.id()));
    if (entry == null
        || entry.resolved.isEmpty()
        || entry.resolved.get().version() != reopened.version()) {
      return false;
    }
    entry.conversation = next(reopened);
    entry.resolved = Optional.empty();
    return true;
  }

  @Override
  public synchronized boolean save(TenantId tenant, ResolvedConversation conversation) {
    Entry entry = entries.get(new Key(tenant, conversation.id()));
    if (entry == null
        || entry.resolved.isEmpty()
        || entry.resolved.get().version() != conversation.version()) {
      return false;
    }
    entry.resolved = Optional.of(next(conversation));
    return true;
  }

  @Override
  public synchronized boolean resolve(
      TenantId tenant, ResolvedConversation resolved, long lastRead) {
    Entry entry = entries.get(new Key(tenant, resolved.id()));
    if (entry == null
        || entry.resolved.isPresent()
        || entry.conversation.version() != resolved.version()
        || entry.events.size() != lastRead
        || turns.holds(tenant, resolved.id())) {
      return false;
    }
    entry.resolved = Optional.of(next(resolved));
    return true;
  }

  private static ResolvedConversation next(ResolvedConversation resolved) {
    return new ResolvedConversation(
        resolved.id(),
        resolved.channel(),
        resolved.claims(),
        resolved.signIn(),
        resolved.settled(),
        resolved.openedAt(),
        resolved.resolvedAt(),
        resolved.version() + 1);
  }

  private static Conversation next(Conversation reopened) {
    return new Conversation(
        reopened.id(),
        reopened.channel(),
        reopened.owner(),
        reopened.claims(),
        reopened.signIn(),
        reopened.settled(),
        reopened.openedAt(),
        reopened.version() + 1);
  }

  @Override
  public Acceptance accept(
      TenantId tenant, ConversationId id, TurnId turn, ShopperMessage message) {
    synchronized (this) {
      Entry entry = entries.get(new Key(tenant, id));
      if (entry == null) {
        return new Acceptance.NoConversation();
      }
      TurnId earlier = entry.accepted.putIfAbsent(message.id(), turn);
      if (earlier != null) {
        return new Acceptance.Repeated(earlier);
      }
      entry.resolved.ifPresent(resolved ->
          entry.conversation = next(resolved.reopen(message.notBefore(resolved.resolvedAt()))));
      entry.resolved = Optional.empty();
      entry.append(message.at(), new ConversationEvent.ShopperSaid(turn, message.text()));
      turns.add(tenant, id, turn);
    }
    signals.signal(tenant, id);
    return new Acceptance.Accepted(turn);
  }

  @Override
  public Outcome record(
      TenantId tenant,
      ConversationId id,
      TurnId turn,
      int attempt,
      List<AgentAct> acts,
      Instant at) {
    synchronized (this) {
      Entry entry = entries.get(new Key(tenant, id));
      if (entry == null) {
        return Outcome.NOT_THE_AGENTS;
      }
      OptionalInt latest = turns.attemptOf(tenant, id, turn);
      if (latest.isEmpty()) {
        return Outcome.TURN_IS_OVER;
      }
      if (latest.getAsInt() != attempt) {
        return Outcome.SUPERSEDED;
      }
      if (!entry.isTheAgents()) {
        turns.remove(tenant, id, turn);
        return Outcome.NOT_THE_AGENTS;
      }
      acts.forEach(act -> entry.append(at, eventOf(turn, act)));
      if (acts.stream().anyMatch(InMemoryConversationRepository::endsTheTurn)) {
        turns.remove(tenant, id, turn);
      }
    }
    signals.signal(tenant, id);
    return Outcome.RECORDED;
  }

  @Override
  public Outcome tell(
      TenantId tenant,
      ConversationId id,
      TurnId turn,
      Set<TurnId> unless,
      List<AgentAct> acts,
      Instant at) {
    synchronized (this) {
      Entry entry = entries.get(new Key(tenant, id));
      if (entry == null) {
        return Outcome.NOT_THE_AGENTS;
      }
      if (entry.events.stream()
          .map(logged -> logged.event().turn())
          .anyMatch(told -> told.equals(turn) || unless.contains(told))) {
        return Outcome.TURN_IS_OVER;
      }
      acts.stream()
          .filter(act -> entry.isTheAgents() || act instanceof AgentAct.ShowAction)
          .forEach(act -> entry.append(at, eventOf(turn, act)));
    }
    signals.signal(tenant, id);
    return Outcome.RECORDED;
  }

  @Override
  public synchronized List<LoggedEvent> listEvents(
      TenantId tenant, ConversationId id, long after, int most) {
    Entry entry = entries.get(new Key(tenant, id));
    return entry == null
        ? List.of()
        : entry.events.stream().filter(event -> event.number() > after).limit(most).toList();
  }

  /** As if the shopper had asked to be forgotten. */
  public synchronized void delete(TenantId tenant, ConversationId id) {
    entries.remove(new Key(tenant, id));
  }

  private static boolean endsTheTurn(AgentAct act) {
    return act instanceof AgentAct.Finish || act instanceof AgentAct.Fail;
  }

  private static ConversationEvent eventOf(TurnId turn, AgentAct act) {
    return switch (act) {
      case AgentAct.Say say ->
          new ConversationEvent.AgentSaid(turn, say.sentence().text(), say.sentence().citations());
      case AgentAct.Show show -> new ConversationEvent.CardShown(turn, show.card());
      case AgentAct.ShowAction show -> new ConversationEvent.ActionShown(turn, show.action());
      case AgentAct.AnnounceHandoff handoff ->
          new ConversationEvent.HandedOff(turn, handoff.reason(), handoff.text());
      case AgentAct.Finish ignored -> new ConversationEvent.TurnDone(turn);
      case AgentAct.Fail fail ->
          new ConversationEvent.TurnFailed(turn, fail.code(), fail.text(), fail.retryable());
    };
  }
}
