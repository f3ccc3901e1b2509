package io.cartagent.application.action;

import static io.cartagent.application.action.CounterDesk.LEASE;
import static io.cartagent.application.port.persistence.ActionFixture.T0;
import static io.cartagent.application.port.persistence.ActionFixture.VALIDITY;
import static io.cartagent.application.port.persistence.ActionFixture.cancelling;
import static io.cartagent.application.port.persistence.ActionFixture.newAddress;
import static io.cartagent.application.port.persistence.ActionFixture.quote;
import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartagent.application.action.DecideQuoteCommand.Decision;
import io.cartagent.application.port.commerce.InMemoryOrderActions.Course;
import io.cartagent.application.port.commerce.OrderActions;
import io.cartagent.application.port.persistence.ActionFixture;
import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.Agreement;
import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.action.ExecutionRecord;
import io.cartagent.domain.action.KillSwitch;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.ReadBack;
import io.cartagent.domain.action.ReturnReason;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.conversation.ActionCard.Stage;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.Owner;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CarryOutActionsServiceTest {
  private final CounterDesk desk = new CounterDesk();

  @Test
  void carries_out_what_was_agreed_and_tells_from_the_receipt() { // GR-01, ID-16
    Quote quote = agreed(cancelling(ACME, "q-1", "#1027"));

    assertThat(desk.worker.carryOut(10)).isEqualTo(1);

    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Done.class);
    assertThat(desk.shop.calls()).hasSize(1);
    assertThat(desk.stages(ACME)).containsExactly(Stage.OFFERED, Stage.UNDER_WAY, Stage.DONE);
    assertThat(desk.said(ACME))
        .containsExactly(
            "Your order #1027 is cancelled.", "The amount refunded for order #1027 is 50.00 EUR.");
    assertThat(desk.worker.carryOut(10)).isZero();
    assertThat(desk.said(GLOBEX)).isEmpty();
  }

  @Test
  void says_that_an_address_is_changed() {
    agreed(quote(ACME, "q-1", "#1027", newAddress("#1027"), T0));
    desk.worker.carryOut(10);

    assertThat(desk.said(ACME)).containsExactly("The delivery address of order #1027 is changed.");
    assertThat(desk.cards(ACME).getFirst().card().rows().getFirst().value())
        .isEqualTo("Lena Müller\nElm Street 1\n2nd floor\n10115 Berlin\nBE\nGermany");
  }

  @Test
  void says_under_which_name_a_return_was_requested() {
    desk.orders.replace(ACME, ActionFixture.delivered("#1027", T0.minus(Duration.ofDays(5))));
    Quote quote =
        agreed(
            quote(
                ACME,
                "q-1",
                "#1027",
                new ActionRequest.RequestReturn(
                    new OrderName("#1027"),
                    List.of(new ActionRequest.Pieces("line-1", 1)),
                    ReturnReason.UNWANTED),
                T0));
    desk.worker.carryOut(10);

    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Done.class);
    assertThat(desk.said(ACME))
        .singleElement()
        .asString()
        .startsWith("Your return number is #1027-");
  }

  @Test
  void does_nothing_before_the_shopper_has_said_yes() { // ID-16
    desk.offered(cancelling(ACME, "q-1", "#1027"));

    assertThat(desk.worker.carryOut(10)).isZero();

    assertThat(desk.shop.calls()).isEmpty();
  }

  @Test
  void reads_what_a_call_without_an_answer_has_done_instead_of_calling_again() { // RE-04
    Quote quote = agreed(cancelling(ACME, "q-1", "#1027"));
    desk.shop.next(Course.DONE_WITHOUT_ANSWER);
    desk.worker.carryOut(10);

    assertThat(desk.shop.calls()).hasSize(1);
    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Done.class);
  }

  @Test
  void reads_later_what_the_record_does_not_show_yet() {
    Quote quote = agreed(cancelling(ACME, "q-1", "#1027"));
    desk.shop.next(Course.DONE_LATER);
    desk.worker.carryOut(10);
    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.ReadBackDue.class);
    assertThat(desk.said(ACME)).isEmpty();
    assertThat(desk.worker.carryOut(10)).isZero();

    desk.shop.finish();
    desk.pass(LEASE);
    desk.worker.carryOut(10);

    assertThat(desk.shop.calls()).hasSize(1);
    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Done.class);
  }

  @Test
  void concludes_nothing_from_a_record_that_cannot_be_read() {
    Quote quote = agreed(cancelling(ACME, "q-1", "#1027"));
    desk.shop.readable(false);
    desk.worker.carryOut(10);
    desk.pass(Duration.ofHours(5));
    desk.worker.carryOut(10);
    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.ReadBackDue.class);

    desk.shop.readable(true);
    desk.pass(LEASE);
    desk.worker.carryOut(10);

    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Done.class);
    assertThat(desk.shop.calls()).hasSize(1);
  }

  @Test
  void tries_again_only_when_the_record_proves_that_nothing_was_done() {
    Quote quote = agreed(cancelling(ACME, "q-1", "#1027"));
    desk.shop.next(Course.LOST);
    desk.worker.carryOut(10);
    desk.pass(LEASE);
    desk.worker.carryOut(10);
    assertThat(desk.shop.calls()).hasSize(1);

    desk.pass(Duration.ofMinutes(2));
    desk.worker.carryOut(10);

    assertThat(desk.shop.calls()).hasSize(2);
    assertThat(desk.shop.calls().getFirst().action().idempotencyKey())
        .isEqualTo(desk.shop.calls().getLast().action().idempotencyKey());
    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Done.class);
    assertThat(desk.stages(ACME)).containsExactly(Stage.OFFERED, Stage.UNDER_WAY, Stage.DONE);
  }

  @Test
  void settles_a_call_that_a_killed_process_left_by_reading_the_record() { // RE-01
    Quote quote = agreed(cancelling(ACME, "q-1", "#1027"));
    assertThatThrownBy(() -> desk.worker(new Dying(true)).carryOut(10)).isInstanceOf(Killed.class);
    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Executing.class);

    assertThat(desk.worker.carryOut(10)).isZero();
    desk.pass(LEASE);
    desk.worker.carryOut(10);

    assertThat(desk.shop.calls()).hasSize(1);
    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Done.class);
    assertThat(desk.said(ACME)).hasSize(2);
  }

  @Test
  void calls_again_after_a_process_was_killed_before_its_call_arrived() {
    Quote quote = agreed(cancelling(ACME, "q-1", "#1027"));
    assertThatThrownBy(() -> desk.worker(new Dying(false)).carryOut(10)).isInstanceOf(Killed.class);
    desk.pass(LEASE);
    desk.worker.carryOut(10);
    assertThat(desk.shop.calls()).isEmpty();

    desk.pass(Duration.ofMinutes(2));
    desk.worker.carryOut(10);

    assertThat(desk.shop.calls()).hasSize(1);
    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Done.class);
  }

  @Test
  void tells_the_end_that_a_killed_process_has_stored_but_not_told() { // RE-01
    Quote quote = agreed(cancelling(ACME, "q-1", "#1027"));
    desk.worker.carryOut(10);
    CounterDesk later = new CounterDesk();
    later.offered(quote);
    later.actions.save(
        ACME, later.actions.find(ACME, quote.id()).orElseThrow(), desk.stateOf(quote));

    later.worker.carryOut(10);
    later.pass(LEASE);

    assertThat(later.worker.carryOut(10)).isZero();
    assertThat(later.stages(ACME)).containsExactly(Stage.OFFERED, Stage.DONE);
    assertThat(later.said(ACME)).hasSize(2);
  }

  @Test
  void tells_that_the_shop_has_refused_and_claims_nothing() {
    Quote quote = agreed(cancelling(ACME, "q-1", "#1027"));
    desk.shop.next(Course.REFUSED);

    desk.worker.carryOut(10);

    assertThat(desk.stateOf(quote))
        .isEqualTo(new ActionState.Closed(quote, ActionState.Ending.REFUSED_BY_SHOP));
    assertThat(desk.stages(ACME)).endsWith(Stage.ENDED);
    assertThat(desk.said(ACME)).isEmpty();
  }

  @Test
  void calls_a_person_when_only_a_part_was_done() {
    Quote quote = agreed(cancelling(ACME, "q-1", "#1027"));
    desk.shop.next(Course.DONE_WITHOUT_MONEY);
    desk.worker.carryOut(10);
    desk.pass(Duration.ofMinutes(3));
    desk.worker.carryOut(10);

    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.PartlyDone.class);
    assertThat(desk.stages(ACME)).endsWith(Stage.NEEDS_A_PERSON);
    assertThat(desk.said(ACME)).containsExactly("Your order #1027 is cancelled.");
    assertThat(desk.events(ACME))
        .filteredOn(ConversationEvent.HandedOff.class::isInstance)
        .singleElement()
        .extracting(event -> ((ConversationEvent.HandedOff) event).reason())
        .isEqualTo(HandoffReason.ACTION_UNCLEAR);
  }

  @Test
  void calls_a_person_back_into_a_resolved_conversation_once() {
    Quote quote = agreed(cancelling(ACME, "q-1", "#1027"));
    desk.shop.next(Course.DONE_LATER);
    desk.worker.carryOut(10);
    desk.resolve(ACME);
    desk.pass(Duration.ofMinutes(3));

    desk.worker.carryOut(10);

    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Contradicted.class);
    assertThat(desk.stages(ACME)).endsWith(Stage.NEEDS_A_PERSON);
    assertThat(desk.conversations.find(ACME, CounterDesk.CHAT).orElseThrow().owner())
        .isEqualTo(new Owner.AwaitingHuman(HandoffReason.ACTION_UNCLEAR));
    assertThat(desk.events(ACME))
        .filteredOn(ConversationEvent.HandedOff.class::isInstance)
        .singleElement()
        .extracting(event -> ((ConversationEvent.HandedOff) event).reason())
        .isEqualTo(HandoffReason.ACTION_UNCLEAR);

    desk.resolve(ACME);
    desk.pass(LEASE);
    desk.worker.carryOut(10);

    assertThat(desk.conversations.find(ACME, CounterDesk.CHAT)).isEmpty();
  }

  @Test
  void calls_a_person_when_the_shop_said_yes_and_its_record_shows_nothing() {
    Quote quote = agreed(cancelling(ACME, "q-1", "#1027"));
    desk.shop.next(Course.DONE_LATER);
    desk.worker.carryOut(10);
    desk.pass(Duration.ofMinutes(3));
    desk.worker.carryOut(10);

    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Contradicted.class);
    assertThat(desk.stages(ACME)).endsWith(Stage.NEEDS_A_PERSON);
    assertThat(desk.said(ACME)).isEmpty();
  }

  @Test
  void says_nothing_beside_an_operator_but_shows_the_receipt() {
    agreed(cancelling(ACME, "q-1", "#1027"));
    desk.conversations.save(
        ACME, desk.conversations.find(ACME, CounterDesk.CHAT).orElseThrow().takeOver("Ada"));

    desk.worker.carryOut(10);

    assertThat(desk.stages(ACME)).endsWith(Stage.DONE);
    assertThat(desk.said(ACME)).isEmpty();
  }

  @Test
  void ends_an_offer_whose_time_is_over() {
    Quote quote = desk.offered(cancelling(ACME, "q-1", "#1027"));
    desk.pass(VALIDITY);

    desk.worker.carryOut(10);

    assertThat(desk.stateOf(quote))
        .isEqualTo(new ActionState.Closed(quote, ActionState.Ending.EXPIRED));
    assertThat(desk.stages(ACME)).containsExactly(Stage.OFFERED, Stage.ENDED);
    desk.pass(LEASE);
    assertThat(desk.worker.carryOut(10)).isZero();
  }

  @Test
  void begins_nothing_while_the_switch_is_on_and_ends_it_in_time() {
    Quote quote = agreed(cancelling(ACME, "q-1", "#1027"));
    desk.with(ACME, ActionFixture.rules().with(KillSwitch.on()));
    desk.worker.carryOut(10);
    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Ready.class);

    desk.pass(VALIDITY);
    desk.worker.carryOut(10);

    assertThat(desk.stateOf(quote))
        .isEqualTo(new ActionState.Closed(quote, ActionState.Ending.EXPIRED));
    assertThat(desk.shop.calls()).isEmpty();
  }

  @Test
  void acts_for_each_shop_under_its_own_name_alone() { // TI-01
    agreed(cancelling(ACME, "q-1", "#1027"));
    agreed(cancelling(GLOBEX, "q-1", "#1028"));

    assertThat(desk.worker.carryOut(10)).isEqualTo(2);

    assertThat(desk.shop.calls())
        .hasSize(2)
        .allMatch(call -> call.tenant().equals(call.action().quote().shop()));
    assertThat(desk.said(ACME)).allMatch(text -> text.contains("#1027"));
    assertThat(desk.said(GLOBEX)).allMatch(text -> text.contains("#1028"));
  }

  private Quote agreed(Quote quote) {
    desk.offered(quote);
    assertThat(desk.press(Decision.CONFIRM, quote)).isEqualTo(new DecideQuoteResult.Taken());
    return quote;
  }

  /** Stands for kill -9 while the shop is called. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final class Dying implements OrderActions {
    private final boolean afterwards;

    Dying(boolean afterwards) {
      this.afterwards = afterwards;
    }

    @Override
    public ExecutionAnswer execute(TenantId tenant, ConfirmedAction action) {
      if (afterwards) {
        desk.shop.execute(tenant, action);
      }
      throw new Killed();
    }

    @Override
    public ReadBack readBack(TenantId tenant, Agreement agreement, ExecutionRecord execution) {
      return desk.shop.readBack(tenant, agreement, execution);
    }
  }
}
