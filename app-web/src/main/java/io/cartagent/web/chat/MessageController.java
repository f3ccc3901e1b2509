package io.cartagent.web.chat;

import io.cartagent.application.conversation.SendMessageCommand;
import io.cartagent.application.conversation.SendMessageResult;
import io.cartagent.application.conversation.SendMessageUseCase;
import io.cartagent.domain.conversation.ClientMessageId;
import io.cartagent.web.answering.TurnWorker;
import io.cartagent.web.problem.Problem;
import io.cartagent.web.protection.ClientAddress;
import io.cartagent.web.protection.RateLimits;
import io.cartagent.web.protection.WidgetTokens;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a shopper's message: stored first, answered afterwards over the event stream. */
@Controller("/widget")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MessageController {
  private final SendMessageUseCase sendMessage;
  private final WidgetTokens tokens;
  private final RateLimits limits;
  private final ClientAddress address;
  private final TurnWorker worker;

  MessageController(
      SendMessageUseCase sendMessage,
      WidgetTokens tokens,
      RateLimits limits,
      ClientAddress address,
      TurnWorker worker) {
    this.sendMessage = sendMessage;
    this.tokens = tokens;
    this.limits = limits;
    this.address = address;
    this.worker = worker;
  }

  /** A message and the id its sender chose. */
  @Serdeable
  record MessageRequest(@Nullable String id, @Nullable String text) {}

  /** The turn that will answer it, and a fresh token where the old one grows old. */
  @Serdeable
  record MessageAccepted(String turn, @Nullable String token) {}

  /** The custom header keeps other sites' forms from posting here (HT-02). */
  @Post("/messages")
  HttpResponse<MessageAccepted> send(
      HttpRequest<?> request,
      @Nullable @Header("Authorization") String authorization,
      @Nullable @Header("X-CartAgent") String marker,
      @Body MessageRequest message) {
    WidgetTokens.Session session =
        tokens.verify(Optional.ofNullable(authorization)).orElseThrow(Problem::unauthorized);
    if (marker == null) {
      throw Problem.badRequest("The header X-CartAgent is missing.");
    }
    limits
        .refuseMessage(session, address.of(request))
        .ifPresent(wait -> {
          throw Problem.tooMany(wait);
        });
    SendMessageResult result = sendMessage.send(commandOf(session, message));
    return switch (result) {
      case SendMessageResult.Accepted(var turn) -> {
        worker.nudge();
        yield HttpResponse.accepted()
            .body(new MessageAccepted(turn.value(), tokens.renew(session).orElse(null)));
      }
      case SendMessageResult.NoConversation() -> throw Problem.unauthorized();
    };
  }

  private static SendMessageCommand commandOf(
      WidgetTokens.Session session, MessageRequest message) {
    if (message.id() == null || message.text() == null) {
      throw Problem.badRequest("A message needs an id and a text.");
    }
    String text = message.text().strip();
    if (text.isEmpty()) {
      throw Problem.badRequest("The message is empty.");
    }
    if (text.length() > io.cartagent.domain.conversation.ShopperMessage.LONGEST) {
      throw Problem.badRequest(
          "The message is longer than "
              + io.cartagent.domain.conversation.ShopperMessage.LONGEST
              + " characters.");
    }
    try {
      return new SendMessageCommand(
          session.tenant(), session.conversation(), new ClientMessageId(message.id()), text);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("The message id is empty or too long.");
    }
  }
}
