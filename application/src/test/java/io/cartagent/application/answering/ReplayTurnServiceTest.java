package io.cartagent.application.answering;

import static io.cartagent.application.port.llm.ScriptedLanguageModel.Answer.calls;
import static io.cartagent.application.port.llm.ScriptedLanguageModel.Answer.says;
import static io.cartagent.application.port.persistence.TenantFixture.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.application.agent.Prompt;
import io.cartagent.application.answering.ReplayTurnResult.Replayed;
import io.cartagent.application.port.llm.ToolCall;
import io.cartagent.application.port.persistence.TurnRecord.Judgement;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Turns that were answered under instructions of the past. */
final class ReplayTurnServiceTest {
  private static final Prompt FIRST = Prompt.find("a652eff0cf1820e9").orElseThrow();
  private static final String INVENTED = "You also get a 50% discount.";

  /**
   * Stands in the first instructions and no longer in the present ones; here a shop says it too.
   */
  private static final String RECITED =
      "You cannot change orders, addresses, payments or discounts, and you cannot promise that"
          + " anybody will.";

  private final ModelDesk desk = new ModelDesk();

  @Test
  void a_turn_of_the_previous_instructions_is_replayed_verdict_for_verdict() {
    assertThat(FIRST.template()).contains(RECITED);
    assertThat(Prompt.current().template()).doesNotContain(RECITED);
    desk.instructedBy(FIRST);
    desk.index(ACME, RECITED);
    desk.model()
        .will(
            calls(search("a", "return window"), search("b", "change orders addresses payments")),
            says(ModelDesk.RETURNS + " " + INVENTED),
            says(RECITED));
    desk.ask(ACME, "How long may I return something?");
    assertThat(desk.saidTo(ACME)).containsExactly(ModelDesk.RETURNS);

    Replayed replayed = (Replayed) desk.replay(ACME, desk.lastTurn());

    assertThat(replayed.record().prompt()).isEqualTo(FIRST.digest());
    assertThat(replayed.samePrompt()).isFalse();
    assertThat(replayed.now())
        .extracting(Judgement::sentence)
        .containsExactly(ModelDesk.RETURNS, INVENTED, RECITED);
    assertThat(replayed.now()).extracting(Judgement::isShown).containsExactly(true, false, false);
    assertThat(replayed.now().getLast().reasons()).containsExactly("it holds instructions");
    assertThat(replayed.record().judgements()).isEqualTo(replayed.now());
    assertThat(replayed.isSame()).isTrue();
  }

  private static ToolCall search(String id, String query) {
    return new ToolCall(id, "search_knowledge", Map.of("query", query), Optional.empty());
  }
}
