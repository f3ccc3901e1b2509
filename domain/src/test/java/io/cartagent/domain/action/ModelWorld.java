package io.cartagent.domain.action;

import static io.cartagent.domain.action.ActionFixture.LENA;
import static io.cartagent.domain.action.ActionFixture.POLICY;
import static io.cartagent.domain.action.ActionFixture.T0;
import static io.cartagent.domain.action.ActionFixture.euros;
import static io.cartagent.domain.action.ActionFixture.lena;

import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.ShopperId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A small world to walk through: what the policy believes of each action, and beside it what really
 * happened. The shop of this world is a bad one: it carries out every call it gets, repeats
 * included, its order record never shows what was done, and answers get lost.
 */
record ModelWorld(List<Slot> slots, boolean switchOn, boolean sent, int ticks) {
  static final Duration TICK = Duration.ofMinutes(6);
  static final Duration VALIDITY = Duration.ofMinutes(15);
  private static final Money ORDER_LIMIT = euros("60");

  /** How much of a call the shop has carried out. */
  enum Landing {
    NOTHING,
    /** The call is on its way and lands with the next tick. */
    ON_ITS_WAY,
    /** Cancelled, but the money has not gone back. */
    A_PART,
    ALL
  }

  /**
   * One action.
   *
   * @param offered what was really shown to the shopper
   * @param agreedAt when its shopper, verified, said yes to what was shown
   * @param approvedAt when an operator said yes to what was shown
   */
  record Slot(
      ActionRequest request,
      Optional<ActionState> state,
      Optional<Quote> offered,
      Optional<Instant> agreedAt,
      Optional<Instant> approvedAt,
      Landing landing) {
    static Slot of(ActionRequest request) {
      return new Slot(
          request,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Landing.NOTHING);
    }

    Slot with(ActionState next) {
      return new Slot(request, Optional.of(next), offered, agreedAt, approvedAt, landing);
    }

    Slot with(Landing next) {
      return new Slot(request, state, offered, agreedAt, approvedAt, next);
    }
  }

  static ModelWorld of(ActionRequest... requests) {
    return new ModelWorld(Arrays.stream(requests).map(Slot::of).toList(), false, false, 0);
  }

  /** The world after an event; the same world when the event is refused or means nothing. */
  ModelWorld after(ModelEvent event, int at) {
    return switch (event) {
      case TICK -> tick();
      case SWITCH_ON -> new ModelWorld(slots, true, sent, ticks);
      case SWITCH_OFF -> new ModelWorld(slots, false, sent, ticks);
      case SHIP -> new ModelWorld(slots, switchOn, true, ticks);
      case QUOTE -> slots.get(at).state().isPresent() ? this : quote(at);
      default -> slots.get(at).state().map(state -> act(event, at, state)).orElse(this);
    };
  }

  private ModelWorld act(ModelEvent event, int at, ActionState state) {
    Slot slot = slots.get(at);
    Quote shown = slot.offered().orElseThrow();
    return switch (event) {
      case CONFIRM -> confirm(at, state, shown.digest(), LENA, IdentityLevel.VERIFIED);
      case CONFIRM_AS_ANOTHER ->
          confirm(at, state, shown.digest(), ActionFixture.MALLORY, IdentityLevel.VERIFIED);
      case CONFIRM_AS_CLAIMED -> confirm(at, state, shown.digest(), LENA, IdentityLevel.CLAIMED);
      case CONFIRM_ANOTHER_QUOTE ->
          confirm(at, state, altered(shown, "28").digest(), LENA, IdentityLevel.VERIFIED);
      case DECLINE -> take(at, POLICY.decline(state, LENA));
      case APPROVE -> approve(at, state, shown.digest());
      case APPROVE_ANOTHER_QUOTE -> approve(at, state, altered(shown, "28").digest());
      case REJECT -> take(at, POLICY.reject(state, shown.digest()));
      case TAMPER -> replace(at, slot.with(tampered(state)));
      case EXPIRE -> take(at, POLICY.expire(state, rules(), now()));
      case EXECUTE -> call(at, state, Landing.ALL, Optional.of(ExecutionAnswer.ACCEPTED));
      case EXECUTE_A_PART -> call(at, state, Landing.A_PART, Optional.of(ExecutionAnswer.ACCEPTED));
      case EXECUTE_FALSELY_ACCEPTED ->
          call(at, state, Landing.NOTHING, Optional.of(ExecutionAnswer.ACCEPTED));
      case EXECUTE_REFUSED ->
          call(at, state, Landing.NOTHING, Optional.of(ExecutionAnswer.REFUSED));
      case EXECUTE_ANSWER_LOST ->
          call(at, state, Landing.ALL, Optional.of(ExecutionAnswer.UNKNOWN));
      case EXECUTE_CALL_LOST ->
          call(at, state, Landing.NOTHING, Optional.of(ExecutionAnswer.UNKNOWN));
      case EXECUTE_LATE ->
          call(at, state, Landing.ON_ITS_WAY, Optional.of(ExecutionAnswer.UNKNOWN));
      case CRASH_BEFORE_CALL -> call(at, state, Landing.NOTHING, Optional.empty());
      case CRASH_AFTER_CALL -> call(at, state, Landing.ALL, Optional.empty());
      case RECOVER -> take(at, POLICY.settle(state, ExecutionAnswer.UNKNOWN));
      case READ_BACK ->
          take(at, POLICY.readBack(state, new ReadBack.Seen(seen(slot)), rules(), now()));
      case READ_BACK_FAILS ->
          take(at, POLICY.readBack(state, new ReadBack.Unreadable(), rules(), now()));
      case QUOTE, TICK, SWITCH_ON, SWITCH_OFF, SHIP -> this;
    };
  }

