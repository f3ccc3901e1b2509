package io.cartagent.web.chat;

import io.cartagent.application.conversation.ContinueConversationCommand;
import io.cartagent.application.conversation.ContinueConversationUseCase;
import io.cartagent.application.conversation.OpenConversationCommand;
import io.cartagent.application.conversation.OpenConversationUseCase;
import io.cartagent.domain.conversation.Channel;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.web.chat.StorefrontProof.Caller;
import io.cartagent.web.problem.Problem;
import io.cartagent.web.protection.ClientAddress;
import io.cartagent.web.protection.RateLimits;
import io.cartagent.web.protection.WidgetTokens;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens a conversation, or continues one. Reached only through Shopify's app proxy, whose signature
 * is the one proof of which shop the storefront belongs to and which customer is signed in there
 * (TI-01, ID-06, ID-08). It takes JSON alone, which another site cannot send in a shopper's name:
 * else it could have its own conversation bound to that shopper.
 */
@Controller("/proxy")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SessionController {
  private final StorefrontProof proof;
  private final OpenConversationUseCase openConversation;
  private final ContinueConversationUseCase continueConversation;
  private final WidgetTokens tokens;
  private final RateLimits limits;
  private final ClientAddress address;

  SessionController(
      StorefrontProof proof,
      OpenConversationUseCase openConversation,
      ContinueConversationUseCase continueConversation,
      WidgetTokens tokens,
      RateLimits limits,
      ClientAddress address) {
    this.proof = proof;
    this.openConversation = openConversation;
    this.continueConversation = continueConversation;
    this.tokens = tokens;
    this.limits = limits;
    this.address = address;
  }

  /** The token at hand, when there is one. */
  @Serdeable
  record SessionRequest(@Nullable String token) {}

  /** A conversation of the caller's and the token that opens it. */
  @Serdeable
  record SessionView(String token, String conversation, String expiresAt) {}

  @Post("/session")
  SessionView prove(HttpRequest<?> request, @Body SessionRequest session) {
    Caller caller = proof.callerOf(request.getUri().getRawQuery());
    limits
        .refuseSession(caller.tenant().value(), address.ofForwarded(request))
        .ifPresent(wait -> {
          throw Problem.tooMany(wait);
        });
    return presentOf(session, caller)
        .filter(present -> isTheirs(present, caller))
        .map(present -> view(tokens.prolong(present), present.conversation()))
        .orElseGet(() -> open(caller));
  }

  private Optional<WidgetTokens.Session> presentOf(SessionRequest session, Caller caller) {
    return Optional.ofNullable(session.token())
        .flatMap(token -> tokens.verify(Optional.of("Bearer " + token)))
        .filter(present -> present.tenant().equals(caller.tenant()));
  }

  private boolean isTheirs(WidgetTokens.Session present, Caller caller) {
    return continueConversation.resume(
        new ContinueConversationCommand(caller.tenant(), present.conversation(), caller.shopper()));
  }

  private SessionView open(Caller caller) {
    ConversationId conversation =
        openConversation
            .open(new OpenConversationCommand(caller.tenant(), Channel.WIDGET, caller.shopper()))
            .conversation();
    return view(tokens.issue(caller.tenant(), conversation), conversation);
  }

  private SessionView view(String token, ConversationId conversation) {
    return new SessionView(token, conversation.value(), tokens.expiry().toString());
  }
}
