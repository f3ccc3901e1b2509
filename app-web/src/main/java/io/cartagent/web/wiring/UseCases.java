package io.cartagent.web.wiring;

import io.cartagent.application.action.ActionDesk;
import io.cartagent.application.agent.Prompt;
import io.cartagent.application.answering.AnswerShopperService;
import io.cartagent.application.answering.AnswerShopperUseCase;
import io.cartagent.application.answering.Drafting;
import io.cartagent.application.answering.ReplayTurnService;
import io.cartagent.application.answering.ReplayTurnUseCase;
import io.cartagent.application.answering.ShopFacts;
import io.cartagent.application.conversation.ContinueConversationService;
import io.cartagent.application.conversation.ContinueConversationUseCase;
import io.cartagent.application.conversation.GiveUpTurnService;
import io.cartagent.application.conversation.GiveUpTurnUseCase;
import io.cartagent.application.conversation.OpenConversationService;
import io.cartagent.application.conversation.OpenConversationUseCase;
import io.cartagent.application.conversation.ReadConversationService;
import io.cartagent.application.conversation.ReadConversationUseCase;
import io.cartagent.application.conversation.SendMessageService;
import io.cartagent.application.conversation.SendMessageUseCase;
import io.cartagent.application.knowledge.SyncKnowledgeService;
import io.cartagent.application.knowledge.SyncKnowledgeUseCase;
import io.cartagent.application.port.commerce.Catalogue;
import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.application.port.commerce.StoreContent;
import io.cartagent.application.port.llm.TextEmbedder;
import io.cartagent.application.port.persistence.ActionRepository;
import io.cartagent.application.port.persistence.ActionRulesRepository;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.LookupFailures;
import io.cartagent.application.port.persistence.PassageIndex;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.application.port.persistence.TurnRecords;
import io.cartagent.application.shop.InstallShopService;
import io.cartagent.application.shop.InstallShopUseCase;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.output.Unsayable;
import io.cartagent.web.answering.AnswerTimes;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Every use case over its ports. */
@Factory
final class UseCases {
  @Singleton
  OpenConversationUseCase openConversation(ConversationRepository conversations, Clock clock) {
    return new OpenConversationService(conversations, clock, UseCases::freshId);
  }

  @Singleton
  ContinueConversationUseCase continueConversation(
      ConversationRepository conversations, Clock clock) {
    return new ContinueConversationService(conversations, clock);
  }

  @Singleton
  SendMessageUseCase sendMessage(ConversationRepository conversations, Clock clock) {
    return new SendMessageService(conversations, clock, UseCases::freshId);
  }

  @Singleton
  ReadConversationUseCase readConversation(ConversationRepository conversations) {
    return new ReadConversationService(conversations);
  }

  @Singleton
  GiveUpTurnUseCase giveUpTurn(ConversationRepository conversations, Clock clock) {
    return new GiveUpTurnService(conversations, clock);
  }

  @Singleton
  ShopFacts shopFacts(
      OrderBook orders,
      Catalogue catalogue,
      PassageIndex passages,
      TextEmbedder embedder,
      LookupFailures failures,
      ActionRepository actions,
      ActionRulesRepository rules) {
    ActionDesk desk = new ActionDesk(actions, rules, UseCases::freshId);
    return new ShopFacts(orders, catalogue, passages, embedder, failures, Optional.of(desk));
  }

  @Singleton
  AnswerShopperUseCase answerShopper(
      ConversationRepository conversations,
      ShopRepository shops,
      ShopFacts facts,
      Drafting drafting,
      Prompt prompt,
      Unsayable unsayable,
      TurnRecords records,
      Clock clock,
      AnswerTimes times) {
    return new AnswerShopperService(
        conversations,
        shops,
        facts,
        drafting,
        new GroundingPolicy(),
        prompt,
        unsayable,
        records,
        clock,
        times);
  }

  @Singleton
  ReplayTurnUseCase replayTurn(TurnRecords records, Prompt prompt, Unsayable unsayable) {
    return new ReplayTurnService(records, new GroundingPolicy(), prompt, unsayable);
  }

  @Singleton
  SyncKnowledgeUseCase syncKnowledge(
      StoreContent content, ShopRepository shops, TextEmbedder embedder, PassageIndex index) {
    return new SyncKnowledgeService(content, shops, embedder, index);
  }

  @Singleton
  InstallShopUseCase installShop(ShopRepository shops, Clock clock) {
    return new InstallShopService(shops, clock);
  }

  private static String freshId() {
    return UUID.randomUUID().toString();
  }
}
