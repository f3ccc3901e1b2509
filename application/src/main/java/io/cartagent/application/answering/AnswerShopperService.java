package io.cartagent.application.answering;

import io.cartagent.application.agent.Prompt;
import io.cartagent.application.answering.AnswerShopperResult.Answered;
import io.cartagent.application.answering.AnswerShopperResult.HandedOff;
import io.cartagent.application.answering.AnswerShopperResult.StoodBack;
import io.cartagent.application.answering.AnswerShopperResult.ToldUnavailable;
import io.cartagent.application.port.PortException;
import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import io.cartagent.application.port.persistence.ConversationRepository.Outcome;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.application.port.persistence.TurnRecords;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.HandoffPolicy;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.HandoffVerdict;
import io.cartagent.domain.conversation.Owner;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.OrderClaim;
import io.cartagent.domain.output.Unsayable;
import io.cartagent.domain.redaction.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@link AnswerShopperUseCase}: own, shield, converse, verify, show, record. No transaction is open
 * while the drafter works; every sentence is recorded in one of its own, in which the ownership of
 * the conversation is checked again.
 */
public final class AnswerShopperService implements AnswerShopperUseCase {
  private static final int WHOLE_TRANSCRIPT = 2_000;

  private final ConversationRepository conversations;
  private final ShopRepository shops;
  private final ShopFacts facts;
  private final Drafting drafting;
  private final GroundingPolicy policy;
  private final Prompt prompt;
  private final Unsayable unsayable;
  private final TurnRecords records;
  private final Clock clock;
  private final TurnWatch watch;

  /** Without anybody who measures. */
  public AnswerShopperService(
      ConversationRepository conversations,
      ShopRepository shops,
      ShopFacts facts,
      Drafting drafting,
      GroundingPolicy policy,
      Prompt prompt,
      Unsayable unsayable,
      TurnRecords records,
      Clock clock) {
    this(
        conversations,
        shops,
        facts,
        drafting,
        policy,
        prompt,
        unsayable,
        records,
        clock,
        TurnWatch.NOBODY);
  }

  public AnswerShopperService(
      ConversationRepository conversations,
      ShopRepository shops,
      ShopFacts facts,
      Drafting drafting,
      GroundingPolicy policy,
      Prompt prompt,
      Unsayable unsayable,
      TurnRecords records,
      Clock clock,
      TurnWatch watch) {
    this.conversations = conversations;
    this.shops = shops;
    this.facts = facts;
    this.drafting = drafting;
    this.policy = policy;
    this.prompt = prompt;
    this.unsayable = unsayable;
    this.records = records;
    this.clock = clock;
    this.watch = watch;
  }

  @Override
  public AnswerShopperResult answer(AnswerShopperCommand command) {
    Optional<Conversation> found = conversations.find(command.tenant(), command.conversation());
    if (found.isEmpty()) {
      return new StoodBack();
    }
    List<ConversationEvent> transcript = readTranscript(command);
    if (isOver(transcript, command)) {
      return new StoodBack();
    }
    try {
      if (!found.get().isTheAgents()) {
        record(command, new AgentAct.Finish());
        return new StoodBack();
      }
      return converse(command, found.get(), transcript);
    } catch (OwnershipLost lost) {
      return new StoodBack();
    }
  }

  private AnswerShopperResult converse(
      AnswerShopperCommand command, Conversation conversation, List<ConversationEvent> transcript) {
    Optional<ShopProfile> profile = shops.findProfile(command.tenant());
    if (profile.isEmpty()) {
      // Of a shop that was never read nothing can be told, not even in which time zone it lives.
      return handOff(command, HandoffReason.SHOP_UNAVAILABLE, transcript);
    }
    TurnWatch.Moments moments = watch.begin();
    Instant now = clock.instant();
    Vault vault = new Vault();
    TurnSetting setting = new TurnSetting(profile.get(), TranscriptReader.said(transcript), now);
    List<DraftingBrief.Line> lines = TranscriptReader.shield(transcript, command.turn(), vault);
    TurnJournal journal = new TurnJournal(prompt.digest());
    TurnEvidence evidence = new TurnEvidence(journal);
    BoundShopperTools tools =
        new BoundShopperTools(
            command.tenant(),
            conversation,
            profile.get().zone(),
            now,
            vault,
            facts,
            evidence,
            claim -> remember(command, claim));
    VerifiedSpeech speech =
        new VerifiedSpeech(
            new SentenceGate(policy, unsayable, evidence, setting::over),
            journal,
            vault,
            evidence,
            TranscriptReader.shown(transcript, command.turn()),
            act -> record(command, act),
            moments);
    DraftingBrief brief =
        new DraftingBrief(
            profile.get(),
            conversation.claims().isEmpty() ? IdentityLevel.ANONYMOUS : IdentityLevel.CLAIMED,
            lines,
            provenOrders(conversation, now),
            conversation.owner() instanceof Owner.AwaitingHuman,
            now);
    try {
      drafting.draft(command, brief, vault, tools, speech, journal);
    } catch (PortException failed) {
      return tellUnavailable(command);
    } finally {
      records.save(
          command.tenant(),
          journal.close(command.conversation(), command.turn(), setting, vault.contents()));
    }
    if (speech.handoff().isPresent()) {
      return handOff(command, speech.handoff().get(), transcript);
    }
    if (!speech.spoke()) {
      speech.say(ServicePhrase.DONT_KNOW);
      speech.say(ServicePhrase.OFFER_HUMAN);
    }
    record(command, new AgentAct.Finish());
    return new Answered(speech.withheld());
  }

