package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.modeltwin.ModelTwin;
import io.cartagent.web.command.Questioner.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A model that gets every answer wrong in one way after another, and does not mend it when told:
 * values, dates, promises and denials are held back, and the shopper is still helped (GR-01,
 * GR-02).
 */
final class HallucinatingModelIT {
  /** Of the turns in which something was invented. */
  private static final double HELPED = 0.9;

  private static final int MOST_LEAKS = 1;

  @Test
  void hardly_anything_invented_is_shown_and_the_shopper_is_still_helped() {
    ScriptedAssistant assistant = new ScriptedAssistant();
    Set<String> invented = new HashSet<>();
    List<String> leaks = new ArrayList<>();
    List<String> helpless = new ArrayList<>();
    int turns = 0;
    try (ModelTwin twin = ModelTwin.start(assistant);
        Rehearsal shop =
            Journey.start(Journey.unused("models"), false, Providers.ANTHROPIC.at(twin))) {
      Questioner questioner = shop.questioner();
      int third = 0;
      for (Hallucination kind : Hallucination.values()) {
        for (JsonNode question : questions(third++ % 3)) {
          invented.clear();
          assistant.expect(question);
          assistant.spoil(reply -> spoil(reply, kind, invented));
          Answer answer = questioner.ask(questioner.open(), question.path("text").asText());
          if (!invented.isEmpty()) {
            turns++;
            answer.sentences().stream()
                .map(Answer.Sentence::text)
                .filter(invented::contains)
                .forEach(
                    text -> leaks.add(kind + " " + question.path("id").asText() + ": " + text));
            if (answer.sentences().stream().allMatch(said -> said.citations().isEmpty())
                && answer.handoff().isEmpty()) {
              helpless.add(kind + " " + question.path("id").asText());
            }
          }
        }
      }
    }

    assertThat(turns).isGreaterThan(20);
    // Known to pass: a word in place of another that the shop's texts have too, such as a washing
    // instruction of another article. docs/grounding.md counts these classes.
    assertThat(leaks).as("of %d turns", turns).hasSizeLessThanOrEqualTo(MOST_LEAKS);
    assertThat(helpless).as("of %d turns", turns).hasSizeLessThan((int) ((1 - HELPED) * turns) + 1);
  }

  /** Every third of the questions that one answer suffices for. */
  private static List<JsonNode> questions(int third) {
    List<JsonNode> chosen = new ArrayList<>();
    int number = 0;
    for (JsonNode question : Journey.lines("/journeys/forty-questions.jsonl")) {
      if (question.path("must").size() > 0
          && question.path("conversation").asText("").isEmpty()
          && number++ % 3 == third) {
        chosen.add(question);
      }
    }
    return chosen;
  }

  private static String spoil(String reply, Hallucination kind, Set<String> invented) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : Hallucination.sentencesOf(reply)) {
      Optional<String> wrong = kind.touch(sentence);
      wrong.ifPresent(invented::add);
      sentences.add(wrong.orElse(sentence));
    }
    return String.join(" ", sentences);
  }
}
