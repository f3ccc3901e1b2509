package io.cartagent.web.wiring;

import io.cartagent.adapter.persistence.DatabaseSettings;
import io.cartagent.application.answering.AnswerShopperUseCase;
import io.cartagent.application.conversation.GiveUpTurnUseCase;
import io.cartagent.application.port.persistence.PendingTurns;
import io.cartagent.web.answering.TurnWorker;
import io.cartagent.web.protection.AppSecret;
import io.cartagent.web.protection.ClientAddress;
import io.cartagent.web.protection.RateLimits;
import io.cartagent.web.protection.WidgetTokens;
import io.cartagent.web.settings.NodeSettings;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What stands between the internet and the use cases, and the worker behind them. */
@Factory
final class Protection {
  @Singleton
  DatabaseSettings database(NodeSettings settings) {
    return settings.database();
  }

  @Singleton
  AppSecret secret(NodeSettings settings) {
    return settings.secret();
  }

  @Singleton
  WidgetTokens widgetTokens(AppSecret secret, Clock clock) {
    return new WidgetTokens(secret, clock);
  }

  @Singleton
  RateLimits rateLimits(NodeSettings settings) {
    return new RateLimits(settings.rateLimits());
  }

  @Singleton
  ClientAddress clientAddress(NodeSettings settings) {
    return new ClientAddress(settings.trustedProxies());
  }

  @Singleton
  @Bean(preDestroy = "close")
  TurnWorker turnWorker(
      PendingTurns pending,
      AnswerShopperUseCase answerShopper,
      GiveUpTurnUseCase giveUpTurn,
      Clock clock,
      NodeSettings settings) {
    return new TurnWorker(
        pending, answerShopper, giveUpTurn, clock, settings.name(), settings.turnsAtOnce());
  }
}
