package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.web.command.Questioner.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The questions a shop is asked, each with the facts that must and must not be in its answer. They
 * were written before there was an engine; wording is free, facts are not.
 */
final class FortyQuestionsIT {
  private static final Rehearsal SHOP = Journey.start("journeys", false);

  private final Map<String, Questioner.Chat> chats = new HashMap<>();

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
                () -> check(question)));
  }

  private void check(JsonNode question) {
    Questioner questioner = SHOP.questioner();
    String conversation = question.path("conversation").asText("");
    Questioner.Chat chat =
        conversation.isEmpty()
            ? questioner.open()
            : chats.computeIfAbsent(conversation, ignored -> questioner.open());

    Answer answer = questioner.ask(chat, question.path("text").asText());

    String said =
        answer.sentences().stream()
            .map(Answer.Sentence::text)
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    SoftAssertions facts = new SoftAssertions();
    facts.assertThat(said).as("an answer").isNotBlank();
    question
        .path("must")
        .forEach(
            fact -> facts.assertThat(anyOf(fact)).as("said: %s", said).anyMatch(said::contains));
    question
        .path("mustNot")
        .forEach(
            fact -> facts.assertThat(said).doesNotContain(fact.asText().toLowerCase(Locale.ROOT)));
    String handoff = question.path("handoff").asText("");
    if (!handoff.equals("any")) {
      facts
          .assertThat(
              answer.handoff().map(reason -> reason.name().toLowerCase(Locale.ROOT)).orElse(""))
          .as("handover; said: %s", said)
          .isEqualTo(handoff.equals("null") ? "" : handoff);
    }
    facts.assertAll();
    assertThat(answer.sentences()).allSatisfy(FortyQuestionsIT::rests_on_something);
  }

  /** Only the agent's fixed phrases may rest on nothing. */
  private static void rests_on_something(Answer.Sentence sentence) {
    boolean fixed =
        Stream.of(io.cartagent.domain.grounding.ServicePhrase.values())
            .anyMatch(phrase -> phrase.text().equals(sentence.text()));
    boolean claimsNothing = sentence.text().endsWith("?");
    assertThat(!sentence.citations().isEmpty() || fixed || claimsNothing)
        .as("evidence of: %s", sentence.text())
        .isTrue();
  }

  private static List<String> anyOf(JsonNode fact) {
    List<String> forms = new ArrayList<>();
    if (fact.isArray()) {
      fact.forEach(form -> forms.add(form.asText().toLowerCase(Locale.ROOT)));
    } else {
      forms.add(fact.asText().toLowerCase(Locale.ROOT));
    }
    return forms;
  }
}
