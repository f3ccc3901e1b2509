package io.cartagent.web.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.web.command.Questioner.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks questions and compares the answers with the facts they must and must not hold. */
final class Transcripts {
  private final Questioner questioner;
  private final Map<String, Questioner.Chat> chats = new HashMap<>();

  Transcripts(Questioner questioner) {
    this.questioner = questioner;
  }

  /** What is wrong with the answer to a question; empty when it is right. */
  Optional<String> check(JsonNode question) {
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
    List<String> wrong = new ArrayList<>();
    if (said.isBlank()) {
      wrong.add("no answer");
    }
    for (JsonNode fact : question.path("must")) {
      if (forms(fact).noneMatch(said::contains)) {
        wrong.add("without " + fact);
      }
    }
    for (JsonNode fact : question.path("mustNot")) {
      if (forms(fact).anyMatch(said::contains)) {
        wrong.add("with " + fact);
      }
    }
    String handoff = question.path("handoff").asText("");
    String called =
        answer.handoff().map(reason -> reason.name().toLowerCase(Locale.ROOT)).orElse("null");
    if (!handoff.equals("any") && !called.equals(handoff.isEmpty() ? "null" : handoff)) {
      wrong.add("handover " + called);
    }
    for (Answer.Sentence sentence : answer.sentences()) {
      if (!restsOnSomething(sentence)) {
        wrong.add("without evidence: " + sentence.text());
      }
    }
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(question.path("id").asText() + " " + wrong + " said: " + said);
  }

  /** Only the agent's fixed phrases and its questions may rest on nothing. */
  private static boolean restsOnSomething(Answer.Sentence sentence) {
    return !sentence.citations().isEmpty()
        || sentence.text().endsWith("?")
        || Stream.of(ServicePhrase.values()).anyMatch(one -> one.text().equals(sentence.text()));
  }

  private static Stream<String> forms(JsonNode fact) {
    List<String> forms = new ArrayList<>();
    if (fact.isArray()) {
      fact.forEach(form -> forms.add(form.asText().toLowerCase(Locale.ROOT)));
    } else {
      forms.add(fact.asText().toLowerCase(Locale.ROOT));
    }
    return forms.stream();
  }
}
