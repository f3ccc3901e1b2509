package io.cartagent.domain.action;

import static io.cartagent.domain.action.ActionFixture.cancel;
import static io.cartagent.domain.action.ActionFixture.changeAddress;
import static io.cartagent.domain.action.ActionFixture.refund;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.cartagent.domain.action.ModelWorld.Slot;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Walks every sequence of events up to length 8. Worlds reached before are not walked again, since
 * what can follow depends on the world alone; so each sequence is covered without being repeated.
 */
final class ActionModelTest {
  private static final int LENGTH = 8;

  private record Step(ModelWorld from, ModelEvent event, int slot) {}

  @Test
  void a_small_refund_moves_money_only_as_agreed() {
    Set<String> reached = walk(ModelWorld.of(refund("30")), Set.of(ModelEvent.values()));

    assertThat(reached)
        .containsExactlyInAnyOrder(
            "Quoted",
            "Ready",
            "Executing",
            "ReadBackDue",
            "Done",
            "Contradicted",
            "DECLINED",
            "EXPIRED",
            "REFUSED_BY_SHOP",
            "GIVEN_UP");
  }

  @Test
  void a_cancellation_that_needs_an_operator_moves_money_only_as_agreed() {
    Set<String> reached = walk(ModelWorld.of(cancel()), Set.of(ModelEvent.values()));

    assertThat(reached)
        .containsExactlyInAnyOrder(
            "Quoted",
            "AwaitingApproval",
            "Ready",
            "Executing",
            "ReadBackDue",
            "Done",
            "PartlyDone",
            "Contradicted",
            "DECLINED",
            "REJECTED",
            "EXPIRED",
            "REFUSED_BY_SHOP");
  }

  @Test
  void a_change_of_address_happens_only_as_agreed() {
    Set<String> reached = walk(ModelWorld.of(changeAddress()), Set.of(ModelEvent.values()));

    assertThat(reached).contains("Done", "Contradicted", "GIVEN_UP");
  }

  @Test
  void two_refunds_together_stay_within_the_limit() {
    Set<String> reached =
        walk(
            ModelWorld.of(refund("40"), refund("35")),
            Set.of(
                ModelEvent.QUOTE,
                ModelEvent.CONFIRM,
                ModelEvent.EXECUTE,
                ModelEvent.EXECUTE_REFUSED,
                ModelEvent.EXECUTE_ANSWER_LOST,
                ModelEvent.EXECUTE_CALL_LOST,
                ModelEvent.EXECUTE_LATE,
                ModelEvent.CRASH_AFTER_CALL,
                ModelEvent.RECOVER,
                ModelEvent.READ_BACK,
                ModelEvent.TICK,
                ModelEvent.SWITCH_ON));

    assertThat(reached).contains("Done", "EXPIRED", "ReadBackDue");
  }

  private static Set<String> walk(ModelWorld start, Set<ModelEvent> alphabet) {
    List<ModelEvent> events =
        Arrays.stream(ModelEvent.values()).filter(alphabet::contains).toList();
    Map<ModelWorld, Step> cameBy = new HashMap<>();
    Set<ModelWorld> seen = new HashSet<>(Set.of(start));
    Set<String> reached = new HashSet<>();
    Set<ModelWorld> front = Set.of(start);
    for (int length = 1; length <= LENGTH; length++) {
      Set<ModelWorld> next = new HashSet<>();
      for (ModelWorld world : front) {
        for (ModelEvent event : events) {
          int slots = event.isOfTheWorld() ? 1 : world.slots().size();
          for (int slot = 0; slot < slots; slot++) {
            Step step = new Step(world, event, slot);
            ModelWorld after = take(step, cameBy);
            if (seen.add(after)) {
              cameBy.put(after, step);
              next.add(after);
              after.slots().forEach(one -> reached.addAll(name(one)));
            }
          }
        }
      }
      front = next;
    }
    return reached;
  }

  private static ModelWorld take(Step step, Map<ModelWorld, Step> cameBy) {
    try {
      ModelWorld after = step.from().after(step.event(), step.slot());
      after.check();
      return after;
    } catch (ModelWorld.BrokenPromise broken) {
      return fail(broken.getMessage() + ", after " + path(step, cameBy));
    }
  }

  private static Deque<String> path(Step last, Map<ModelWorld, Step> cameBy) {
    Deque<String> path = new ArrayDeque<>();
    for (Step step = last; step != null; step = cameBy.get(step.from())) {
      path.addFirst(step.event() + " " + step.slot());
    }
    return path;
  }

  private static List<String> name(Slot slot) {
    return slot.state()
        .map(state ->
            List.of(
                state instanceof ActionState.Closed closed
                    ? closed.ending().name()
                    : state.getClass().getSimpleName()))
        .orElse(List.of());
  }
}
