package io.cartagent.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.conversation.ConversationEvent.HandedOff;
import io.cartagent.domain.conversation.ConversationEvent.OperatorSaid;
import io.cartagent.domain.conversation.ConversationEvent.ShopperSaid;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HandoffPolicyTest {
  private static final TurnId FIRST = new TurnId("t-1");
  private static final TurnId SECOND = new TurnId("t-2");
  private static final Conversation OPEN =
      Conversation.open(new ConversationId("c-1"), Instant.EPOCH);

  @Test
  void a_human_is_called_with_the_reason() {
    HandoffVerdict verdict =
        HandoffPolicy.decide(OPEN, HandoffReason.SHOPPER_ASKED, FIRST, List.of());

    assertThat(verdict)
        .isEqualTo(new HandoffVerdict.CallHuman(OPEN.handOff(HandoffReason.SHOPPER_ASKED)));
  }

  @Test
  void nobody_is_called_twice_and_nobody_over_a_human() {
    Conversation awaiting = OPEN.handOff(HandoffReason.AGENT_FAILED);

    assertThat(HandoffPolicy.decide(awaiting, HandoffReason.SHOPPER_ASKED, FIRST, List.of()))
        .isEqualTo(new HandoffVerdict.AlreadyCalled());
    assertThat(
            HandoffPolicy.decide(
                awaiting.takeOver("Ana"), HandoffReason.SHOPPER_ASKED, FIRST, List.of()))
        .isEqualTo(new HandoffVerdict.HumanIsHere("Ana"));
  }

  @Test
  void a_turn_that_is_drafted_again_after_a_human_dealt_with_it_calls_nobody() {
    List<ConversationEvent> transcript = handled(HandoffReason.SHOPPER_ASKED);

    assertThat(HandoffPolicy.decide(reopened(), HandoffReason.SHOPPER_ASKED, FIRST, transcript))
        .isEqualTo(new HandoffVerdict.HandledBefore());
  }

  @Test
  void a_shopper_who_asks_again_in_a_later_turn_is_heard_again() {
    for (HandoffReason reason :
        List.of(
            HandoffReason.SHOPPER_ASKED,
            HandoffReason.NEEDS_A_PERSON,
            HandoffReason.SHOP_UNAVAILABLE,
            HandoffReason.AGENT_FAILED)) {
      assertThat(HandoffPolicy.decide(reopened(), reason, SECOND, handled(reason)))
          .isInstanceOf(HandoffVerdict.CallHuman.class);
    }
  }

  @Test
  void a_lasting_reason_that_a_human_has_dealt_with_calls_nobody_again() {
    List<ConversationEvent> transcript = handled(HandoffReason.LOOKUP_LIMIT);

    assertThat(HandoffPolicy.decide(reopened(), HandoffReason.LOOKUP_LIMIT, SECOND, transcript))
        .isEqualTo(new HandoffVerdict.HandledBefore());
    assertThat(HandoffPolicy.decide(reopened(), HandoffReason.SHOPPER_ASKED, SECOND, transcript))
        .isInstanceOf(HandoffVerdict.CallHuman.class);
  }

  @Test
  void a_call_that_nobody_answered_is_not_handled() {
    List<ConversationEvent> transcript =
        List.of(
            new OperatorSaid(FIRST, "Earlier."),
            new ShopperSaid(FIRST, "Hello"),
            new HandedOff(FIRST, HandoffReason.LOOKUP_LIMIT, "…"));

    assertThat(HandoffPolicy.decide(reopened(), HandoffReason.LOOKUP_LIMIT, FIRST, transcript))
        .isInstanceOf(HandoffVerdict.CallHuman.class);
  }

  private static Conversation reopened() {
    return OPEN.takeOver("Ana").giveBack();
  }

  private static List<ConversationEvent> handled(HandoffReason reason) {
    return List.of(
        new ShopperSaid(FIRST, "Hello"),
        new HandedOff(FIRST, reason, "…"),
        new OperatorSaid(FIRST, "Done."));
  }
}