  private ModelWorld quote(int at) {
    Slot slot = slots.get(at);
    Transition answer =
        POLICY.quote(new QuoteId("quote-" + at), slot.request(), lena(), situation());
    if (!(answer instanceof Transition.Moved(ActionState next))) {
      return this;
    }
    return replace(
        at,
        new Slot(
            slot.request(),
            Optional.of(next),
            Optional.of(next.quote()),
            Optional.empty(),
            Optional.empty(),
            Landing.NOTHING));
  }

  private ModelWorld confirm(
      int at, ActionState state, String digest, ShopperId shopper, IdentityLevel level) {
    Slot slot = slots.get(at);
    boolean right =
        shopper.equals(LENA)
            && level == IdentityLevel.VERIFIED
            && digest.equals(slot.offered().orElseThrow().digest());
    Transition answer =
        POLICY.confirm(state, new Confirmation(digest, shopper, level, now()), situation());
    if (!(answer instanceof Transition.Moved(ActionState next))) {
      return this;
    }
    return replace(
        at,
        new Slot(
            slot.request(),
            Optional.of(next),
            slot.offered(),
            right ? Optional.of(now()) : Optional.empty(),
            slot.approvedAt(),
            slot.landing()));
  }

  private ModelWorld approve(int at, ActionState state, String digest) {
    Slot slot = slots.get(at);
    boolean right = digest.equals(slot.offered().orElseThrow().digest());
    Transition answer = POLICY.approve(state, new Approval(digest, "Ana", now()), situation());
    if (!(answer instanceof Transition.Moved(ActionState next))) {
      return this;
    }
    return replace(
        at,
        new Slot(
            slot.request(),
            Optional.of(next),
            slot.offered(),
            slot.agreedAt(),
            right ? Optional.of(now()) : Optional.empty(),
            slot.landing()));
  }

  /** Calls the shop, if the policy gives leave; here the promises are checked. */
  private ModelWorld call(
      int at, ActionState state, Landing landing, Optional<ExecutionAnswer> answer) {
    if (!(POLICY.begin(state, situation())
        instanceof Beginning.Begun(ConfirmedAction action, ActionState.Executing executing))) {
      return this;
    }
    Slot slot = slots.get(at);
    require(!switchOn, "the shop was called with the switch on");
    require(slot.offered().equals(Optional.of(action.quote())), "not what was shown is done");
    require(slot.agreedAt().isPresent(), "nobody entitled said yes");
    Quote quote = action.quote();
    boolean needsOperator =
        quote.kind().movesMoney() && quote.amount().amount().compareTo(euros("40").amount()) > 0;
    require(!needsOperator || slot.approvedAt().isPresent(), "no operator approved");
    Instant stands = slot.approvedAt().orElse(quote.quotedAt()).plus(VALIDITY);
    require(now().isBefore(stands), "the quote is over");
    require(slot.agreedAt().get().isBefore(quote.quotedAt().plus(VALIDITY)), "a late yes");
    boolean part = landing == Landing.A_PART && quote.kind() == ActionKind.CANCEL_ORDER;
    Landing really = landing == Landing.A_PART && !part ? Landing.ALL : landing;
    require(really == Landing.NOTHING || slot.landing() == Landing.NOTHING, "it was done twice");
    Landing sum = really == Landing.NOTHING ? slot.landing() : really;
    ModelWorld called = replace(at, slot.with(executing).with(sum));
    return answer.map(given -> called.take(at, POLICY.settle(executing, given))).orElse(called);
  }

  private ModelWorld take(int at, Transition answer) {
    return answer instanceof Transition.Moved(ActionState next)
        ? replace(at, slots.get(at).with(next))
        : this;
  }

  private ModelWorld tick() {
    List<Slot> landed =
        slots.stream()
            .map(slot -> slot.landing() == Landing.ON_ITS_WAY ? slot.with(Landing.ALL) : slot)
            .toList();
    return new ModelWorld(landed, switchOn, sent, ticks + 1);
  }

  private ModelWorld replace(int at, Slot slot) {
    List<Slot> next = new ArrayList<>(slots);
    next.set(at, slot);
    return new ModelWorld(List.copyOf(next), switchOn, sent, ticks);
  }