  private static List<OrderName> provenOrders(Conversation conversation, Instant now) {
    return conversation.claims().stream()
        .filter(claim -> claim.holdsAt(now))
        .map(OrderClaim::order)
        .toList();
  }

  private AnswerShopperResult handOff(
      AnswerShopperCommand command, HandoffReason reason, List<ConversationEvent> transcript) {
    for (int attempt = 0; attempt < 3; attempt++) {
      Conversation latest =
          conversations
              .find(command.tenant(), command.conversation())
              .orElseThrow(OwnershipLost::new);
      switch (HandoffPolicy.decide(latest, reason, command.turn(), transcript)) {
        case HandoffVerdict.CallHuman(var called) -> {
          if (conversations.save(command.tenant(), called)) {
            return announce(command, reason);
          }
        }
        case HandoffVerdict.AlreadyCalled() -> {
          if (!isAnnounced(transcript)) {
            return announce(command, reason);
          }
          record(command, new AgentAct.Say(ServicePhrase.HANDOFF_ALREADY.sentence()));
          record(command, new AgentAct.Finish());
          return new HandedOff(reason);
        }
        case HandoffVerdict.HandledBefore() -> {
          record(command, new AgentAct.Say(ServicePhrase.OFFER_HUMAN.sentence()));
          record(command, new AgentAct.Finish());
          return new Answered(0);
        }
        case HandoffVerdict.HumanIsHere ignored -> throw new OwnershipLost();
      }
    }
    // Somebody changes the conversation again and again: the turn stays open and is taken up anew.
    throw new OwnershipLost();
  }

  private AnswerShopperResult announce(AnswerShopperCommand command, HandoffReason reason) {
    record(command, new AgentAct.AnnounceHandoff(reason, ServicePhrase.HANDOFF));
    record(command, new AgentAct.Finish());
    return new HandedOff(reason);
  }

  /** A process may have died between calling a human and saying so. */
  private static boolean isAnnounced(List<ConversationEvent> transcript) {
    return transcript.stream().anyMatch(event -> event instanceof ConversationEvent.HandedOff);
  }

  private AnswerShopperResult tellUnavailable(AnswerShopperCommand command) {
    record(command, new AgentAct.Fail("shop_unavailable", ServicePhrase.SHOP_UNAVAILABLE, true));
    return new ToldUnavailable();
  }

  /** Keeps a proof; when somebody changed the conversation meanwhile, on top of their change. */
  private void remember(AnswerShopperCommand command, OrderClaim claim) {
    boolean saved = false;
    for (int attempt = 0; attempt < 3 && !saved; attempt++) {
      Conversation latest =
          conversations
              .find(command.tenant(), command.conversation())
              .orElseThrow(OwnershipLost::new);
      saved = conversations.save(command.tenant(), latest.prove(claim));
    }
  }

  private void record(AnswerShopperCommand command, AgentAct act) {
    Outcome outcome =
        conversations.record(
            command.tenant(),
            command.conversation(),
            command.turn(),
            command.attempt(),
            List.of(act),
            clock.instant());
    if (outcome != Outcome.RECORDED) {
      throw new OwnershipLost();
    }
  }

  private List<ConversationEvent> readTranscript(AnswerShopperCommand command) {
    return conversations
        .listEvents(command.tenant(), command.conversation(), 0, WHOLE_TRANSCRIPT)
        .stream()
        .map(LoggedEvent::event)
        .toList();
  }

  private static boolean isOver(List<ConversationEvent> transcript, AnswerShopperCommand command) {
    boolean asked = false;
    for (ConversationEvent event : transcript) {
      if (event.turn().equals(command.turn())) {
        asked |= event instanceof ConversationEvent.ShopperSaid;
        if (event instanceof ConversationEvent.TurnDone
            || event instanceof ConversationEvent.TurnFailed) {
          return true;
        }
      }
    }
    return !asked;
  }

  /** Somebody else speaks now. Ends the draft from within; never leaves this class. */
  private static final class OwnershipLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OwnershipLost() {
      super("the conversation is not the agent's any more");
    }
  }
}
