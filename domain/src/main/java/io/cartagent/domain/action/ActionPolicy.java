package io.cartagent.domain.action;

import io.cartagent.domain.action.ActionState.AwaitingApproval;
import io.cartagent.domain.action.ActionState.Closed;
import io.cartagent.domain.action.ActionState.Contradicted;
import io.cartagent.domain.action.ActionState.Done;
import io.cartagent.domain.action.ActionState.Ending;
import io.cartagent.domain.action.ActionState.Executing;
import io.cartagent.domain.action.ActionState.PartlyDone;
import io.cartagent.domain.action.ActionState.Quoted;
import io.cartagent.domain.action.ActionState.ReadBackDue;
import io.cartagent.domain.action.ActionState.Ready;
import io.cartagent.domain.action.Transition.Moved;
import io.cartagent.domain.action.Transition.Refused;
import io.cartagent.domain.action.Transition.Unchanged;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantIsolationException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The life of an action: quote, confirm, approve, begin, settle, read back (ID-16). A pure function
 * of the state and the situation; every ordinary no is a {@link Refusal}.
 *
 * <p>Store each new state before acting on it, compare-and-set on the old one, and begin actions of
 * one shop one after the other, with the ledger read in the same transaction: limits hold only over
 * a ledger that is complete.
 */
public final class ActionPolicy {
  /** Offers to do what is asked, when it may be done as things stand. */
  public Transition quote(
      QuoteId id, ActionRequest request, Requester requester, Situation situation) {
    if (!requester.level().reaches(ActionChecks.LEVEL)) {
      return new Refused(Refusal.NOT_VERIFIED);
    }
    if (!requester.orderIds().contains(situation.order().id())) {
      return new Refused(Refusal.NOT_THEIR_ORDER);
    }
    return switch (Eligibility.assess(request, situation)) {
      case Eligibility.Assessment.Ineligible no -> new Refused(no.reason());
      case Eligibility.Assessment.Eligible yes -> {
        Quote quote =
            new Quote(
                id,
                situation.shop(),
                requester.shopper(),
                situation.order().id(),
                request,
                yes.amount(),
                situation.now(),
                situation.now().plus(situation.rules().quoteValidity()));
        yield moveUnless(ActionChecks.refuseOrder(quote, situation), new Quoted(quote));
      }
    };
  }

  /** The shopper says yes. A yes that is repeated changes nothing. */
  public Transition confirm(ActionState state, Confirmation yes, Situation situation) {
    requireSameShop(state, situation);
    Optional<Refusal> notThisOne = ActionChecks.refuseConfirmation(state.quote(), yes);
    if (notThisOne.isPresent()) {
      return new Refused(notThisOne.get());
    }
    if (state instanceof Closed) {
      return new Refused(Refusal.ENDED);
    }
    if (!(state instanceof Quoted(Quote quote))) {
      return new Unchanged(state);
    }
    if (!quote.standsAt(situation.now())) {
      return new Refused(Refusal.QUOTE_EXPIRED);
    }
    ActionState next =
        ActionChecks.needsApproval(quote, situation)
            ? new AwaitingApproval(quote, yes)
            : new Ready(new Agreement(quote, yes, Optional.empty()), 0);
    return moveUnless(ActionChecks.refuseOrder(quote, situation), next);
  }

  /** The shopper says no. It is heard as long as no attempt has begun. */
  public Transition decline(ActionState state, ShopperId shopper) {
    if (!state.quote().shopper().equals(shopper)) {
      return new Refused(Refusal.OTHER_SHOPPER);
    }
    if (state instanceof Quoted || state instanceof AwaitingApproval || state instanceof Ready) {
      return close(state, Ending.DECLINED);
    }
    return state instanceof Closed
        ? new Unchanged(state)
        : new Refused(ActionChecks.whyNotReady(state));
  }

  /** An operator says yes to a confirmed quote. */
  public Transition approve(ActionState state, Approval yes, Situation situation) {
    requireSameShop(state, situation);
    if (state instanceof Quoted) {
      return new Refused(Refusal.NOT_CONFIRMED);
    }
    if (state instanceof Ready ready && ready.agreement().approval().equals(Optional.of(yes))) {
      return new Unchanged(state);
    }
    if (!(state instanceof AwaitingApproval(Quote quote, Confirmation confirmation))) {
      return new Refused(Refusal.NO_APPROVAL_DUE);
    }
    Agreement agreement = new Agreement(quote, confirmation, Optional.of(yes));
    Optional<Refusal> refusal =
        situation.now().isBefore(agreement.approveBy(situation.rules()))
            ? ActionChecks.refuseApproval(agreement, situation.rules())
            : Optional.of(Refusal.APPROVAL_EXPIRED);
    return moveUnless(
        refusal.or(() -> ActionChecks.refuseSwitch(quote, situation)), new Ready(agreement, 0));
  }

