package io.cartagent.web.wiring;

import io.cartagent.application.action.CarryOutActionsService;
import io.cartagent.application.action.CarryOutActionsUseCase;
import io.cartagent.application.action.DecideQuoteService;
import io.cartagent.application.action.DecideQuoteUseCase;
import io.cartagent.application.port.commerce.OrderActions;
import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.application.port.persistence.ActionRepository;
import io.cartagent.application.port.persistence.ActionRulesRepository;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.web.action.ActionWorker;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Who decides on actions and who carries them out. */
@Factory
final class Actions {
  /** Longer than a call to the shop may take, and the pause before its record is read again. */
  private static final Duration LEASE = Duration.ofSeconds(60);

  private static final int STEPS_AT_ONCE = 4;

  @Singleton
  DecideQuoteUseCase decideQuote(
      ActionRepository actions,
      ActionRulesRepository rules,
      ConversationRepository conversations,
      ShopRepository shops,
      OrderBook orders,
      Clock clock) {
    return new DecideQuoteService(
        actions, rules, conversations, shops, orders, new GroundingPolicy(), clock);
  }

  @Singleton
  CarryOutActionsUseCase carryOutActions(
      ActionRepository actions,
      ActionRulesRepository rules,
      ConversationRepository conversations,
      ShopRepository shops,
      OrderBook orders,
      OrderActions shop,
      Clock clock) {
    return new CarryOutActionsService(
        actions, rules, conversations, shops, orders, shop, new GroundingPolicy(), clock, LEASE);
  }

  @Singleton
  @Bean(preDestroy = "close")
  ActionWorker actionWorker(CarryOutActionsUseCase carryOutActions) {
    return new ActionWorker(carryOutActions, STEPS_AT_ONCE);
  }
}
