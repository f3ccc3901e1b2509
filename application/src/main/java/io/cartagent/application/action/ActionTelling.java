package io.cartagent.application.action;

import io.cartagent.application.port.persistence.ActionRepository;
import io.cartagent.application.port.persistence.ActionRepository.StoredAction;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.conversation.ActionCard;
import io.cartagent.domain.conversation.ActionCard.Stage;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.Card;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.HandoffPolicy;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.HandoffVerdict;
import io.cartagent.domain.conversation.ResolvedConversation;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.GroundedSentence;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.domain.tenant.TenantId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a shopper how their action stands, once for each stage, and calls a human where one is
 * needed, also into a conversation that was resolved meanwhile. The turn's id follows from quote
 * and stage, so that nobody tells it twice.
 */
final class ActionTelling {
  private static final int WHOLE_TRANSCRIPT = 2_000;
  private static final int DIGEST_CHARACTERS = 40;
  private static final int ATTEMPTS = 3;

  private final ActionRepository actions;
  private final ConversationRepository conversations;
  private final ShopRepository shops;
  private final ReceiptWords words;
  private final Clock clock;

  ActionTelling(
      ActionRepository actions,
      ConversationRepository conversations,
      ShopRepository shops,
      ReceiptWords words,
      Clock clock) {
    this.actions = actions;
    this.conversations = conversations;
    this.shops = shops;
    this.words = words;
    this.clock = clock;
  }

  /** Tells of the stored state, whoever has stored it. */
  void tell(TenantId tenant, QuoteId id) {
    Optional<StoredAction> found = actions.find(tenant, id);
    if (found.isEmpty() || found.get().state() instanceof ActionState.Quoted) {
      return;
    }
    StoredAction stored = found.get();
    List<ConversationEvent> transcript = readTranscript(tenant, stored);
    TurnId turn = turnOf(stored.state());
    if (transcript.stream().noneMatch(event -> event.turn().equals(turn))) {
      List<AgentAct> acts = new ArrayList<>();
      acts.add(
          new AgentAct.ShowAction(
              ActionCards.of(stored.state(), offeredRows(transcript, stored.state().quote()))));
      sentences(tenant, stored.state()).forEach(proven -> acts.add(new AgentAct.Say(proven)));
      acts.addAll(callHuman(tenant, stored, turn, transcript));
      conversations.tell(
          tenant, stored.conversation(), turn, laterThan(stored.state()), acts, clock.instant());
    }
    actions.told(tenant, id, stored.version());
  }

  /** The digest covers shop, shopper and quote, so that no two actions share a turn. */
  static TurnId turnOf(ActionState state) {
    return turnOf(state.quote(), ActionCards.stageOf(state));
  }

  /**
   * The turns that make this one past: whoever reads a state and tells it late, while another has
   * carried on with the action, must not show it under way when it is done.
   */
  private static Set<TurnId> laterThan(ActionState state) {
    Set<Stage> later =
        switch (ActionCards.stageOf(state)) {
          case OFFERED, AWAITING_APPROVAL ->
              EnumSet.of(Stage.UNDER_WAY, Stage.DONE, Stage.NEEDS_A_PERSON, Stage.ENDED);
          case UNDER_WAY -> EnumSet.of(Stage.DONE, Stage.NEEDS_A_PERSON, Stage.ENDED);
          case DONE, NEEDS_A_PERSON, ENDED -> EnumSet.noneOf(Stage.class);
        };
    return later.stream()
        .map(stage -> turnOf(state.quote(), stage))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static TurnId turnOf(Quote quote, Stage stage) {
    return new TurnId(
        "a-"
            + quote.digest().substring(0, DIGEST_CHARACTERS)
            + "-"
            + stage.name().toLowerCase(Locale.ROOT));
  }

  private List<GroundedSentence> sentences(TenantId tenant, ActionState state) {
    Optional<ShopProfile> shop = shops.findProfile(tenant);
    if (shop.isEmpty()) {
      return List.of();
    }
    return switch (state) {
      case ActionState.Done(var receipt) -> words.of(receipt, shop.get(), clock.instant());
      case ActionState.PartlyDone partly -> words.of(partly.receipt(), shop.get(), clock.instant());
      case ActionState.Quoted ignored -> List.of();
      case ActionState.AwaitingApproval ignored -> List.of();
      case ActionState.Ready ignored -> List.of();
      case ActionState.Executing ignored -> List.of();
      case ActionState.ReadBackDue ignored -> List.of();
      case ActionState.Contradicted ignored -> List.of();
      case ActionState.Closed ignored -> List.of();
    };
  }

  private static Optional<HandoffReason> humanFor(ActionState state) {
    return switch (ActionCards.stageOf(state)) {
      case AWAITING_APPROVAL -> Optional.of(HandoffReason.APPROVAL_DUE);
      case NEEDS_A_PERSON -> Optional.of(HandoffReason.ACTION_UNCLEAR);
      case OFFERED, UNDER_WAY, DONE, ENDED -> Optional.empty();
    };
  }

  private List<AgentAct> callHuman(
      TenantId tenant, StoredAction stored, TurnId turn, List<ConversationEvent> transcript) {
    Optional<HandoffReason> reason = humanFor(stored.state());
    if (reason.isEmpty()) {
      return List.of();
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Conversation> open = conversations.find(tenant, stored.conversation());
      Optional<Conversation> latest =
          open.or(() ->
              conversations
                  .findResolved(tenant, stored.conversation())
                  .map(ResolvedConversation::reopen));
      if (latest.isEmpty()) {
        return List.of();
      }
      switch (HandoffPolicy.decide(latest.get(), reason.get(), turn, transcript)) {
        case HandoffVerdict.CallHuman(var called) -> {
          boolean isCalled =
              open.isPresent()
                  ? conversations.save(tenant, called)
                  : conversations.reopen(tenant, called);
          if (isCalled) {
            return List.of(
                new AgentAct.AnnounceHandoff(reason.get(), ServicePhrase.HANDOFF, Locale.ENGLISH));
          }
        }
        case HandoffVerdict.AlreadyCalled() -> {
          return List.of(
              new AgentAct.AnnounceHandoff(
                  reason.get(), ServicePhrase.HANDOFF_ALREADY, Locale.ENGLISH));
        }
        case HandoffVerdict.HumanIsHere ignored -> {
          return List.of();
        }
        case HandoffVerdict.HandledBefore() -> {
          return List.of();
        }
      }
    }
    // Somebody changes the conversation again and again: the lease brings the action up anew.
    throw new ConversationContended(stored.conversation().value());
  }

  /** The rows of the offer as the shopper saw it; from the quote alone when it is not there. */
  private static List<Card.Row> offeredRows(List<ConversationEvent> transcript, Quote quote) {
    for (ConversationEvent event : transcript) {
      if (event instanceof ConversationEvent.ActionShown(var ignored, ActionCard shown)
          && shown.quote().equals(quote.id())
          && shown.stage() == Stage.OFFERED) {
        return shown.card().rows();
      }
    }
    return List.of();
  }

  private List<ConversationEvent> readTranscript(TenantId tenant, StoredAction stored) {
    return conversations.listEvents(tenant, stored.conversation(), 0, WHOLE_TRANSCRIPT).stream()
        .map(LoggedEvent::event)
        .toList();
  }
}
