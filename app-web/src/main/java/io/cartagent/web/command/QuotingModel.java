package io.cartagent.web.command;

import io.cartagent.modeltwin.Brain;
import io.cartagent.modeltwin.Script;
import io.cartagent.modeltwin.SeenRequest;
import io.cartagent.modeltwin.SeenRequest.Said;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * A simulated model that does what a good one does, at a usual model's pace: it asks a tool first,
 * and then answers with sentences of what the tool has found.
 */
final class QuotingModel implements Brain {
  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration NEXT = Duration.ofMillis(10);
  private static final int TOKENS = 60;
  private static final int LONGEST_SENTENCE = 40;
  private static final String EMAIL = "[EMAIL_";

  private final LongAdder answers = new LongAdder();
  private final LongAdder again = new LongAdder();

  /** Answers given, those written anew among them. */
  long answers() {
    return answers.sum();
  }

  /** Answers that had to be written anew. */
  long writtenAgain() {
    return again.sum();
  }

  @Override
  public Script answer(SeenRequest request) {
    String results =
        request.said().stream()
            .filter(Said.ByTool.class::isInstance)
            .map(said -> ((Said.ByTool) said).result())
            .collect(Collectors.joining("\n"));
    String lastWords = lastWords(request);
    if (results.isEmpty()) {
      return paced(Script.calling(callFor(lastWords)));
    }
    answers.increment();
    if (!request.answersTools()) {
      again.increment();
    }
    return paced(Script.saying(pieces(results, request.answersTools() ? "" : lastWords)));
  }

  private static Script paced(Script script) {
    return script.paced(FIRST, NEXT).billed(900, TOKENS);
  }

  private static String lastWords(SeenRequest request) {
    return request.said().stream()
        .filter(Said.ByShopper.class::isInstance)
        .map(said -> ((Said.ByShopper) said).text())
        .reduce("", (earlier, later) -> later);
  }

  private static Script.Call callFor(String question) {
    Optional<String> order = word(question, "#").or(() -> word(question, "order 1"));
    Optional<String> email = word(question, EMAIL);
    if (order.isPresent() && email.isPresent()) {
      return new Script.Call(
          "call_1",
          "look_up_order",
          "{\"order_number\":\"" + order.get() + "\",\"contact\":\"" + email.get() + "\"}");
    }
    return new Script.Call(
        "call_1",
        "search_knowledge",
        "{\"query\":\"" + question.replaceAll("[^\\w ?#-]", " ") + "\"}");
  }

  /** From the start given to the end of that word; of two words the latter. */
  private static Optional<String> word(String text, String start) {
    int at = text.indexOf(start);
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + start.indexOf(' ') + 1;
    int to = from;
    while (to < text.length() && isOfWord(text.charAt(to))) {
      to++;
    }
    return Optional.of(text.substring(from, to));
  }

  private static boolean isOfWord(char letter) {
    return Character.isLetterOrDigit(letter) || "#[]_".indexOf(letter) >= 0;
  }

  /** Whole sentences of the sources, up to sixty words, one word a piece. */
  private static List<String> pieces(String results, String without) {
    List<String> pieces = new ArrayList<>();
    for (String line : results.lines().toList()) {
      if (line.startsWith("<") || line.startsWith("reference ") || !isText(line)) {
        continue;
      }
      for (String sentence : sentences(line)) {
        List<String> words = Arrays.asList(sentence.split(" ", -1));
        boolean fits = pieces.size() + words.size() <= TOKENS && words.size() <= LONGEST_SENTENCE;
        if (fits && !without.contains(sentence)) {
          words.forEach(word -> pieces.add(word + " "));
        }
      }
    }
    return pieces;
  }

  /** A heading has no end; a fact of a record needs none. */
  private static boolean isText(String line) {
    return line.endsWith(".") || line.contains(": ");
  }

  private static List<String> sentences(String line) {
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    ends.setText(line);
    List<String> sentences = new ArrayList<>();
    int from = ends.first();
    for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
      String sentence = line.substring(from, to).strip();
      sentences.add(sentence.endsWith(".") ? sentence : sentence + ".");
      from = to;
    }
    return sentences;
  }
}
