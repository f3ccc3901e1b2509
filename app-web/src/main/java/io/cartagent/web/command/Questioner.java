package io.cartagent.web.command;

import io.cartagent.application.answering.AnswerShopperCommand;
import io.cartagent.application.answering.AnswerShopperUseCase;
import io.cartagent.application.conversation.OpenConversationCommand;
import io.cartagent.application.conversation.OpenConversationUseCase;
import io.cartagent.application.conversation.ReadConversationCommand;
import io.cartagent.application.conversation.ReadConversationResult;
import io.cartagent.application.conversation.ReadConversationUseCase;
import io.cartagent.application.conversation.SendMessageCommand;
import io.cartagent.application.conversation.SendMessageResult;
import io.cartagent.application.conversation.SendMessageUseCase;
import io.cartagent.application.port.persistence.ConversationRepository.LoggedEvent;
import io.cartagent.domain.conversation.ClientMessageId;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.Citation;
import io.cartagent.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes the place of a shopper: opens conversations, asks, and reads what is said in answer. */
final class Questioner {
  private final TenantId tenant;
  private final OpenConversationUseCase openConversation;
  private final SendMessageUseCase sendMessage;
  private final AnswerShopperUseCase answerShopper;
  private final ReadConversationUseCase readConversation;

  Questioner(
      TenantId tenant,
      OpenConversationUseCase openConversation,
      SendMessageUseCase sendMessage,
      AnswerShopperUseCase answerShopper,
      ReadConversationUseCase readConversation) {
    this.tenant = tenant;
    this.openConversation = openConversation;
    this.sendMessage = sendMessage;
    this.answerShopper = answerShopper;
    this.readConversation = readConversation;
  }

  /** A conversation under way, read up to an event. */
  static final class Chat {
    private final ConversationId id;
    private long read;

    private Chat(ConversationId id) {
      this.id = id;
    }
  }

  /** What was said in answer to one question. */
  record Answer(TurnId turn, List<Sentence> sentences, Optional<HandoffReason> handoff) {
    /** One sentence and what it rests on. */
    record Sentence(String text, List<Citation> citations) {}
  }

  Chat open() {
    Chat chat = new Chat(openConversation.open(new OpenConversationCommand(tenant)).conversation());
    readOn(chat);
    return chat;
  }

  Answer ask(Chat chat, String text) {
    SendMessageResult sent =
        sendMessage.send(
            new SendMessageCommand(
                tenant, chat.id, new ClientMessageId(UUID.randomUUID().toString()), text));
    if (!(sent instanceof SendMessageResult.Accepted accepted)) {
      throw new IllegalStateException("the conversation is gone");
    }
    answerShopper.answer(new AnswerShopperCommand(tenant, chat.id, accepted.turn()));
    List<Answer.Sentence> sentences = new ArrayList<>();
    Optional<HandoffReason> handoff = Optional.empty();
    for (LoggedEvent logged : readOn(chat)) {
      switch (logged.event()) {
        case ConversationEvent.AgentSaid said ->
            sentences.add(new Answer.Sentence(said.text(), said.citations()));
        case ConversationEvent.HandedOff handed -> {
          handoff = Optional.of(handed.reason());
          sentences.add(new Answer.Sentence(handed.text(), List.of()));
        }
        case ConversationEvent.TurnFailed failed ->
            sentences.add(new Answer.Sentence(failed.text(), List.of()));
        case ConversationEvent.ShopperSaid ignored -> {}
        case ConversationEvent.OperatorSaid ignored -> {}
        case ConversationEvent.CardShown ignored -> {}
        case ConversationEvent.ActionShown ignored -> {}
        case ConversationEvent.TurnDone ignored -> {}
      }
    }
    return new Answer(accepted.turn(), sentences, handoff);
  }

  private List<LoggedEvent> readOn(Chat chat) {
    ReadConversationResult result =
        readConversation.read(new ReadConversationCommand(tenant, chat.id, chat.read));
    if (!(result instanceof ReadConversationResult.Events(var events))) {
      throw new IllegalStateException("the conversation is gone");
    }
    if (!events.isEmpty()) {
      chat.read = events.getLast().number();
    }
    return events;
  }
}
