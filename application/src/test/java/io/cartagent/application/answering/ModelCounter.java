package io.cartagent.application.answering;

import io.cartagent.application.action.ActionDesk;
import io.cartagent.application.action.CarryOutActionsService;
import io.cartagent.application.action.DecideQuoteCommand;
import io.cartagent.application.action.DecideQuoteCommand.Decision;
import io.cartagent.application.action.DecideQuoteResult;
import io.cartagent.application.action.DecideQuoteService;
import io.cartagent.application.port.commerce.OrderActions;
import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.InMemoryActionRepository;
import io.cartagent.application.port.persistence.InMemoryActionRulesRepository;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.domain.action.Agreement;
import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.action.ExecutionRecord;
import io.cartagent.domain.action.ReadBack;
import io.cartagent.domain.conversation.ActionCard;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the shoppers of a {@link ModelDesk} press buttons, and a shop that records every call. */
final class ModelCounter {
  final InMemoryActionRepository actions = new InMemoryActionRepository();
  final InMemoryActionRulesRepository rules = new InMemoryActionRulesRepository();
  private final List<ConfirmedAction> executed = new ArrayList<>();
  private final Set<String> confirmed = new HashSet<>();
  private final ConversationRepository conversations;
  private final ShopRepository shops;
  private final OrderBook orders;
  private final Clock clock;
  private int lastId;

  ModelCounter(
      ConversationRepository conversations, ShopRepository shops, OrderBook orders, Clock clock) {
    this.conversations = conversations;
    this.shops = shops;
    this.orders = orders;
    this.clock = clock;
  }

  ActionDesk desk() {
    return new ActionDesk(actions, rules, () -> "q-" + ++lastId);
  }

  DecideQuoteResult press(
      TenantId tenant, ConversationId chat, ActionCard shown, Decision decision) {
    DecideQuoteResult result =
        new DecideQuoteService(
                actions, rules, conversations, shops, orders, new GroundingPolicy(), clock)
            .decide(new DecideQuoteCommand(tenant, chat, shown.quote(), shown.digest(), decision));
    if (decision == Decision.CONFIRM && result instanceof DecideQuoteResult.Taken) {
      confirmed.add(shown.digest());
    }
    return result;
  }

  void work() {
    OrderActions shop =
        new OrderActions() {
          @Override
          public ExecutionAnswer execute(TenantId tenant, ConfirmedAction action) {
            executed.add(action);
            return ExecutionAnswer.UNKNOWN;
          }

          @Override
          public ReadBack readBack(
              TenantId tenant, Agreement agreement, ExecutionRecord execution) {
            return new ReadBack.Unreadable();
          }
        };
    new CarryOutActionsService(
            actions,
            rules,
            conversations,
            shops,
            orders,
            shop,
            new GroundingPolicy(),
            clock,
            Duration.ofSeconds(30))
        .carryOut(50);
  }

  /** What the shop was called for. */
  List<ConfirmedAction> executed() {
    return List.copyOf(executed);
  }

  /** The digests a shopper has pressed the button for. */
  Set<String> confirmed() {
    return Set.copyOf(confirmed);
  }
}
