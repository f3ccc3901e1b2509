package io.cartagent.web.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cartagent.modeltwin.Brain;
import io.cartagent.modeltwin.Script;
import io.cartagent.modeltwin.SeenRequest;
import io.cartagent.modeltwin.SeenRequest.Said;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays a model that knows its trade: it looks up what a question needs and answers in sentences
 * made of what the tools returned. Which facts matter it is told by the test beforehand.
 */
final class ScriptedAssistant implements Brain {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ORDER = Pattern.compile("\\b1\\d{3}\\b");
  private static final Pattern CONTACT = Pattern.compile("\\[(?:EMAIL|POSTCODE|ADDRESS)_\\d+]");
  private static final Pattern POSTCODE = Pattern.compile("postcode (?:is )?([^.,?]+)");
  private static final Pattern REFERENCE = Pattern.compile("reference (\\S+)");
  private static final Pattern FACT = Pattern.compile("([^:\\n]+): ([^:\\n]+): ([^\\n]+)");
  private static final String NOTE = "(Note from the shop's system)";
  private static final String ASK =
      "Which e-mail address or delivery postcode was the order placed with?";

  private final AtomicInteger ids = new AtomicInteger();
  private volatile JsonNode expected = JSON.createObjectNode();
  private volatile UnaryOperator<String> spoiling = UnaryOperator.identity();

  /** Changes every answer so from now on. */
  void spoil(UnaryOperator<String> change) {
    spoiling = change;
  }

  /** The facts of the next answer: {@code must}, {@code mustNot} and {@code handoff}. */
  void expect(JsonNode question) {
    expected = question;
  }

  @Override
  public Script answer(SeenRequest request) {
    List<String> shopper = new ArrayList<>();
    List<String> results = new ArrayList<>();
    int rounds = 0;
    for (Said said : request.said()) {
      switch (said) {
        case Said.ByShopper(String text) -> {
          if (!text.startsWith(NOTE)) {
            shopper.add(text);
            results.clear();
            rounds = 0;
          }
        }
        case Said.ByAgent(String ignored, List<Script.Call> calls) ->
            rounds += calls.isEmpty() ? 0 : 1;
        case Said.ByTool(String ignored, String result) -> results.add(result);
      }
    }
    if (rounds == 0) {
      return lookUp(shopper);
    }
    List<Script.Call> details = rounds == 1 ? details(results) : List.of();
    return details.isEmpty()
        ? Script.saying(pieces(spoiling.apply(reply(results))))
        : Script.calling(details.toArray(Script.Call[]::new));
  }

  private Script lookUp(List<String> shopper) {
    String question = shopper.getLast();
    if (expected.path("handoff").asText("").equals("shopper_asked")) {
      return Script.calling(call("hand_over", "reason", "shopper_asked"));
    }
    List<Script.Call> calls = new ArrayList<>();
    Optional<String> order = last(ORDER, shopper);
    if (order.isPresent()) {
      Optional<String> contact = last(CONTACT, shopper).or(() -> postcodeIn(shopper));
      calls.add(
          contact.isPresent()
              ? call("look_up_order", "order_number", order.get(), "contact", contact.get())
              : call("look_up_order", "order_number", order.get()));
    }
    calls.add(call("search_knowledge", "query", question));
    calls.add(call("search_products", "query", question));
    return Script.calling(calls.toArray(Script.Call[]::new));
  }

  private List<Script.Call> details(List<String> results) {
    Set<String> references = new LinkedHashSet<>();
    for (String result : results) {
      Matcher matcher = REFERENCE.matcher(result);
      while (matcher.find()) {
        references.add(matcher.group(1));
      }
    }
    return references.stream()
        .limit(2)
        .map(reference -> call("product_detail", "reference", reference))
        .toList();
  }

  private String reply(List<String> results) {
    List<String> sentences = sentences(results);
    Set<String> chosen = new LinkedHashSet<>();
    for (JsonNode fact : expected.path("must")) {
      List<String> forms = new ArrayList<>();
      if (fact.isArray()) {
        fact.forEach(form -> forms.add(form.asText()));
      } else {
        forms.add(fact.asText());
      }
      if (forms.stream().noneMatch(form -> ASK.toLowerCase(Locale.ROOT).contains(lower(form)))
          && chosen.stream().noneMatch(said -> holdsAny(said, forms))) {
        sentences.stream()
            .filter(sentence -> holdsAny(sentence, forms))
            .filter(this::isAllowed)
            .findFirst()
            .ifPresent(chosen::add);
      }
    }
    boolean needsContact =
        results.stream().anyMatch(result -> result.contains("e-mail address or"));
    return chosen.isEmpty() || needsContact ? ASK : String.join(" ", chosen);
  }

  /** What the sources say: their own sentences, and a sentence for each fact of a record. */
  private static List<String> sentences(List<String> results) {
    List<String> sentences = new ArrayList<>();
    for (String result : results) {
      for (String line : result.split("\n", -1)) {
        if (line.startsWith("<") || line.isBlank()) {
          continue;
        }
        Matcher fact = FACT.matcher(line);
        if (fact.matches()) {
          sentences.add(
              "The %s of %s is %s.".formatted(fact.group(2), fact.group(1), fact.group(3)));
        } else {
          sentences.addAll(List.of(line.split("(?<=[.!?]) ")));
        }
      }
    }
    return sentences;
  }

  private boolean isAllowed(String sentence) {
    for (JsonNode never : expected.path("mustNot")) {
      if (lower(sentence).contains(lower(never.asText()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsAny(String sentence, List<String> forms) {
    return forms.stream().anyMatch(form -> lower(sentence).contains(lower(form)));
  }

  private static Optional<String> last(Pattern pattern, List<String> texts) {
    for (String text : texts.reversed()) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  /** A postcode that no rule has hidden stands after the word. */
  private static Optional<String> postcodeIn(List<String> texts) {
    for (String text : texts.reversed()) {
      Matcher matcher = POSTCODE.matcher(text);
      if (matcher.find()) {
        return Optional.of(matcher.group(1).strip());
      }
    }
    return Optional.empty();
  }

  private Script.Call call(String tool, String... arguments) {
    ObjectNode json = JSON.createObjectNode();
    for (int i = 0; i < arguments.length; i += 2) {
      json.put(arguments[i], arguments[i + 1]);
    }
    return new Script.Call("call_" + ids.incrementAndGet(), tool, json.toString());
  }

  /** A few characters each, so that sentences and placeholders are cut anywhere. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 7) {
      pieces.add(text.substring(i, Math.min(text.length(), i + 7)));
    }
    return pieces;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
