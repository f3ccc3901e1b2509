package io.cartagent.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.identity.OrderClaim;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class ConversationTest {
  private static final Instant T0 = Instant.parse("2026-03-02T10:00:00Z");
  private static final ConversationId ID = new ConversationId("c-1");
  private static final OrderClaim CLAIM = new OrderClaim(new OrderName("#1027"), T0);

  /** A store as the port promises it: a save counts only on the version that was read. */
  private static final class VersionedStore {
    private final Map<ConversationId, Conversation> kept = new HashMap<>();

    void open(Conversation conversation) {
      kept.put(conversation.id(), conversation);
    }

    Conversation read() {
      return Objects.requireNonNull(kept.get(ID));
    }

    boolean save(Conversation next) {
      if (read().version() != next.version()) {
        return false;
      }
      kept.put(
          next.id(),
          new Conversation(
              next.id(), next.owner(), next.claims(), next.openedAt(), next.version() + 1));
      return true;
    }
  }

  @Test
  void begins_as_the_agents_with_nothing_proved() {
    Conversation open = Conversation.open(ID, T0);

    assertThat(open.isTheAgents()).isTrue();
    assertThat(open.claims()).isEmpty();
    assertThat(open.version()).isZero();
  }

  @Test
  void the_agent_serves_while_a_human_is_awaited_and_is_silent_once_one_is_here() {
    Conversation awaiting = Conversation.open(ID, T0).handOff(HandoffReason.SHOPPER_ASKED);

    assertThat(awaiting.owner()).isEqualTo(new Owner.AwaitingHuman(HandoffReason.SHOPPER_ASKED));
    assertThat(awaiting.isTheAgents()).isTrue();
    assertThat(awaiting.takeOver("Ana").isTheAgents()).isFalse();
    assertThat(awaiting.takeOver("Ana").giveBack().isTheAgents()).isTrue();
  }

  @Test
  void a_second_call_changes_neither_the_reason_nor_the_human() {
    Conversation awaiting = Conversation.open(ID, T0).handOff(HandoffReason.SHOPPER_ASKED);
    Conversation with = awaiting.takeOver("Ana");

    assertThat(awaiting.handOff(HandoffReason.AGENT_FAILED)).isEqualTo(awaiting);
    assertThat(with.handOff(HandoffReason.AGENT_FAILED)).isEqualTo(with);
  }

  @Test
  void every_verb_keeps_the_version_that_was_read() {
    Conversation read = new Conversation(ID, new Owner.Agent(), List.of(CLAIM), T0, 7);
    List<UnaryOperator<Conversation>> verbs =
        List.of(
            it -> it.handOff(HandoffReason.LOOKUP_LIMIT),
            it -> it.takeOver("Ana"),
            Conversation::giveBack,
            it -> it.prove(new OrderClaim(new OrderName("#1028"), T0)));

    assertThat(verbs)
        .allSatisfy(verb -> {
          Conversation next = verb.apply(read);
          assertThat(next.version()).isEqualTo(7);
          assertThat(next.id()).isEqualTo(ID);
          assertThat(next.openedAt()).isEqualTo(T0);
          assertThat(next.claims()).contains(CLAIM);
        });
  }

  @Test
  void of_two_who_change_a_conversation_at_once_one_is_told_to_read_again() {
    VersionedStore store = new VersionedStore();
    store.open(Conversation.open(ID, T0));
    Conversation byAgent = store.read().prove(CLAIM);
    Conversation byOperator = store.read().takeOver("Ana");

    assertThat(store.save(byOperator)).isTrue();
    assertThat(store.save(byAgent)).isFalse();

    assertThat(store.read().isTheAgents()).isFalse();
    assertThat(store.save(store.read().prove(CLAIM))).isTrue();
    assertThat(store.read().owner()).isEqualTo(new Owner.Human("Ana"));
  }

  @Test
  void a_newer_proof_replaces_an_older_and_ends_after_its_time() {
    OrderClaim newer = new OrderClaim(new OrderName("1027"), T0.plusSeconds(60));
    Conversation proved = Conversation.open(ID, T0).prove(CLAIM).prove(newer);
    Instant end = newer.provedAt().plus(OrderClaim.VALIDITY);

    assertThat(proved.claims()).containsExactly(newer);
    assertThat(proved.claimOf(new OrderName("#1027"), end.minusMillis(1))).contains(newer);
    assertThat(proved.claimOf(new OrderName("#1027"), end)).isEmpty();
    assertThat(proved.claimOf(new OrderName("#1028"), T0)).isEmpty();
  }

  // PR-04
  @Test
  void an_erased_conversation_keeps_its_id_and_the_time_and_nothing_else() {
    Conversation proved = Conversation.open(ID, T0).prove(CLAIM).takeOver("Ana");

    assertThat(proved.erase(T0.plusSeconds(9)))
        .isEqualTo(new ErasedConversation(ID, T0.plusSeconds(9)));
    assertThat(Arrays.stream(ErasedConversation.class.getRecordComponents()))
        .extracting(RecordComponent::getName)
        .containsExactly("id", "erasedAt");
  }

  @Test
  void nonsense_is_refused_when_built() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ConversationId(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new ConversationId("x".repeat(65)));
    assertThatIllegalArgumentException().isThrownBy(() -> new TurnId(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Owner.Human(" "));
  }
}