  /** An operator says no to a confirmed quote. */
  public Transition reject(ActionState state, String quoteDigest) {
    if (!state.quote().digest().equals(quoteDigest)) {
      return new Refused(Refusal.OTHER_QUOTE);
    }
    if (state instanceof AwaitingApproval) {
      return close(state, Ending.REJECTED);
    }
    if (state instanceof Closed closed && closed.ending() == Ending.REJECTED) {
      return new Unchanged(state);
    }
    return new Refused(state instanceof Quoted ? Refusal.NOT_CONFIRMED : Refusal.NO_APPROVAL_DUE);
  }

  /**
   * Gives leave to call the shop, after checking everything once more: who said yes to what and
   * when, the order as it is now, limits, switch, attempts.
   */
  public Beginning begin(ActionState state, Situation situation) {
    requireSameShop(state, situation);
    if (!(state instanceof Ready(Agreement agreement, int attempts))) {
      return new Beginning.NotBegun(ActionChecks.whyNotReady(state));
    }
    Optional<Refusal> refusal = ActionChecks.refuseAgreement(agreement, situation);
    if (refusal.isEmpty() && attempts >= situation.rules().mostAttempts()) {
      refusal = Optional.of(Refusal.TOO_MANY_ATTEMPTS);
    }
    if (refusal.isPresent()) {
      return new Beginning.NotBegun(refusal.get());
    }
    ExecutionRecord execution =
        ExecutionRecord.of(agreement.quote(), attempts + 1, situation.now());
    return new Beginning.Begun(
        new ConfirmedAction(agreement, execution), new Executing(agreement, execution));
  }

  /**
   * The call ended. A process that finds an attempt under way which it did not start settles it as
   * unknown.
   */
  public Transition settle(ActionState state, ExecutionAnswer answer) {
    if (!(state instanceof Executing(Agreement agreement, ExecutionRecord execution))) {
      return new Refused(Refusal.NOT_UNDER_WAY);
    }
    return switch (answer) {
      case ACCEPTED -> new Moved(new ReadBackDue(agreement, execution, true));
      case UNKNOWN -> new Moved(new ReadBackDue(agreement, execution, false));
      // An earlier attempt may have been carried out late: only the record tells.
      case REFUSED ->
          execution.attempt() > 1
              ? new Moved(new ReadBackDue(agreement, execution, false))
              : close(state, Ending.REFUSED_BY_SHOP);
    };
  }

  /** The shop's record was read. Only this leads to a receipt. */
  public Transition readBack(ActionState state, ReadBack record, ActionRules rules, Instant now) {
    if (!(state instanceof ReadBackDue due)) {
      return state instanceof Executing
          ? new Refused(Refusal.UNDER_WAY)
          : new Refused(Refusal.NOT_UNDER_WAY);
    }
    return switch (record) {
      case ReadBack.Unreadable ignored -> new Unchanged(state);
      case ReadBack.Seen(List<Effect> effects) -> judge(due, effects, rules, now);
    };
  }

  private static Transition judge(
      ReadBackDue due, List<Effect> effects, ActionRules rules, Instant now) {
    Agreement agreement = due.agreement();
    Reconciliation found = new Reconciliation(agreement.quote(), effects);
    if (found.showsMore()) {
      return new Moved(new Contradicted(agreement, due.execution(), effects));
    }
    List<ExpectedEffect> missing = found.missing();
    if (missing.isEmpty()) {
      return new Moved(new Done(new Receipt(agreement, due.execution(), effects, now)));
    }
    if (now.isBefore(due.execution().startedAt().plus(rules.settleTime()))) {
      return new Unchanged(due);
    }
    if (!effects.isEmpty()) {
      Receipt receipt = new Receipt(agreement, due.execution(), effects, now);
      return new Moved(new PartlyDone(receipt, missing));
    }
    if (due.accepted()) {
      return new Moved(new Contradicted(agreement, due.execution(), effects));
    }
    if (!now.isBefore(agreement.executeBy(rules))) {
      return close(due, Ending.EXPIRED);
    }
    return due.execution().attempt() < rules.mostAttempts()
        ? new Moved(new Ready(agreement, due.execution().attempt()))
        : close(due, Ending.GIVEN_UP);
  }

  /** Time has passed. What may have moved money never expires: it is read back. */
  public Transition expire(ActionState state, ActionRules rules, Instant now) {
    Optional<Instant> end = ActionChecks.endOf(state, rules);
    return end.isPresent() && !now.isBefore(end.get())
        ? close(state, Ending.EXPIRED)
        : new Unchanged(state);
  }

  private static Transition close(ActionState state, Ending ending) {
    return new Moved(new Closed(state.quote(), ending));
  }

  private static Transition moveUnless(Optional<Refusal> refusal, ActionState next) {
    return refusal.<Transition>map(Refused::new).orElseGet(() -> new Moved(next));
  }

  private static void requireSameShop(ActionState state, Situation situation) {
    if (!state.quote().shop().equals(situation.shop())) {
      throw new TenantIsolationException(
          "quote " + state.quote().id().value() + " belongs to another shop");
    }
  }
}
