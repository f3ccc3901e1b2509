package io.cartagent.web.command;

import io.cartagent.application.action.ActionCards;
import io.cartagent.application.port.commerce.OrderActions;
import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.application.port.persistence.ActionRepository;
import io.cartagent.application.port.persistence.ActionRulesRepository;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.domain.action.ActionPolicy;
import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Beginning;
import io.cartagent.domain.action.Confirmation;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.action.Requester;
import io.cartagent.domain.action.Situation;
import io.cartagent.domain.action.Transition;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.conversation.AgentAct;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import io.cartagent.web.wiring.Node;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Offers made as the agent's tool makes them, without a question, at a time of the test's own. */
final class Offers {
  private final Node node;
  private final TenantId tenant;
  private final Clock clock;

  Offers(Rehearsal shop, Clock clock) {
    this.node = shop.node();
    this.tenant = shop.tenant();
    this.clock = clock;
  }

  /** Offers a customer something in their conversation. */
  Quote make(String conversation, String customer, ActionRequest request) {
    Order order = orderOf(request);
    Quote quote = quote(customer, request, order);
    ConversationId chat = new ConversationId(conversation);
    node.get(ActionRepository.class).add(tenant, chat, new ActionState.Quoted(quote));
    node.get(ConversationRepository.class)
        .tell(
            tenant,
            chat,
            new TurnId(UUID.randomUUID().toString()),
            List.of(new AgentAct.ShowAction(ActionCards.offer(quote, order))),
            clock.instant());
    return quote;
  }

  /**
   * Says the shopper's yes, has the shop do it, and stores what a process has stored that was
   * killed before it heard the answer.
   */
  void callTheShopAndDie(Quote quote) {
    ActionPolicy policy = new ActionPolicy();
    Situation situation = situation(orderOf(quote.request()));
    Confirmation yes =
        new Confirmation(quote.digest(), quote.shopper(), IdentityLevel.VERIFIED, clock.instant());
    ActionState ready = moved(policy.confirm(new ActionState.Quoted(quote), yes, situation));
    Beginning.Begun begun = (Beginning.Begun) policy.begin(ready, situation(situation.order()));
    node.get(OrderActions.class).execute(tenant, begun.action());
    ActionRepository actions = node.get(ActionRepository.class);
    actions.save(tenant, actions.find(tenant, quote.id()).orElseThrow(), begun.state());
  }

  private Quote quote(String customer, ActionRequest request, Order order) {
    ShopperId shopper = new ShopperId(customer);
    return moved(
            new ActionPolicy()
                .quote(
                    new QuoteId(UUID.randomUUID().toString()),
                    request,
                    new Requester(shopper, IdentityLevel.VERIFIED, Set.of(order.id())),
                    situation(order)))
        .quote();
  }

  private Situation situation(Order order) {
    return new Situation(
        tenant,
        node.get(ActionRulesRepository.class).find(tenant).orElseThrow(),
        order,
        node.get(ActionRepository.class).listLedger(tenant, Instant.EPOCH),
        node.get(ShopRepository.class).findProfile(tenant).orElseThrow().zone(),
        clock.instant());
  }

  private Order orderOf(ActionRequest request) {
    return node.get(OrderBook.class).listCandidates(tenant, request.order()).stream()
        .filter(one -> one.name().equals(request.order()))
        .findFirst()
        .orElseThrow();
  }

  private static ActionState moved(Transition transition) {
    if (transition instanceof Transition.Moved(ActionState state)) {
      return state;
    }
    throw new IllegalStateException("not moved: " + transition);
  }
}
