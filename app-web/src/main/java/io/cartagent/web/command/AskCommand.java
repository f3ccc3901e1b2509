package io.cartagent.web.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cartagent.domain.grounding.Citation;
import io.cartagent.web.command.QuestionFile.Question;
import io.cartagent.web.command.Questioner.Answer;
import io.cartagent.web.settings.ModelSettings;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers on the command line exactly as the chat would, with the evidence of every sentence. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Answers one question, or a file of them, from a shop's own facts.")
final class AskCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "QUESTION", description = "what a shopper would write")
  @Nullable String question;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description = "JSON lines {\"id\",\"text\",\"conversation\"?}; prints a JSON line for each")
  @Nullable Path questions;

  @Mixin StoreOptions store = new StoreOptions();

  @Override
  public Integer call() {
    if ((question == null) == (questions == null)) {
      throw UserError.badUse("ask needs a question in quotes, or --questions FILE.");
    }
    List<Question> asked = questions == null ? List.of() : QuestionFile.read(questions);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Clock clock = Clock.systemUTC();
    try (DataFolder folder = DataFolder.openAnyOf("ask-" + store.fingerprint());
        Rehearsal rehearsal =
            Rehearsal.start(
                store.load(clock),
                folder,
                clock,
                Rehearsal.Ports.none(),
                true,
                ModelSettings.read(System.getenv()))) {
      Questioner questioner = rehearsal.questioner();
      if (question != null) {
        Answer answer = questioner.ask(questioner.open(), question);
        printForPeople(out, answer);
        System.err.println("cartagent: turn " + answer.turn().value());
      } else {
        answerAll(out, questioner, asked);
      }
    }
    return 0;
  }

  private static void answerAll(PrintWriter out, Questioner questioner, List<Question> asked) {
    Map<String, Questioner.Chat> chats = new LinkedHashMap<>();
    ObjectMapper json = new ObjectMapper();
    for (Question next : asked) {
      Questioner.Chat chat =
          next.conversation()
              .map(name -> chats.computeIfAbsent(name, key -> questioner.open()))
              .orElseGet(questioner::open);
      long start = System.nanoTime();
      Answer answer = questioner.ask(chat, next.text());
      long millis = (System.nanoTime() - start) / 1_000_000;
      try {
        out.println(json.writeValueAsString(lineOf(json, next, answer, millis)));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("an answer could not be written as JSON", e);
      }
    }
  }

  private static ObjectNode lineOf(
      ObjectMapper json, Question question, Answer answer, long millis) {
    ObjectNode line = json.createObjectNode();
    line.put("id", question.id());
    ArrayNode sentences = line.putArray("sentences");
    for (Answer.Sentence sentence : answer.sentences()) {
      ObjectNode node = sentences.addObject();
      node.put("text", sentence.text());
      ArrayNode evidence = node.putArray("evidence");
      for (Citation citation : sentence.citations()) {
        ObjectNode item = evidence.addObject();
        item.put("id", citation.evidenceId());
        item.put("kind", citation.kind().name().toLowerCase(Locale.ROOT));
        item.put("label", citation.label());
        citation.url().ifPresent(url -> item.put("url", url.toString()));
        citation.quote().ifPresent(quote -> item.put("quote", quote));
      }
    }
    if (answer.handoff().isPresent()) {
      line.put("handoff", answer.handoff().get().name().toLowerCase(Locale.ROOT));
    } else {
      line.putNull("handoff");
    }
    line.put("ms", millis);
    return line;
  }

  private static void printForPeople(PrintWriter out, Answer answer) {
    Map<String, Integer> notes = new LinkedHashMap<>();
    Map<Integer, Citation> cited = new LinkedHashMap<>();
    for (Answer.Sentence sentence : answer.sentences()) {
      StringBuilder marks = new StringBuilder();
      for (Citation citation : sentence.citations()) {
        String key = citation.label() + citation.quote().orElse("");
        int number = notes.computeIfAbsent(key, ignored -> notes.size() + 1);
        cited.putIfAbsent(number, citation);
        marks.append('[').append(number).append(']');
      }
      out.println(sentence.text() + (marks.isEmpty() ? "" : " " + marks));
    }
    if (!cited.isEmpty()) {
      out.println();
    }
    cited.forEach((number, citation) ->
        out.println(
            "["
                + number
                + "] "
                + citation.label()
                + citation.quote().map(quote -> ": “" + quote + "”").orElse("")
                + citation.url().map(url -> " " + url).orElse("")));
  }
}
