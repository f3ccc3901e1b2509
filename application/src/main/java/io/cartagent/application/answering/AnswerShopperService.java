package io.cartagent.application.answering;

import io.cartagent.application.agent.Prompt;
import io.cartagent.application.answering.AnswerShopperResult.Answered;
import io.cartagent.application.answering.AnswerShopperResult.StoodBack;
import io.cartagent.application.answering.AnswerShopperResult.ToldUnavailable;
import io.cartagent.application.answering.TurnLine.OwnershipLost;
import io.cartagent.application.port.PortException;
import io.cartagent.application.port.llm.DraftingBrief;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.application.port.persistence.TurnRecords;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.HandoffReason;
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
import java.util.Locale;
import java.util.Optional;

/**
 * {@link AnswerShopperUseCase}: own, shield, converse, verify, show, record. No transaction is open
 * while the drafter works; every sentence is recorded in one of its own.
 */
public final class AnswerShopperService implements AnswerShopperUseCase {
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
    TurnLine line = new TurnLine(conversations, command, clock);
    List<ConversationEvent> transcript = line.readTranscript();
    if (isOver(transcript, command)) {
      return new StoodBack();
    }
    try {
      if (!found.get().isTheAgents()) {
        line.record(new AgentAct.Finish());
        return new StoodBack();
      }
      return converse(command, found.get(), transcript, line);
    } catch (OwnershipLost lost) {
      return new StoodBack();
    }
  }

  private AnswerShopperResult converse(
      AnswerShopperCommand command,
      Conversation conversation,
      List<ConversationEvent> transcript,
      TurnLine line) {
    Optional<ShopProfile> profile = shops.findProfile(command.tenant());
    if (profile.isEmpty()) {
      // Of a shop that was never read nothing can be told, not even in which time zone it lives.
      return new TurnHandover(line, command.turn(), transcript, Locale.ENGLISH)
          .handOff(HandoffReason.SHOP_UNAVAILABLE);
    }
    TurnWatch.Moments moments = watch.begin();
    Instant now = clock.instant();
    IdentityLevel level = conversation.identityAt(now);
    Vault vault = new Vault();
    TurnSetting setting =
        new TurnSetting(
            profile.get(), TranscriptReader.said(transcript), TurnSetting.listenerOf(level), now);
    List<DraftingBrief.Line> lines = TranscriptReader.shield(transcript, command.turn(), vault);
    Locale language = drafting.languageOf(command.tenant(), lines);
    TurnJournal journal = new TurnJournal(prompt.digest());
    TurnEvidence evidence = new TurnEvidence(journal);
    ActionRules rules =
        facts.actions().map(desk -> desk.rulesOf(command.tenant())).orElseGet(ActionRules::none);
    BoundShopperTools tools =
        new BoundShopperTools(
            command.tenant(), conversation, setting, rules, vault, facts, evidence, line::remember);
    VerifiedSpeech speech =
        new VerifiedSpeech(
            new SentenceGate(policy, unsayable, evidence, setting::over),
            journal,
            new Restoration(vault, setting, evidence),
            evidence,
            TranscriptReader.shown(transcript, command.turn()),
            language,
            line::record,
            moments);
    DraftingBrief brief =
        new DraftingBrief(
            profile.get(),
            level,
            lines,
            provenOrders(conversation, now),
            conversation.owner() instanceof Owner.AwaitingHuman,
            language,
            now);
    try {
      drafting.draft(command, conversation, brief, rules, vault, tools, speech, journal);
    } catch (PortException failed) {
      line.record(
          new AgentAct.Fail("shop_unavailable", ServicePhrase.SHOP_UNAVAILABLE, true, language));
      return new ToldUnavailable();
    } finally {
      records.save(
          command.tenant(),
          journal.close(command.conversation(), command.turn(), setting, vault.contents()));
    }
    if (speech.handoff().isPresent()) {
      return new TurnHandover(line, command.turn(), transcript, language)
          .handOff(speech.handoff().get());
    }
    if (!speech.spoke()) {
      speech.say(ServicePhrase.DONT_KNOW);
      speech.say(ServicePhrase.OFFER_HUMAN);
    }
    line.record(new AgentAct.Finish());
    return new Answered(speech.withheld());
  }

  private static List<OrderName> provenOrders(Conversation conversation, Instant now) {
    return conversation.claims().stream()
        .filter(claim -> claim.holdsAt(now))
        .map(OrderClaim::order)
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
}
