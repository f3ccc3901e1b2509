package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.modeltwin.ModelTwin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forty conversations of two or three turns, in which the later ones lean on the earlier. */
final class FortyConversationsIT {
  /** Of 102 turns: mostly follow-up questions that name nothing, and "adress" for an e-mail. */
  private static final int ENGINE_MISSES = 8;

  @Test
  void the_engine_keeps_the_thread_but_for_a_few_turns() {
    try (Rehearsal shop = Journey.start(Journey.unused("talks"), false)) {
      assertThat(failuresOf(shop, question -> {})).hasSizeLessThanOrEqualTo(ENGINE_MISSES);
    }
  }

  @ParameterizedTest
  @EnumSource(Providers.class)
  void a_model_keeps_the_thread(Providers provider) {
    ScriptedAssistant assistant = new ScriptedAssistant();
    try (ModelTwin twin = ModelTwin.start(assistant);
        Rehearsal shop = Journey.start(Journey.unused("talks"), false, provider.at(twin))) {
      assertThat(failuresOf(shop, assistant::expect)).isEmpty();
    }
  }

  private static List<String> failuresOf(
      Rehearsal shop, java.util.function.Consumer<JsonNode> before) {
    List<String> failures = new ArrayList<>();
    Transcripts transcripts = new Transcripts(shop.questioner());
    for (JsonNode question : Journey.lines("/journeys/forty-conversations.jsonl")) {
      before.accept(question);
      transcripts.check(question).ifPresent(failures::add);
    }
    return failures;
  }
}
