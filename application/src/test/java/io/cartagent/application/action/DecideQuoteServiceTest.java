package io.cartagent.application.action;

import static io.cartagent.application.port.persistence.ActionFixture.MALLORY;
import static io.cartagent.application.port.persistence.ActionFixture.T0;
import static io.cartagent.application.port.persistence.ActionFixture.VALIDITY;
import static io.cartagent.application.port.persistence.ActionFixture.cancelling;
import static io.cartagent.application.port.persistence.ActionFixture.euros;
import static io.cartagent.application.port.persistence.ActionFixture.newAddress;
import static io.cartagent.application.port.persistence.ActionFixture.quote;
import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static io.cartagent.application.port.persistence.TenantFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cartagent.application.action.DecideQuoteCommand.Decision;
import io.cartagent.application.action.DecideQuoteResult.NoQuote;
import io.cartagent.application.action.DecideQuoteResult.NotTaken;
import io.cartagent.application.action.DecideQuoteResult.Taken;
import io.cartagent.application.port.PortException;
import io.cartagent.application.port.commerce.LooseOrderBook;
import io.cartagent.application.port.persistence.ActionFixture;
import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ActionState;
import io.cartagent.domain.action.ApprovalRule;
import io.cartagent.domain.action.KillSwitch;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.conversation.ActionCard.Stage;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.conversation.ConversationEvent;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.conversation.Owner;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.identity.SignIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DecideQuoteServiceTest {
  private final CounterDesk desk = new CounterDesk();

  @Test
  void takes_a_yes_and_shows_that_it_is_under_way() { // ID-16
    Quote quote = desk.offered(cancelling(ACME, "q-1", "#1027"));
    desk.pass(Duration.ofMinutes(1));

    assertThat(desk.press(Decision.CONFIRM, quote)).isEqualTo(new Taken());

    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Ready.class);
    assertThat(desk.stages(ACME)).containsExactly(Stage.OFFERED, Stage.UNDER_WAY);
    assertThat(desk.cards(ACME).getLast().card().rows())
        .isEqualTo(desk.cards(ACME).getFirst().card().rows());
    assertThat(desk.shop.calls()).isEmpty();
  }

  @Test
  void takes_a_repeated_yes_once() {
    Quote quote = desk.offered(cancelling(ACME, "q-1", "#1027"));
    desk.press(Decision.CONFIRM, quote);
    ActionState first = desk.stateOf(quote);
    desk.pass(Duration.ofSeconds(2));

    assertThat(desk.press(Decision.CONFIRM, quote)).isEqualTo(new Taken());

    assertThat(desk.stateOf(quote)).isEqualTo(first);
    assertThat(desk.stages(ACME)).containsExactly(Stage.OFFERED, Stage.UNDER_WAY);
  }

  @Test
  void takes_a_no_and_changes_nothing() {
    Quote quote = desk.offered(cancelling(ACME, "q-1", "#1027"));

    assertThat(desk.press(Decision.DECLINE, quote)).isEqualTo(new Taken());
    assertThat(desk.press(Decision.CONFIRM, quote)).isEqualTo(new NotTaken(Refusal.ENDED));
    desk.worker.carryOut(10);

    assertThat(desk.stateOf(quote))
        .isEqualTo(new ActionState.Closed(quote, ActionState.Ending.DECLINED));
    assertThat(desk.stages(ACME)).containsExactly(Stage.OFFERED, Stage.ENDED);
    assertThat(desk.shop.calls()).isEmpty();
  }

  @Test
  void hears_a_no_before_anything_was_begun() {
    Quote quote = desk.offered(cancelling(ACME, "q-1", "#1027"));
    desk.press(Decision.CONFIRM, quote);

    assertThat(desk.press(Decision.DECLINE, quote)).isEqualTo(new Taken());
    desk.worker.carryOut(10);

    assertThat(desk.shop.calls()).isEmpty();
  }

  @Test
  void refuses_a_yes_to_other_words_than_were_shown() { // ID-16
    Quote shown = desk.offered(quote(ACME, "q-1", "#1027", newAddress("#1027"), T0));
    String other = cancelling(ACME, "q-1", "#1027").digest();

    assertThat(
            desk.decide.decide(
                new DecideQuoteCommand(
                    ACME, CounterDesk.CHAT, shown.id(), other, Decision.CONFIRM)))
        .isEqualTo(new NotTaken(Refusal.OTHER_QUOTE));

    assertThat(desk.stateOf(shown)).isEqualTo(new ActionState.Quoted(shown));
  }

  @Test
  void refuses_a_shopper_whose_sign_in_has_run_out() { // ID-05, ID-06
    desk.pass(SignIn.VALIDITY);
    Quote quote =
        desk.offered(quote(ACME, "q-1", "#1027", newAddress("#1027"), desk.clock.instant()));

    assertThat(desk.press(Decision.CONFIRM, quote)).isEqualTo(new NotTaken(Refusal.NOT_VERIFIED));
  }

  @Test
  void knows_no_quote_of_another_conversation_or_shop() { // ID-14, TI-02
    Quote quote = desk.offered(cancelling(ACME, "q-1", "#1027"));
    ConversationId other = new ConversationId("chat-2");
    desk.conversations.open(
        ACME,
        Conversation.open(other, T0).signIn(new SignIn(MALLORY, T0)),
        new TurnId("hello"),
        List.of());

    assertThat(
            desk.decide.decide(
                new DecideQuoteCommand(ACME, other, quote.id(), quote.digest(), Decision.CONFIRM)))
        .isEqualTo(new NoQuote());
    assertThat(
            desk.decide.decide(
                new DecideQuoteCommand(
                    GLOBEX, CounterDesk.CHAT, quote.id(), quote.digest(), Decision.CONFIRM)))
        .isEqualTo(new NoQuote());
    assertThat(desk.stateOf(quote)).isEqualTo(new ActionState.Quoted(quote));
  }

  @Test
  void says_that_an_offer_is_over_when_its_conversation_was_resolved() {
    Quote quote = desk.offered(cancelling(ACME, "q-1", "#1027"));
    Quote agreed = desk.offered(cancelling(ACME, "q-2", "#1028"));
    desk.press(Decision.CONFIRM, agreed);
    desk.resolve(ACME);

    assertThat(desk.press(Decision.CONFIRM, quote)).isEqualTo(new NotTaken(Refusal.QUOTE_EXPIRED));
    assertThat(desk.press(Decision.DECLINE, agreed)).isEqualTo(new NotTaken(Refusal.ENDED));

    assertThat(desk.stateOf(quote)).isEqualTo(new ActionState.Quoted(quote));
    desk.worker.carryOut(10);
    assertThat(desk.stateOf(agreed)).isInstanceOf(ActionState.Done.class);
    assertThat(desk.stages(ACME)).endsWith(Stage.DONE);
  }

  @Test
  void does_not_show_as_under_way_what_is_done_meanwhile() {
    Quote quote = desk.offered(cancelling(ACME, "q-1", "#1027"));

    desk.pressWhileTheWorkerIsFaster(quote);

    assertThat(desk.stateOf(quote)).isInstanceOf(ActionState.Done.class);
    assertThat(desk.stages(ACME)).containsExactly(Stage.OFFERED, Stage.DONE);
  }

  @Test
  void refuses_a_yes_that_comes_too_late() {
    Quote quote = desk.offered(cancelling(ACME, "q-1", "#1027"));
    desk.pass(VALIDITY);

    assertThat(desk.press(Decision.CONFIRM, quote)).isEqualTo(new NotTaken(Refusal.QUOTE_EXPIRED));
  }

  @Test
  void decides_by_the_rules_and_the_order_as_they_are_at_that_moment() { // ID-16
    Quote quote = desk.offered(cancelling(ACME, "q-1", "#1027"));
    desk.with(ACME, ActionFixture.rules().with(KillSwitch.on()));
    assertThat(desk.press(Decision.CONFIRM, quote)).isEqualTo(new NotTaken(Refusal.STOPPED));

    desk.with(ACME, ActionFixture.rulesOffering(Set.of(ActionKind.REQUEST_RETURN)));
    assertThat(desk.press(Decision.CONFIRM, quote)).isEqualTo(new NotTaken(Refusal.NOT_OFFERED));

    desk.with(ACME, ActionFixture.rules());
    desk.orders.replace(ACME, ActionFixture.delivered("#1027", T0));
    assertThat(desk.press(Decision.CONFIRM, quote))
        .isEqualTo(new NotTaken(Refusal.FULFILMENT_BEGUN));
    assertThat(desk.stateOf(quote)).isEqualTo(new ActionState.Quoted(quote));
  }

  @Test
  void decides_nothing_while_the_shop_does_not_answer() {
    Quote quote = desk.offered(cancelling(ACME, "q-1", "#1027"));
    DecideQuoteUseCase cutOff =
        new DecideQuoteService(
            desk.actions,
            desk.rules,
            desk.conversations,
            desk.shops,
            new LooseOrderBook(tenant -> {
              throw new PortException.Unavailable("the shop is away", null);
            }),
            new GroundingPolicy(),
            desk.clock);

    assertThatExceptionOfType(PortException.Unavailable.class)
        .isThrownBy(() ->
            cutOff.decide(
                new DecideQuoteCommand(
                    ACME, CounterDesk.CHAT, quote.id(), quote.digest(), Decision.CONFIRM)));

    assertThat(desk.stateOf(quote)).isEqualTo(new ActionState.Quoted(quote));
  }

  @Test
  void calls_a_person_when_the_shop_has_to_agree() {
    desk.with(
        ACME,
        new ActionRules(
            ActionFixture.rules().offered(),
            KillSwitch.off(),
            Map.of(ActionKind.CANCEL_ORDER, new ApprovalRule.Above(euros("49.99"))),
            ActionFixture.rules().limits(),
            VALIDITY,
            Duration.ofHours(2),
            Duration.ofDays(30),
            Duration.ofMinutes(2),
            2));
    Quote quote = desk.offered(cancelling(ACME, "q-1", "#1027"));

    assertThat(desk.press(Decision.CONFIRM, quote)).isEqualTo(new Taken());
    desk.press(Decision.CONFIRM, quote);
    desk.pass(Duration.ofMinutes(20));
    desk.worker.carryOut(10);

    assertThat(desk.stages(ACME)).containsExactly(Stage.OFFERED, Stage.AWAITING_APPROVAL);
    assertThat(desk.events(ACME))
        .filteredOn(ConversationEvent.HandedOff.class::isInstance)
        .singleElement()
        .extracting(event -> ((ConversationEvent.HandedOff) event).reason())
        .isEqualTo(HandoffReason.APPROVAL_DUE);
    assertThat(desk.conversations.find(ACME, CounterDesk.CHAT).orElseThrow().owner())
        .isEqualTo(new Owner.AwaitingHuman(HandoffReason.APPROVAL_DUE));

    desk.pass(Duration.ofHours(2));
    desk.worker.carryOut(10);

    assertThat(desk.stages(ACME)).endsWith(Stage.AWAITING_APPROVAL, Stage.ENDED);
    assertThat(desk.shop.calls()).isEmpty();
  }
}
