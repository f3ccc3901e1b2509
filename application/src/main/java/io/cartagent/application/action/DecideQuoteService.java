package io.cartagent.application.action;

import io.cartagent.application.action.DecideQuoteResult.NoQuote;
import io.cartagent.application.action.DecideQuoteResult.NotTaken;
import io.cartagent.application.action.DecideQuoteResult.Taken;
import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.application.port.persistence.ActionRepository;
import io.cartagent.application.port.persistence.ActionRepository.StoredAction;
import io.cartagent.application.port.persistence.ActionRulesRepository;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.domain.action.ActionPolicy;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Confirmation;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.action.Situation;
import io.cartagent.domain.action.Transition;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.identity.ShopperId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * {@link DecideQuoteUseCase}: who decides is read from the conversation at that moment, the order
 * from the shop, outside of every transaction; the new state is stored by compare-and-set.
 */
public final class DecideQuoteService implements DecideQuoteUseCase {
  private static final int ATTEMPTS = 5;

  private final ActionRepository actions;
  private final ActionRulesRepository rules;
  private final ConversationRepository conversations;
  private final ShopRepository shops;
  private final OrderBook orders;
  private final ActionPolicy policy = new ActionPolicy();
  private final ActionTelling telling;
  private final Clock clock;

  public DecideQuoteService(
      ActionRepository actions,
      ActionRulesRepository rules,
      ConversationRepository conversations,
      ShopRepository shops,
      OrderBook orders,
      GroundingPolicy grounding,
      Clock clock) {
    this.actions = actions;
    this.rules = rules;
    this.conversations = conversations;
    this.shops = shops;
    this.orders = orders;
    this.telling =
        new ActionTelling(actions, conversations, shops, new ReceiptWords(grounding), clock);
    this.clock = clock;
  }

  @Override
  public DecideQuoteResult decide(DecideQuoteCommand command) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Conversation> conversation =
          conversations.find(command.tenant(), command.conversation());
      Optional<StoredAction> stored =
          actions
              .find(command.tenant(), command.quote())
              .filter(action -> action.conversation().equals(command.conversation()));
      if (stored.isEmpty()) {
        return new NoQuote();
      }
      if (conversation.isEmpty()) {
        return inNoOpen(command, stored.get());
      }
      switch (decide(command, conversation.get(), stored.get())) {
        case Transition.Refused(Refusal reason) -> {
          return new NotTaken(reason);
        }
        case Transition.Unchanged ignored -> {
          return taken(command);
        }
        case Transition.Moved(var next) -> {
          if (actions.save(command.tenant(), stored.get(), next)) {
            return taken(command);
          }
        }
      }
    }
    return new NotTaken(Refusal.UNDER_WAY);
  }

  /** With its conversation an offer is over: who comes back to a resolved one has to ask again. */
  private DecideQuoteResult inNoOpen(DecideQuoteCommand command, StoredAction stored) {
    boolean isResolved =
        conversations.findResolved(command.tenant(), command.conversation()).isPresent();
    if (!isResolved) {
      return new NoQuote();
    }
    return new NotTaken(
        stored.state() instanceof ActionState.Quoted ? Refusal.QUOTE_EXPIRED : Refusal.ENDED);
  }

  private DecideQuoteResult taken(DecideQuoteCommand command) {
    telling.tell(command.tenant(), command.quote());
    return new Taken();
  }

  private Transition decide(
      DecideQuoteCommand command, Conversation conversation, StoredAction stored) {
    Quote quote = stored.state().quote();
    Instant now = clock.instant();
    Optional<ShopperId> shopper = conversation.shopperAt(now);
    if (shopper.isEmpty()) {
      return new Transition.Refused(Refusal.NOT_VERIFIED); // ID-05, ID-06
    }
    if (!quote.digest().equals(command.digest())) {
      return new Transition.Refused(Refusal.OTHER_QUOTE); // ID-16
    }
    return switch (command.decision()) {
      case DECLINE -> policy.decline(stored.state(), shopper.get());
      case CONFIRM -> {
        Confirmation yes =
            new Confirmation(command.digest(), shopper.get(), conversation.identityAt(now), now);
        yield confirm(command, stored, yes);
      }
    };
  }

  private Transition confirm(DecideQuoteCommand command, StoredAction stored, Confirmation yes) {
    Quote quote = stored.state().quote();
    Optional<ShopProfile> shop = shops.findProfile(command.tenant());
    Optional<Order> order = OrderRecord.read(orders, command.tenant(), quote);
    if (shop.isEmpty() || order.isEmpty()) {
      return new Transition.Refused(Refusal.OTHER_ORDER);
    }
    ActionRules present = rules.find(command.tenant()).orElseGet(ActionRules::none);
    Instant since = present.ledgerSince(order.get(), shop.get().zone(), yes.at());
    return policy.confirm(
        stored.state(),
        yes,
        new Situation(
            command.tenant(),
            present,
            order.get(),
            actions.listLedger(command.tenant(), since),
            shop.get().zone(),
            yes.at()));
  }
}
