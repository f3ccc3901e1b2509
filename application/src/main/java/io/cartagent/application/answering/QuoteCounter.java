package io.cartagent.application.answering;

import io.cartagent.application.action.ActionCards;
import io.cartagent.application.action.ActionDesk;
import io.cartagent.application.port.llm.ShopperTools.ActionWish;
import io.cartagent.application.port.llm.ShopperTools.QuoteAnswer;
import io.cartagent.application.port.llm.ShopperTools.QuoteAnswer.Offered;
import io.cartagent.application.port.llm.ShopperTools.QuoteAnswer.Refused;
import io.cartagent.application.port.persistence.ActionRepository.StoredAction;
import io.cartagent.domain.action.ActionPolicy;
import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.action.Requester;
import io.cartagent.domain.action.Situation;
import io.cartagent.domain.action.Transition;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.conversation.ConversationId;
import java.util.List;
import java.util.Optional;

/**
 * Makes offers to the signed-in shopper of one turn. An offer changes nothing in the shop; at most
 * one stands for an order in a conversation.
 */
final class QuoteCounter {
  private static final int MOST_IN_A_TURN = 3;
  private static final int MOST_IN_A_CONVERSATION = 30;

  private final ActionDesk desk;
  private final ConversationId conversation;
  private final Requester requester;
  private final WishReader reader;
  private final TurnEvidence evidence;
  private final ActionPolicy policy = new ActionPolicy();
  private int made;

  QuoteCounter(
      ActionDesk desk,
      ConversationId conversation,
      Requester requester,
      WishReader reader,
      TurnEvidence evidence) {
    this.desk = desk;
    this.conversation = conversation;
    this.requester = requester;
    this.reader = reader;
    this.evidence = evidence;
  }

  /**
   * Offers it when it may be.
   *
   * @param situation with the order as read in this turn, and no ledger yet
   */
  QuoteAnswer quote(ActionWish wish, Situation situation) {
    return switch (reader.read(wish, situation)) {
      case WishReader.Reading.Unclear(var parts) -> new QuoteAnswer.Unclear(parts);
      case WishReader.Reading.Impossible(Refusal reason) -> new Refused(reason);
      case WishReader.Reading.Understood(ActionRequest request) -> quote(request, situation);
    };
  }

  private QuoteAnswer quote(ActionRequest request, Situation situation) {
    Order order = situation.order();
    List<StoredAction> earlier = desk.actions().listOf(situation.shop(), conversation);
    List<StoredAction> open =
        earlier.stream()
            .filter(action -> action.state().quote().orderId().equals(order.id()))
            .filter(action -> isOpen(action.state(), situation))
            .toList();
    Optional<StoredAction> same =
        open.stream()
            .filter(action -> action.state() instanceof ActionState.Quoted)
            .filter(action -> action.state().quote().request().equals(request))
            .filter(action -> action.state().quote().shopper().equals(requester.shopper()))
            .findFirst();
    if (same.isPresent()) {
      return show(same.get().state().quote(), order);
    }
    if (open.stream().anyMatch(action -> !(action.state() instanceof ActionState.Quoted))) {
      return new Refused(Refusal.UNDER_WAY);
    }
    if (made >= MOST_IN_A_TURN || earlier.size() >= MOST_IN_A_CONVERSATION) {
      return new Refused(Refusal.TOO_MANY_ATTEMPTS);
    }
    Situation complete =
        new Situation(
            situation.shop(),
            situation.rules(),
            order,
            desk.actions()
                .listLedger(
                    situation.shop(),
                    situation.rules().ledgerSince(order, situation.zone(), situation.now())),
            situation.zone(),
            situation.now());
    return switch (policy.quote(new QuoteId(desk.ids().get()), request, requester, complete)) {
      case Transition.Refused(Refusal reason) -> new Refused(reason);
      case Transition.Unchanged ignored -> throw new IllegalStateException("a new quote moves");
      case Transition.Moved(ActionState quoted) -> add(quoted, open, situation);
    };
  }

  private QuoteAnswer add(ActionState quoted, List<StoredAction> replaced, Situation situation) {
    for (StoredAction old : replaced) {
      if (!(policy.decline(old.state(), old.state().quote().shopper())
              instanceof Transition.Moved(ActionState closed)
          && desk.actions().save(situation.shop(), old, closed))) {
        return new Refused(Refusal.UNDER_WAY);
      }
    }
    desk.actions().add(situation.shop(), conversation, new ActionState.Quoted(quoted.quote()));
    made++;
    return show(quoted.quote(), situation.order());
  }

  private QuoteAnswer show(Quote quote, Order order) {
    String reference = "action:" + quote.id().value();
    evidence.add(quote.facts());
    evidence.addAction(reference, ActionCards.offer(quote, order));
    return new Offered(reference);
  }

  private static boolean isOpen(ActionState state, Situation situation) {
    return switch (state) {
      case ActionState.Quoted(Quote quote) -> quote.standsAt(situation.now());
      case ActionState.AwaitingApproval ignored -> true;
      case ActionState.Ready ignored -> true;
      case ActionState.Executing ignored -> true;
      case ActionState.ReadBackDue ignored -> true;
      case ActionState.Done ignored -> false;
      case ActionState.PartlyDone ignored -> true;
      case ActionState.Contradicted ignored -> true;
      case ActionState.Closed ignored -> false;
    };
  }
}
