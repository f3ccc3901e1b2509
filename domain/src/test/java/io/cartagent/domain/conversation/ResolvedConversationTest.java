package io.cartagent.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.identity.OrderClaim;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ResolvedConversationTest {
  private static final Instant T0 = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant RESOLVED = T0.plusSeconds(600);
  private static final ConversationId ID = new ConversationId("c-1");
  private static final TurnId FIRST = new TurnId("t-1");
  private static final TurnId NEXT = new TurnId("t-2");
  private static final OrderClaim CLAIM = new OrderClaim(new OrderName("#1027"), T0);
  private static final ShopperMessage MESSAGE =
      new ShopperMessage(new ClientMessageId("m-2"), "One more thing", RESOLVED.plusSeconds(60));

  @Test
  void a_new_message_gives_it_to_the_agent_whoever_had_it() {
    Conversation withAna = new Conversation(ID, new Owner.Human("Ana"), List.of(CLAIM), T0, 7);

    Conversation reopened = withAna.resolve(List.of(), RESOLVED).reopen(MESSAGE);

    assertThat(reopened).isEqualTo(new Conversation(ID, new Owner.Agent(), List.of(CLAIM), T0, 7));
    assertThat(reopened.isTheAgents()).isTrue();
  }

  @Test
  void nobody_need_come_to_what_was_resolved_while_waiting() {
    Conversation awaiting = Conversation.open(ID, T0).handOff(HandoffReason.SHOPPER_ASKED);

    assertThat(awaiting.resolve(List.of(), RESOLVED).reopen(MESSAGE).owner())
        .isEqualTo(new Owner.Agent());
  }

  @Test
  void a_message_from_before_the_end_opens_nothing() {
    ResolvedConversation resolved = Conversation.open(ID, T0).resolve(List.of(), RESOLVED);
    ShopperMessage late =
        new ShopperMessage(new ClientMessageId("m-1"), "Hello?", RESOLVED.minusMillis(1));

    assertThatIllegalArgumentException().isThrownBy(() -> resolved.reopen(late));
    assertThat(resolved.reopen(new ShopperMessage(late.id(), "Hello?", RESOLVED)).id())
        .isEqualTo(ID);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Conversation.open(ID, T0).resolve(List.of(), T0.minusMillis(1)));
  }

  @ParameterizedTest
  @EnumSource(HandoffReason.class)
  void a_turn_drafted_again_calls_nobody_for_what_was_resolved(HandoffReason reason) {
    Conversation reopened = resolvedAfter(reason).reopen(MESSAGE);

    assertThat(HandoffPolicy.decide(reopened, reason, FIRST, handedOff(reason)))
        .isEqualTo(new HandoffVerdict.HandledBefore());
  }

  @ParameterizedTest
  @EnumSource(HandoffReason.class)
  void a_new_turn_calls_a_human_unless_the_cause_is_one_that_lasts(HandoffReason reason) {
    Conversation reopened = resolvedAfter(reason).reopen(MESSAGE);

    HandoffVerdict verdict = HandoffPolicy.decide(reopened, reason, NEXT, handedOff(reason));

    assertThat(verdict)
        .isEqualTo(
            reason == HandoffReason.LOOKUP_LIMIT
                ? new HandoffVerdict.HandledBefore()
                : new HandoffVerdict.CallHuman(reopened.handOff(reason)));
  }

  @Test
  void another_cause_in_the_same_turn_is_not_settled_with_the_first() {
    Conversation reopened = resolvedAfter(HandoffReason.AGENT_FAILED).reopen(MESSAGE);

    assertThat(HandoffPolicy.decide(reopened, HandoffReason.SHOPPER_ASKED, FIRST, List.of()))
        .isInstanceOf(HandoffVerdict.CallHuman.class);
  }

  @Test
  void what_was_settled_stays_so_when_it_is_resolved_again() {
    Conversation reopened =
        resolvedAfter(HandoffReason.LOOKUP_LIMIT).reopen(MESSAGE).prove(CLAIM).takeOver("Ana");
    List<ConversationEvent> later =
        List.of(new ConversationEvent.HandedOff(NEXT, HandoffReason.SHOPPER_ASKED, "One moment."));

    assertThat(reopened.resolve(later, RESOLVED.plusSeconds(90)).settled())
        .containsExactly(
            new HandoffCause(HandoffReason.LOOKUP_LIMIT, FIRST),
            new HandoffCause(HandoffReason.SHOPPER_ASKED, NEXT));
  }

  // PR-04
  @Test
  void a_resolved_conversation_is_erased_like_an_open_one() {
    ResolvedConversation resolved = resolvedAfter(HandoffReason.SHOPPER_ASKED);

    assertThat(resolved.erase(RESOLVED)).isEqualTo(new ErasedConversation(ID, RESOLVED));
  }

  private static ResolvedConversation resolvedAfter(HandoffReason reason) {
    return Conversation.open(ID, T0).handOff(reason).resolve(handedOff(reason), RESOLVED);
  }

  private static List<ConversationEvent> handedOff(HandoffReason reason) {
    return List.of(new ConversationEvent.HandedOff(FIRST, reason, "I call a colleague."));
  }
}