  /** What must hold in every world. */
  void check() {
    Money total = euros("0");
    for (Slot slot : slots) {
      boolean touched = slot.landing() != Landing.NOTHING;
      Optional<ActionState> state = slot.state();
      require(!touched || state.flatMap(ActionState::spending).isPresent(), "spent unseen");
      if (touched) {
        total = total.plus(slot.offered().orElseThrow().amount());
      }
      if (state.isPresent()) {
        checkState(slot, state.get());
      }
    }
    require(total.amount().compareTo(ORDER_LIMIT.amount()) <= 0, "over the limit");
  }

  private static void checkState(Slot slot, ActionState state) {
    switch (state) {
      case ActionState.Done done -> {
        require(slot.landing() == Landing.ALL, "a receipt for what was not done");
        require(done.receipt().effects().equals(seen(slot)), "the receipt is not the record");
      }
      case ActionState.PartlyDone ignored ->
          require(slot.landing() == Landing.A_PART, "not a part");
      case ActionState.Closed ignored ->
          require(slot.landing() == Landing.NOTHING, "closed although it was done");
      case ActionState.Contradicted ignored ->
          require(slot.landing() == Landing.NOTHING, "a contradiction where there is none");
      case ActionState.Quoted ignored ->
          require(slot.landing() == Landing.NOTHING, "done without a yes");
      case ActionState.AwaitingApproval ignored ->
          require(slot.landing() == Landing.NOTHING, "done without an operator");
      case ActionState.Ready ignored ->
          require(slot.landing() == Landing.NOTHING, "ready to be done twice");
      case ActionState.Executing ignored -> {}
      case ActionState.ReadBackDue ignored -> {}
    }
  }

  private static List<Effect> seen(Slot slot) {
    Quote quote = slot.offered().orElseThrow();
    return switch (slot.landing()) {
      case NOTHING, ON_ITS_WAY -> List.of();
      case A_PART -> List.of(new Effect.OrderCancelled());
      case ALL ->
          switch (quote.kind()) {
            case CANCEL_ORDER ->
                List.of(new Effect.OrderCancelled(), new Effect.MoneyReturned(quote.amount()));
            case CHANGE_ADDRESS -> List.of(new Effect.AddressChanged());
            case REQUEST_RETURN -> List.of(new Effect.ReturnOpened("#1027-R1"));
            case REFUND -> List.of(new Effect.MoneyReturned(quote.amount()));
            case GOODWILL_DISCOUNT -> List.of(new Effect.DiscountGranted("SORRY", quote.amount()));
            case GOODWILL_CREDIT -> List.of(new Effect.CreditGranted(quote.amount()));
          };
    };
  }

  /** The same quote with other parameters. */
  private static Quote altered(Quote quote, String amount) {
    return new Quote(
        quote.id(),
        quote.shop(),
        quote.shopper(),
        quote.orderId(),
        ActionFixture.refund(amount),
        euros(amount),
        quote.quotedAt(),
        quote.expiresAt());
  }

  private static ActionState tampered(ActionState state) {
    return switch (state) {
      case ActionState.Quoted(Quote quote) -> new ActionState.Quoted(altered(quote, "29"));
      case ActionState.AwaitingApproval(Quote quote, Confirmation yes) ->
          new ActionState.AwaitingApproval(altered(quote, "29"), yes);
      case ActionState.Ready(Agreement agreement, int attempts) ->
          new ActionState.Ready(
              new Agreement(
                  altered(agreement.quote(), "29"), agreement.confirmation(), agreement.approval()),
              attempts);
      default -> state;
    };
  }

  private Situation situation() {
    Order order =
        sent
            ? ActionFixture.order(
                PaymentStatus.PAID,
                FulfilmentStatus.FULFILLED,
                List.of(ActionFixture.parcel(ParcelStatus.IN_TRANSIT, Optional.empty(), 2)),
                List.of())
            : ActionFixture.order();
    List<LedgerEntry> ledger =
        slots.stream()
            .map(Slot::state)
            .flatMap(Optional::stream)
            .map(ActionState::spending)
            .flatMap(Optional::stream)
            .toList();
    return ActionFixture.situation(order, rules(), ledger, now());
  }

  private ActionRules rules() {
    ActionRules usual = ActionFixture.rules();
    return new ActionRules(
        usual.offered(),
        switchOn ? KillSwitch.on() : KillSwitch.off(),
        usual.approval(),
        usual.limits(),
        VALIDITY,
        Duration.ofMinutes(10),
        usual.returnWindow(),
        TICK,
        2);
  }

  private Instant now() {
    return T0.plus(TICK.multipliedBy(ticks));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new BrokenPromise(otherwise);
    }
  }

  /** A promise of the policy that an event has broken. */
  static final class BrokenPromise extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenPromise(String message) {
      super(message);
    }
  }
}
