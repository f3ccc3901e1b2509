package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The questions a shop is asked, each with the facts that must and must not be in its answer. They
 * were written before there was an engine; wording is free, facts are not.
 */
final class FortyQuestionsIT {
  private static final Rehearsal SHOP = Journey.start(Journey.unused("journeys"), false);

  private final Transcripts transcripts = new Transcripts(SHOP.questioner());

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @TestFactory
  Stream<DynamicTest> every_question_is_answered_with_the_right_facts() {
    return Journey.lines("/journeys/forty-questions.jsonl").stream()
        .map(question ->
            DynamicTest.dynamicTest(
                question.path("id").asText() + " " + question.path("text").asText(),
                () -> assertThat(transcripts.check(question)).isEmpty()));
  }
}
