package io.cartagent.application.action;

import io.cartagent.application.port.PortException;
import io.cartagent.application.port.commerce.OrderActions;
import io.cartagent.application.port.commerce.OrderBook;
import io.cartagent.application.port.persistence.ActionRepository;
import io.cartagent.application.port.persistence.ActionRepository.DueAction;
import io.cartagent.application.port.persistence.ActionRepository.StoredAction;
import io.cartagent.application.port.persistence.ActionRulesRepository;
import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.application.port.persistence.ShopRepository;
import io.cartagent.domain.action.ActionPolicy;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Beginning;
import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.action.ReadBack;
import io.cartagent.domain.action.Situation;
import io.cartagent.domain.action.Transition;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@link CarryOutActionsUseCase}: every state is stored in a transaction of its own before the next
 * step, and none is open while the shop is called. What is found executing was left by a process
 * that died, or one so slow that its lease ran out: what became of it is read from the record.
 */
public final class CarryOutActionsService implements CarryOutActionsUseCase {
  /** From ready to done takes four steps; an attempt without effect may be followed by another. */
  private static final int MOST_STEPS = 12;

  private static final Duration SOON = Duration.ofSeconds(20);

  private final ActionRepository actions;
  private final ActionRulesRepository rules;
  private final ShopRepository shops;
  private final OrderBook orders;
  private final OrderActions shop;
  private final ActionPolicy policy = new ActionPolicy();
  private final ActionTelling telling;
  private final Clock clock;
  private final Duration lease;

  /**
   * Over its ports.
   *
   * @param lease longer than a call to the shop may take, and the longest pause before a record
   *     that does not show an effect yet is read again
   */
  public CarryOutActionsService(
      ActionRepository actions,
      ActionRulesRepository rules,
      ConversationRepository conversations,
      ShopRepository shops,
      OrderBook orders,
      OrderActions shop,
      GroundingPolicy grounding,
      Clock clock,
      Duration lease) {
    this.actions = actions;
    this.rules = rules;
    this.shops = shops;
    this.orders = orders;
    this.shop = shop;
    this.telling =
        new ActionTelling(actions, conversations, shops, new ReceiptWords(grounding), clock);
    this.clock = clock;
    this.lease = lease;
  }

  @Override
  public int carryOut(int most) {
    List<DueAction> due = actions.lease(clock.instant(), lease, most);
    for (DueAction action : due) {
      try {
        carryOn(action);
      } catch (PortException | ConversationContended ignored) {
        // Nothing is lost: the action is as it was stored, and its lease runs out.
      }
    }
    return due.size();
  }

  private void carryOn(DueAction due) {
    boolean moved = true;
    for (int step = 0; moved && step < MOST_STEPS; step++) {
      Optional<StoredAction> stored = actions.find(due.tenant(), due.quote());
      moved = stored.isPresent() && step(due.tenant(), stored.get());
    }
    telling.tell(due.tenant(), due.quote());
    actions
        .find(due.tenant(), due.quote())
        .ifPresent(stored -> readAgainSoon(due.tenant(), stored));
  }

  /** Shops do what they accepted within seconds, and a shopper waits for it. */
  private void readAgainSoon(TenantId tenant, StoredAction stored) {
    if (stored.state() instanceof ActionState.ReadBackDue waiting) {
      Instant now = clock.instant();
      Duration age = Duration.between(waiting.execution().startedAt(), now);
      Duration pause = age.compareTo(SOON) < 0 ? Duration.ofSeconds(1) : age.dividedBy(10);
      actions.release(tenant, stored.state().quote().id(), now.plus(pause));
    }
  }

  /** Takes one step; false when there is none to take now. */
  private boolean step(TenantId tenant, StoredAction stored) {
    return switch (stored.state()) {
      case ActionState.Quoted ignored -> expire(tenant, stored);
      case ActionState.AwaitingApproval ignored -> expire(tenant, stored);
      case ActionState.Ready ready -> expire(tenant, stored) || begin(tenant, ready);
      case ActionState.Executing ignored ->
          store(tenant, stored, policy.settle(stored.state(), ExecutionAnswer.UNKNOWN));
      case ActionState.ReadBackDue waiting -> readBack(tenant, stored, waiting);
      case ActionState.Done ignored -> false;
      case ActionState.PartlyDone ignored -> false;
      case ActionState.Contradicted ignored -> false;
      case ActionState.Closed ignored -> false;
    };
  }

  private boolean expire(TenantId tenant, StoredAction stored) {
    return store(tenant, stored, policy.expire(stored.state(), rulesOf(tenant), clock.instant()));
  }

  private boolean begin(TenantId tenant, ActionState.Ready ready) {
    Optional<ShopProfile> profile = shops.findProfile(tenant);
    Optional<Order> order = OrderRecord.read(orders, tenant, ready.quote());
    if (profile.isEmpty() || order.isEmpty()) {
      return false;
    }
    ActionRules present = rulesOf(tenant);
    Instant now = clock.instant();
    Optional<Beginning> beginning =
        actions.begin(
            tenant,
            ready.quote().id(),
            present.ledgerSince(order.get(), profile.get().zone(), now),
            (state, ledger) ->
                policy.begin(
                    state,
                    new Situation(
                        tenant, present, order.get(), ledger, profile.get().zone(), now)));
    return beginning.isPresent()
        && beginning.get() instanceof Beginning.Begun(var action, var executing)
        && execute(tenant, action, executing);
  }

  private boolean execute(
      TenantId tenant, ConfirmedAction action, ActionState.Executing executing) {
    ExecutionAnswer answer = shop.execute(tenant, action);
    Optional<StoredAction> mine =
        actions
            .find(tenant, action.quote().id())
            .filter(stored -> stored.state().equals(executing));
    return mine.isPresent() && store(tenant, mine.get(), policy.settle(mine.get().state(), answer));
  }

  private boolean readBack(TenantId tenant, StoredAction stored, ActionState.ReadBackDue due) {
    ReadBack record = shop.readBack(tenant, due.agreement(), due.execution());
    return store(
        tenant, stored, policy.readBack(stored.state(), record, rulesOf(tenant), clock.instant()));
  }

  private boolean store(TenantId tenant, StoredAction before, Transition transition) {
    return transition instanceof Transition.Moved(var next) && actions.save(tenant, before, next);
  }

  private ActionRules rulesOf(TenantId tenant) {
    return rules.find(tenant).orElseGet(ActionRules::none);
  }
}
