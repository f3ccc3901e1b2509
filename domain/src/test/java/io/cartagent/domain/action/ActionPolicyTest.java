package io.cartagent.domain.action;

import static io.cartagent.domain.action.ActionFixture.ACME;
import static io.cartagent.domain.action.ActionFixture.BERLIN;
import static io.cartagent.domain.action.ActionFixture.GLOBEX;
import static io.cartagent.domain.action.ActionFixture.LENA;
import static io.cartagent.domain.action.ActionFixture.MALLORY;
import static io.cartagent.domain.action.ActionFixture.ORDER_ID;
import static io.cartagent.domain.action.ActionFixture.POLICY;
import static io.cartagent.domain.action.ActionFixture.QUOTE_ID;
import static io.cartagent.domain.action.ActionFixture.T0;
import static io.cartagent.domain.action.ActionFixture.approvalOf;
import static io.cartagent.domain.action.ActionFixture.at;
import static io.cartagent.domain.action.ActionFixture.cancel;
import static io.cartagent.domain.action.ActionFixture.confirmed;
import static io.cartagent.domain.action.ActionFixture.delivered;
import static io.cartagent.domain.action.ActionFixture.euros;
import static io.cartagent.domain.action.ActionFixture.executing;
import static io.cartagent.domain.action.ActionFixture.lena;
import static io.cartagent.domain.action.ActionFixture.moved;
import static io.cartagent.domain.action.ActionFixture.order;
import static io.cartagent.domain.action.ActionFixture.quoted;
import static io.cartagent.domain.action.ActionFixture.readBackDue;
import static io.cartagent.domain.action.ActionFixture.refund;
import static io.cartagent.domain.action.ActionFixture.returning;
import static io.cartagent.domain.action.ActionFixture.rules;
import static io.cartagent.domain.action.ActionFixture.situation;
import static io.cartagent.domain.action.ActionFixture.with;
import static io.cartagent.domain.action.ActionFixture.yesTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartagent.domain.action.ActionState.AwaitingApproval;
import io.cartagent.domain.action.ActionState.Closed;
import io.cartagent.domain.action.ActionState.Contradicted;
import io.cartagent.domain.action.ActionState.Done;
import io.cartagent.domain.action.ActionState.Ending;
import io.cartagent.domain.action.ActionState.PartlyDone;
import io.cartagent.domain.action.ActionState.Quoted;
import io.cartagent.domain.action.ActionState.ReadBackDue;
import io.cartagent.domain.action.ActionState.Ready;
import io.cartagent.domain.action.Transition.Moved;
import io.cartagent.domain.action.Transition.Refused;
import io.cartagent.domain.action.Transition.Unchanged;
import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.commerce.Refund;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.tenant.TenantIsolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ActionPolicyTest {
  private static final Instant TEN_MINUTES_LATER = T0.plus(Duration.ofMinutes(10));
  private static final Instant SETTLED = T0.plus(Duration.ofMinutes(5));

  @Test
  void quotes_what_would_be_done_for_whom_and_until_when() {
    Transition transition = POLICY.quote(QUOTE_ID, cancel(), lena(), situation());

    assertThat(transition)
        .isEqualTo(
            new Moved(
                new Quoted(
                    new Quote(
                        QUOTE_ID,
                        ACME,
                        LENA,
                        ORDER_ID,
                        cancel(),
                        euros("50"),
                        T0,
                        TEN_MINUTES_LATER))));
  }

  // ID-05, ID-16
  @Test
  void quotes_nothing_to_a_shopper_who_is_only_claimed() {
    Requester claimed = new Requester(LENA, IdentityLevel.CLAIMED, Set.of(ORDER_ID));

    assertThat(POLICY.quote(QUOTE_ID, cancel(), claimed, situation()))
        .isEqualTo(new Refused(Refusal.NOT_VERIFIED));
  }

  // ID-14
  @Test
  void quotes_nothing_on_an_order_of_somebody_else() {
    Requester stranger = new Requester(MALLORY, IdentityLevel.VERIFIED, Set.of("order-9"));

    assertThat(POLICY.quote(QUOTE_ID, cancel(), stranger, situation()))
        .isEqualTo(new Refused(Refusal.NOT_THEIR_ORDER));
  }

  @Test
  void a_yes_makes_a_quote_ready_when_no_operator_is_needed() {
    ActionState quoted = quoted(refund("40"));
    Confirmation yes = yesTo(quoted);

    Transition transition = POLICY.confirm(quoted, yes, situation());

    assertThat(transition)
        .isEqualTo(new Moved(new Ready(new Agreement(quoted.quote(), yes, Optional.empty()), 0)));
  }

  @Test
  void an_amount_above_the_threshold_waits_for_an_operator() {
    ActionState quoted = quoted(refund("40.01"));

    assertThat(POLICY.confirm(quoted, yesTo(quoted), situation()))
        .isEqualTo(new Moved(new AwaitingApproval(quoted.quote(), yesTo(quoted))));
  }

  @Test
  void a_second_yes_changes_nothing() {
    ActionState ready = confirmed(refund("30"));

    assertThat(POLICY.confirm(ready, yesTo(ready), situation())).isEqualTo(new Unchanged(ready));
  }

  @Test
  void another_shoppers_yes_is_refused() {
    ActionState quoted = quoted(refund("30"));
    Confirmation foreign =
        new Confirmation(quoted.quote().digest(), MALLORY, IdentityLevel.VERIFIED, T0);

    assertThat(POLICY.confirm(quoted, foreign, situation()))
        .isEqualTo(new Refused(Refusal.OTHER_SHOPPER));
  }

  @Test
  void a_yes_to_other_parameters_is_refused() {
    ActionState quoted = quoted(refund("30"));
    Confirmation other = yesTo(quoted(refund("31")));

    assertThat(POLICY.confirm(quoted, other, situation()))
        .isEqualTo(new Refused(Refusal.OTHER_QUOTE));
  }

  @Test
  void a_yes_of_a_shopper_who_is_no_longer_verified_is_refused() {
    ActionState quoted = quoted(refund("30"));
    Confirmation weak = new Confirmation(quoted.quote().digest(), LENA, IdentityLevel.CLAIMED, T0);

    assertThat(POLICY.confirm(quoted, weak, situation()))
        .isEqualTo(new Refused(Refusal.NOT_VERIFIED));
  }

  @Test
  void a_yes_at_the_very_end_of_a_quote_is_too_late() {
    ActionState quoted = quoted(refund("30"));
    Confirmation inTime = Confirmation.of(quoted.quote(), lena(), TEN_MINUTES_LATER.minusMillis(1));
    Confirmation late = Confirmation.of(quoted.quote(), lena(), TEN_MINUTES_LATER);

    assertThat(POLICY.confirm(quoted, inTime, at(TEN_MINUTES_LATER.minusMillis(1))))
        .isInstanceOf(Moved.class);
    assertThat(POLICY.confirm(quoted, late, at(TEN_MINUTES_LATER)))
        .isEqualTo(new Refused(Refusal.QUOTE_EXPIRED));
    assertThat(POLICY.confirm(quoted, inTime, at(TEN_MINUTES_LATER)))
        .isEqualTo(new Refused(Refusal.QUOTE_EXPIRED));
  }

  @Test
  void a_yes_from_before_the_quote_is_refused() {
    ActionState quoted = quoted(refund("30"));
    Confirmation early = Confirmation.of(quoted.quote(), lena(), T0.minusMillis(1));

    assertThat(POLICY.confirm(quoted, early, situation()))
        .isEqualTo(new Refused(Refusal.QUOTE_EXPIRED));
  }

  @Test
  void a_yes_after_the_end_is_refused() {
    ActionState quoted = quoted(refund("30"));
    ActionState closed = moved(POLICY.decline(quoted, LENA));

    assertThat(POLICY.confirm(closed, yesTo(quoted), situation()))
        .isEqualTo(new Refused(Refusal.ENDED));
  }

  @Test
  void a_yes_counts_only_while_the_order_allows_it() {
    ActionState quoted = quoted(cancel());

    assertThat(POLICY.confirm(quoted, yesTo(quoted), with(delivered(Duration.ofDays(1)))))
        .isEqualTo(new Refused(Refusal.FULFILMENT_BEGUN));
  }

  @Test
  void the_shopper_can_say_no_until_an_attempt_begins() {
    for (ActionState state :
        List.of(quoted(refund("30")), confirmed(refund("50")), confirmed(refund("30")))) {
      assertThat(POLICY.decline(state, LENA))
          .isEqualTo(new Moved(new Closed(state.quote(), Ending.DECLINED)));
      assertThat(POLICY.decline(state, MALLORY)).isEqualTo(new Refused(Refusal.OTHER_SHOPPER));
    }
    ActionState closed = moved(POLICY.decline(quoted(refund("30")), LENA));
    assertThat(POLICY.decline(closed, LENA)).isEqualTo(new Unchanged(closed));
    assertThat(POLICY.decline(executing(refund("30")), LENA))
        .isEqualTo(new Refused(Refusal.UNDER_WAY));
    assertThat(POLICY.decline(readBackDue(refund("30"), ExecutionAnswer.UNKNOWN), LENA))
        .isEqualTo(new Refused(Refusal.READ_BACK_FIRST));
  }

  @Test
  void an_approved_action_may_begin_although_its_quote_is_over() {
    ActionState waiting = confirmed(refund("50"));
    Instant later = T0.plus(Duration.ofMinutes(29));

    ActionState ready = moved(POLICY.approve(waiting, approvalOf(waiting, later), at(later)));

    assertThat(POLICY.begin(ready, at(later.plus(Duration.ofMinutes(10)).minusMillis(1))))
        .isInstanceOf(Beginning.Begun.class);
    assertThat(POLICY.begin(ready, at(later.plus(Duration.ofMinutes(10)))))
        .isEqualTo(new Beginning.NotBegun(Refusal.QUOTE_EXPIRED));
  }

  // ID-16
  @Test
  void an_approval_is_good_for_one_quote_in_time_and_once() {
    ActionState waiting = confirmed(refund("50"));
    ActionState other = confirmed(refund("49"));
    Instant tooLate = T0.plus(Duration.ofMinutes(30));
    Approval yes = approvalOf(waiting, T0);

    ActionState ready = moved(POLICY.approve(waiting, yes, situation()));

    assertThat(POLICY.approve(waiting, approvalOf(other, T0), situation()))
        .isEqualTo(new Refused(Refusal.OTHER_QUOTE));
    assertThat(POLICY.approve(waiting, approvalOf(waiting, tooLate), at(tooLate)))
        .isEqualTo(new Refused(Refusal.APPROVAL_EXPIRED));
    assertThat(POLICY.approve(waiting, yes, at(tooLate)))
        .isEqualTo(new Refused(Refusal.APPROVAL_EXPIRED));
    assertThat(POLICY.approve(waiting, approvalOf(waiting, tooLate), situation()))
        .isEqualTo(new Refused(Refusal.APPROVAL_EXPIRED));
    assertThat(POLICY.approve(waiting, approvalOf(waiting, T0.minusMillis(1)), situation()))
        .isEqualTo(new Refused(Refusal.APPROVAL_EXPIRED));
    assertThat(POLICY.approve(ready, yes, situation())).isEqualTo(new Unchanged(ready));
    assertThat(POLICY.approve(ready, approvalOf(waiting, T0.plusSeconds(1)), situation()))
        .isEqualTo(new Refused(Refusal.NO_APPROVAL_DUE));
    assertThat(POLICY.approve(quoted(refund("50")), yes, situation()))
        .isEqualTo(new Refused(Refusal.NOT_CONFIRMED));
    assertThat(POLICY.approve(executing(refund("30")), yes, situation()))
        .isEqualTo(new Refused(Refusal.NO_APPROVAL_DUE));
  }

  @Test
  void an_operator_can_reject_what_waits() {
    ActionState waiting = confirmed(refund("50"));
    String digest = waiting.quote().digest();

    ActionState rejected = moved(POLICY.reject(waiting, digest));

    assertThat(rejected).isEqualTo(new Closed(waiting.quote(), Ending.REJECTED));
    assertThat(POLICY.reject(rejected, digest)).isEqualTo(new Unchanged(rejected));
    assertThat(POLICY.reject(waiting, "another")).isEqualTo(new Refused(Refusal.OTHER_QUOTE));
    assertThat(POLICY.reject(quoted(refund("50")), digest))
        .isEqualTo(new Refused(Refusal.NOT_CONFIRMED));
    ActionState declined = moved(POLICY.decline(waiting, LENA));
    assertThat(POLICY.reject(declined, digest)).isEqualTo(new Refused(Refusal.NO_APPROVAL_DUE));
  }

  @Test
  void nothing_moves_forward_while_the_switch_is_on() {
    for (KillSwitch position :
        List.of(KillSwitch.on(), new KillSwitch(false, Set.of(ActionKind.REFUND)))) {
      Situation stopped = with(rules().with(position));
      ActionState quoted = quoted(refund("50"));
      ActionState waiting = confirmed(refund("50"));

      assertThat(POLICY.quote(QUOTE_ID, refund("50"), lena(), stopped))
          .isEqualTo(new Refused(Refusal.STOPPED));
      assertThat(POLICY.confirm(quoted, yesTo(quoted), stopped))
          .isEqualTo(new Refused(Refusal.STOPPED));
      assertThat(POLICY.approve(waiting, approvalOf(waiting, T0), stopped))
          .isEqualTo(new Refused(Refusal.STOPPED));
      assertThat(POLICY.begin(confirmed(refund("30")), stopped))
          .isEqualTo(new Beginning.NotBegun(Refusal.STOPPED));
    }
    ActionRules others = rules().with(new KillSwitch(false, Set.of(ActionKind.CANCEL_ORDER)));
    assertThat(POLICY.begin(confirmed(refund("30")), with(others)))
        .isInstanceOf(Beginning.Begun.class);
  }

  @Test
  void every_attempt_at_one_quote_has_the_same_key() {
    ActionState ready = confirmed(refund("30"));
    ActionState again = new Ready(((Ready) ready).agreement(), 1);

    Beginning first = POLICY.begin(ready, situation());
    Beginning second = POLICY.begin(again, at(T0.plusSeconds(9)));

    assertThat(first)
        .isInstanceOfSatisfying(
            Beginning.Begun.class,
            begun -> {
              assertThat(begun.action().idempotencyKey()).isEqualTo(ready.quote().digest());
              assertThat(begun.action().quote()).isEqualTo(ready.quote());
              assertThat(begun.action().agreement()).isEqualTo(((Ready) ready).agreement());
              assertThat(begun.action().toString()).isEqualTo("ConfirmedAction[quote-1]");
              assertThat(begun.action().execution())
                  .isEqualTo(new ExecutionRecord(ready.quote().digest(), 1, T0));
            });
    assertThat(second)
        .isInstanceOfSatisfying(
            Beginning.Begun.class,
            begun ->
                assertThat(begun.action().execution())
                    .isEqualTo(new ExecutionRecord(ready.quote().digest(), 2, T0.plusSeconds(9))));
  }

  @Test
  void nobody_else_can_make_a_confirmed_action() {
    assertThat(ConfirmedAction.class.getDeclaredConstructors())
        .allMatch(constructor -> constructor.getModifiers() == 0);
    assertThat(ConfirmedAction.class).isFinal();
  }

  @Test
  void only_what_is_ready_begins() {
    ActionState due = readBackDue(refund("30"), ExecutionAnswer.UNKNOWN);
    ActionState done = moved(POLICY.readBack(due, returned("30"), rules(), T0));

    assertThat(whyNot(quoted(refund("30")))).isEqualTo(Refusal.NOT_CONFIRMED);
    assertThat(whyNot(confirmed(refund("50")))).isEqualTo(Refusal.NOT_APPROVED);
    assertThat(whyNot(executing(refund("30")))).isEqualTo(Refusal.UNDER_WAY);
    assertThat(whyNot(due)).isEqualTo(Refusal.READ_BACK_FIRST);
    assertThat(whyNot(done)).isEqualTo(Refusal.ENDED);
  }

  @Test
  void a_stored_state_that_was_tampered_with_begins_nothing() {
    Agreement agreement = ((Ready) confirmed(refund("30"))).agreement();
    Quote more = quoted(refund("40")).quote();
    Confirmation yes = agreement.confirmation();
    Quote large = quoted(refund("50")).quote();
    Confirmation yesToLarge = Confirmation.of(large, lena(), T0);
    Approval lost = new Approval(large.digest(), "Ana", T0.plus(Duration.ofHours(1)));

    assertThat(whyNot(new Ready(new Agreement(more, yes, Optional.empty()), 0)))
        .isEqualTo(Refusal.OTHER_QUOTE);
    assertThat(whyNot(new Ready(new Agreement(large, yesToLarge, Optional.empty()), 0)))
        .isEqualTo(Refusal.NOT_APPROVED);
    assertThat(whyNot(new Ready(new Agreement(large, yesToLarge, Optional.of(lost)), 0)))
        .isEqualTo(Refusal.APPROVAL_EXPIRED);
    assertThat(whyNot(new Ready(agreement, 2))).isEqualTo(Refusal.TOO_MANY_ATTEMPTS);
  }

  @Test
  void a_quote_whose_amount_the_order_no_longer_gives_begins_nothing() {
    ActionRules lenient = rules();
    ActionState ready =
        moved(
            POLICY.approve(confirmed(cancel()), approvalOf(confirmed(cancel()), T0), situation()));
    Situation partlyRefunded =
        situation(
            order(
                PaymentStatus.PARTIALLY_REFUNDED,
                FulfilmentStatus.UNFULFILLED,
                List.of(),
                List.of(new Refund(Optional.of(T0), euros("10"), List.of()))),
            lenient,
            List.of(),
            T0);

    assertThat(POLICY.begin(ready, partlyRefunded))
        .isEqualTo(new Beginning.NotBegun(Refusal.AMOUNT_CHANGED));
  }

  // TI-01
  @Test
  void a_state_of_another_shop_is_a_breach() {
    Situation foreign = new Situation(GLOBEX, rules(), order(), List.of(), BERLIN, T0);
    ActionState ready = confirmed(refund("30"));

    assertThatThrownBy(() -> POLICY.begin(ready, foreign))
        .isInstanceOf(TenantIsolationException.class);
    assertThatThrownBy(() -> POLICY.confirm(ready, yesTo(ready), foreign))
        .isInstanceOf(TenantIsolationException.class);
    assertThatThrownBy(() -> POLICY.approve(ready, approvalOf(ready, T0), foreign))
        .isInstanceOf(TenantIsolationException.class);
  }

  @Test
  void a_refusal_of_the_shop_ends_a_first_attempt_and_leaves_a_later_one_to_the_record() {
    ActionState first = executing(refund("30"));
    Agreement agreement = ((ActionState.Executing) first).agreement();
    ExecutionRecord second = new ExecutionRecord(first.quote().digest(), 2, T0);

    assertThat(POLICY.settle(first, ExecutionAnswer.REFUSED))
        .isEqualTo(new Moved(new Closed(first.quote(), Ending.REFUSED_BY_SHOP)));
    assertThat(POLICY.settle(new ActionState.Executing(agreement, second), ExecutionAnswer.REFUSED))
        .isEqualTo(new Moved(new ReadBackDue(agreement, second, false)));
    assertThat(POLICY.settle(confirmed(refund("30")), ExecutionAnswer.ACCEPTED))
        .isEqualTo(new Refused(Refusal.NOT_UNDER_WAY));
  }

  @Test
  void only_the_record_makes_a_receipt() {
    ActionState due = readBackDue(refund("30"), ExecutionAnswer.ACCEPTED);

    ActionState done = moved(POLICY.readBack(due, returned("30"), rules(), T0.plusSeconds(2)));

    assertThat(done)
        .isInstanceOfSatisfying(
            Done.class,
            it -> {
              assertThat(it.receipt().effects())
                  .containsExactly(new Effect.MoneyReturned(euros("30")));
              assertThat(it.receipt().readAt()).isEqualTo(T0.plusSeconds(2));
              assertThat(it.quote()).isEqualTo(due.quote());
            });
    assertThat(POLICY.readBack(due, new ReadBack.Unreadable(), rules(), SETTLED))
        .isEqualTo(new Unchanged(due));
    assertThat(POLICY.readBack(executing(refund("30")), returned("30"), rules(), T0))
        .isEqualTo(new Refused(Refusal.UNDER_WAY));
    assertThat(POLICY.readBack(done, returned("30"), rules(), T0))
        .isEqualTo(new Refused(Refusal.NOT_UNDER_WAY));
  }

  @Test
  void an_unknown_outcome_is_tried_again_only_after_the_record_proves_that_nothing_happened() {
    ActionState due = readBackDue(refund("30"), ExecutionAnswer.UNKNOWN);
    ReadBack nothing = new ReadBack.Seen(List.of());

    Transition early = POLICY.readBack(due, nothing, rules(), SETTLED.minusMillis(1));
    Transition later = POLICY.readBack(due, nothing, rules(), SETTLED);

    assertThat(early).isEqualTo(new Unchanged(due));
    assertThat(later).isEqualTo(new Moved(new Ready(((ReadBackDue) due).agreement(), 1)));
  }

  @Test
  void an_unknown_outcome_is_given_up_after_the_last_attempt_or_the_end_of_its_time() {
    ReadBackDue due = (ReadBackDue) readBackDue(refund("30"), ExecutionAnswer.UNKNOWN);
    ExecutionRecord last = new ExecutionRecord(due.quote().digest(), 2, T0);
    ReadBack nothing = new ReadBack.Seen(List.of());

    assertThat(
            POLICY.readBack(
                new ReadBackDue(due.agreement(), last, false), nothing, rules(), SETTLED))
        .isEqualTo(new Moved(new Closed(due.quote(), Ending.GIVEN_UP)));
    assertThat(POLICY.readBack(due, nothing, rules(), TEN_MINUTES_LATER))
        .isEqualTo(new Moved(new Closed(due.quote(), Ending.EXPIRED)));
  }

  @Test
  void a_shop_that_says_done_and_shows_nothing_needs_a_person() {
    ReadBackDue due = (ReadBackDue) readBackDue(refund("30"), ExecutionAnswer.ACCEPTED);
    ReadBack nothing = new ReadBack.Seen(List.of());

    assertThat(POLICY.readBack(due, nothing, rules(), T0)).isEqualTo(new Unchanged(due));
    assertThat(POLICY.readBack(due, nothing, rules(), SETTLED))
        .isEqualTo(new Moved(new Contradicted(due.agreement(), due.execution(), List.of())));
  }

  @Test
  void a_part_is_receipted_as_a_part() {
    ActionState waiting = confirmed(cancel());
    ActionState ready = moved(POLICY.approve(waiting, approvalOf(waiting, T0), situation()));
    ActionState due =
        moved(
            POLICY.settle(
                ((Beginning.Begun) POLICY.begin(ready, situation())).state(),
                ExecutionAnswer.UNKNOWN));
    ReadBack cancelledOnly = new ReadBack.Seen(List.of(new Effect.OrderCancelled()));

    Transition early = POLICY.readBack(due, cancelledOnly, rules(), T0);
    Transition later = POLICY.readBack(due, cancelledOnly, rules(), SETTLED);

    assertThat(early).isEqualTo(new Unchanged(due));
    assertThat(moved(later))
        .isInstanceOfSatisfying(
            PartlyDone.class,
            partly -> {
              assertThat(partly.receipt().effects()).containsExactly(new Effect.OrderCancelled());
              assertThat(partly.missing())
                  .containsExactly(
                      new ExpectedEffect(Effect.Kind.MONEY_RETURNED, Optional.of(euros("50"))));
            });
  }

  @Test
  void more_than_was_agreed_needs_a_person() {
    ReadBackDue due = (ReadBackDue) readBackDue(refund("30"), ExecutionAnswer.ACCEPTED);

    for (List<Effect> wrong :
        List.<List<Effect>>of(
            List.of(new Effect.MoneyReturned(euros("30.01"))),
            List.of(new Effect.MoneyReturned(euros("30")), new Effect.MoneyReturned(euros("30"))),
            List.of(new Effect.MoneyReturned(euros("30")), new Effect.OrderCancelled()),
            List.of(new Effect.MoneyReturned(Money.of("30", "USD"))))) {
      assertThat(POLICY.readBack(due, new ReadBack.Seen(wrong), rules(), T0))
          .isEqualTo(new Moved(new Contradicted(due.agreement(), due.execution(), wrong)));
    }
  }

  @Test
  void money_returned_in_two_payments_is_one_refund() {
    ActionState due = readBackDue(refund("30"), ExecutionAnswer.ACCEPTED);
    ReadBack split =
        new ReadBack.Seen(
            List.of(new Effect.MoneyReturned(euros("10")), new Effect.MoneyReturned(euros("20"))));
    ReadBack half = new ReadBack.Seen(List.of(new Effect.MoneyReturned(euros("10"))));

    assertThat(moved(POLICY.readBack(due, split, rules(), T0))).isInstanceOf(Done.class);
    assertThat(moved(POLICY.readBack(due, half, rules(), SETTLED))).isInstanceOf(PartlyDone.class);
  }

  @Test
  void two_returns_opened_for_one_request_need_a_person() {
    Situation delivered = with(delivered(Duration.ofDays(3)));
    ActionState quoted = moved(POLICY.quote(QUOTE_ID, returning(1), lena(), delivered));
    ActionState ready = moved(POLICY.confirm(quoted, yesTo(quoted), delivered));
    ActionState due =
        moved(
            POLICY.settle(
                ((Beginning.Begun) POLICY.begin(ready, delivered)).state(),
                ExecutionAnswer.ACCEPTED));
    Effect one = new Effect.ReturnOpened("#1027-R1");
    Effect two = new Effect.ReturnOpened("#1027-R2");

    assertThat(moved(POLICY.readBack(due, new ReadBack.Seen(List.of(one)), rules(), T0)))
        .isInstanceOf(Done.class);
    assertThat(moved(POLICY.readBack(due, new ReadBack.Seen(List.of(one, two)), rules(), T0)))
        .isInstanceOf(Contradicted.class);
  }

  @Test
  void time_ends_what_has_not_begun_and_nothing_else() {
    ActionState quoted = quoted(refund("30"));
    ActionState ready = confirmed(refund("30"));
    ActionState waiting = confirmed(refund("50"));
    Instant halfAnHour = T0.plus(Duration.ofMinutes(30));

    for (ActionState state : List.of(quoted, ready)) {
      assertThat(POLICY.expire(state, rules(), TEN_MINUTES_LATER.minusMillis(1)))
          .isEqualTo(new Unchanged(state));
      assertThat(POLICY.expire(state, rules(), TEN_MINUTES_LATER))
          .isEqualTo(new Moved(new Closed(state.quote(), Ending.EXPIRED)));
    }
    assertThat(POLICY.expire(waiting, rules(), halfAnHour.minusMillis(1)))
        .isEqualTo(new Unchanged(waiting));
    assertThat(POLICY.expire(waiting, rules(), halfAnHour))
        .isEqualTo(new Moved(new Closed(waiting.quote(), Ending.EXPIRED)));
    for (ActionState state :
        List.of(
            executing(refund("30")),
            readBackDue(refund("30"), ExecutionAnswer.ACCEPTED),
            moved(POLICY.decline(quoted, LENA)))) {
      assertThat(POLICY.expire(state, rules(), T0.plus(Duration.ofDays(9))))
          .isEqualTo(new Unchanged(state));
    }
  }

  private static ReadBack returned(String amount) {
    return new ReadBack.Seen(List.of(new Effect.MoneyReturned(euros(amount))));
  }

  private static Refusal whyNot(ActionState state) {
    if (POLICY.begin(state, situation()) instanceof Beginning.NotBegun no) {
      return no.reason();
    }
    throw new AssertionError("it began");
  }
}
