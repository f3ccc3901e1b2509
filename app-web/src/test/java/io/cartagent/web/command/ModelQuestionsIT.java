package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.modeltwin.ModelTwin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The forty questions again, answered by a model of each provider's wire format over real HTTP. The
 * model's words are checked like anybody's; what it was sent holds no personal data (CAN).
 */
final class ModelQuestionsIT {
  /** Contacts, names and addresses that the questions and the shop's orders hold. */
  private static final List<String> PERSONAL =
      List.of(
          "lena.mueller@example.com",
          "grainne.kelly@example.net",
          "roisin.doherty@example.org",
          "siobhan+shop@example.com",
          "tomas.murphey@example.com",
          "aoife.byrne@example",
          "Sea Road",
          "H91 K7YD");

  @ParameterizedTest
  @EnumSource(Providers.class)
  void every_question_is_answered_with_the_right_facts(Providers provider) {
    ScriptedAssistant assistant = new ScriptedAssistant();
    try (ModelTwin twin = ModelTwin.start(assistant);
        Rehearsal shop = Journey.start(Journey.unused("models"), false, provider.at(twin))) {
      List<String> failures = new ArrayList<>();
      Transcripts transcripts = new Transcripts(shop.questioner());
      for (JsonNode question : Journey.lines("/journeys/forty-questions.jsonl")) {
        assistant.expect(question);
        transcripts.check(question).ifPresent(failures::add);
      }

      assertThat(failures).isEmpty();
      assertThat(twin.captured())
          .hasSizeGreaterThan(80)
          .allSatisfy(sent -> assertThat(PERSONAL).noneMatch(sent.text()::contains));
    }
  }
}
