package io.cartagent.web.chat;

import io.cartagent.application.conversation.OpenConversationCommand;
import io.cartagent.application.conversation.OpenConversationUseCase;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.web.problem.Problem;
import io.cartagent.web.protection.ClientAddress;
import io.cartagent.web.protection.RateLimits;
import io.cartagent.web.protection.WidgetTokens;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Opens a conversation. Reached only through Shopify's app proxy, whose signature is the one proof
 * of which shop the storefront belongs to (TI-01, ID-08).
 */
@Controller("/proxy")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SessionController {
  private final StorefrontProof proof;
  private final OpenConversationUseCase openConversation;
  private final WidgetTokens tokens;
  private final RateLimits limits;
  private final ClientAddress address;

  SessionController(
      StorefrontProof proof,
      OpenConversationUseCase openConversation,
      WidgetTokens tokens,
      RateLimits limits,
      ClientAddress address) {
    this.proof = proof;
    this.openConversation = openConversation;
    this.tokens = tokens;
    this.limits = limits;
    this.address = address;
  }

  /** A fresh conversation and the token that opens it. */
  @Serdeable
  record SessionView(String token, String conversation, String expiresAt) {}

  @Post("/session")
  SessionView open(HttpRequest<?> request) {
    TenantId tenant = proof.shopOf(request.getUri().getRawQuery());
    limits
        .refuseSession(tenant.value(), address.ofForwarded(request))
        .ifPresent(wait -> {
          throw Problem.tooMany(wait);
        });
    ConversationId conversation =
        openConversation.open(new OpenConversationCommand(tenant)).conversation();
    return new SessionView(
        tokens.issue(tenant, conversation), conversation.value(), tokens.expiry().toString());
  }
}
