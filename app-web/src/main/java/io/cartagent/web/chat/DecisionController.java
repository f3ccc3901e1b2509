package io.cartagent.web.chat;

import io.cartagent.application.action.DecideQuoteCommand;
import io.cartagent.application.action.DecideQuoteCommand.Decision;
import io.cartagent.application.action.DecideQuoteResult;
import io.cartagent.application.action.DecideQuoteUseCase;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.web.action.ActionWorker;
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

/**
 * Takes a shopper's press on one of a quote's two buttons: the one way to a confirmation (ID-16).
 * How it goes on is told over the event stream.
 */
@Controller("/widget")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DecisionController {
  private final DecideQuoteUseCase decideQuote;
  private final WidgetTokens tokens;
  private final RateLimits limits;
  private final ClientAddress address;
  private final ActionWorker worker;

  DecisionController(
      DecideQuoteUseCase decideQuote,
      WidgetTokens tokens,
      RateLimits limits,
      ClientAddress address,
      ActionWorker worker) {
    this.decideQuote = decideQuote;
    this.tokens = tokens;
    this.limits = limits;
    this.address = address;
    this.worker = worker;
  }

  /** What was pressed, and the digest of what was shown above it. */
  @Serdeable
  record DecisionRequest(@Nullable String digest, @Nullable String decision) {}

  /** A fresh token where the old one grows old. */
  @Serdeable
  record DecisionTaken(@Nullable String token) {}

  /** Repeated it changes nothing; the custom header keeps other sites' forms away (HT-02). */
  @Post("/actions/{quote}")
  HttpResponse<DecisionTaken> decide(
      HttpRequest<?> request,
      String quote,
      @Nullable @Header("Authorization") String authorization,
      @Nullable @Header("X-CartAgent") String marker,
      @Body DecisionRequest pressed) {
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
    return switch (decideQuote.decide(commandOf(session, quote, pressed))) {
      case DecideQuoteResult.Taken() -> {
        worker.nudge();
        yield HttpResponse.accepted().body(new DecisionTaken(tokens.renew(session).orElse(null)));
      }
      case DecideQuoteResult.NotTaken(var refusal) ->
          throw RefusalWords.of(refusal).map(Problem::conflict).orElseGet(Problem::notFound);
      case DecideQuoteResult.NoQuote() -> throw Problem.notFound();
    };
  }

  private static DecideQuoteCommand commandOf(
      WidgetTokens.Session session, String quote, DecisionRequest pressed) {
    if (pressed.digest() == null || pressed.decision() == null) {
      throw Problem.badRequest("A decision needs a digest and a decision.");
    }
    Decision decision =
        switch (pressed.decision()) {
          case "confirm" -> Decision.CONFIRM;
          case "decline" -> Decision.DECLINE;
          default -> throw Problem.badRequest("A decision is confirm or decline.");
        };
    return new DecideQuoteCommand(
        session.tenant(), session.conversation(), idOf(quote), pressed.digest(), decision);
  }

  /** What cannot be an id is answered like an id that nobody has. */
  private static QuoteId idOf(String quote) {
    try {
      return new QuoteId(quote);
    } catch (IllegalArgumentException impossible) {
      throw Problem.notFound();
    }
  }
}
