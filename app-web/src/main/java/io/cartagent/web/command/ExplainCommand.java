package io.cartagent.web.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.GroundedSentence;
import io.cartagent.domain.grounding.GroundingChecker;
import io.cartagent.domain.grounding.GroundingContext;
import io.cartagent.domain.grounding.GroundingPolicy;
import io.cartagent.domain.grounding.GroundingReport;
import io.cartagent.domain.grounding.GroundingVerdict;
import io.cartagent.domain.grounding.SentenceAssembler;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows why an answer may be said, or may not: each claim, its place, and what it rests on. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Explains which claims of an answer its evidence supports.",
      "Reads JSON: {\"sentence\": \"...\", \"evidence\": [{\"label\": \"...\", \"text\": \"...\"}]},"
          + " and optionally \"said\": [\"...\"], what the shopper wrote, and \"now\":"
          + " \"2026-11-20T12:00:00Z\", which relative dates are read against."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = "-",
      description = "the JSON; - or nothing reads standard input")
  String file = "-";

  @Override
  public Integer call() {
    JsonNode question = read();
    String answer = question.path("sentence").asText();
    if (answer.isBlank()) {
      throw UserError.badUse("the JSON has no \"sentence\" to explain.");
    }
    SentenceAssembler assembler = new SentenceAssembler();
    List<String> sentences = new ArrayList<>(assembler.push(answer));
    sentences.addAll(assembler.finish());
    GroundingChecker checker = new GroundingPolicy().over(contextOf(question));
    List<GroundedSentence> passed = new ArrayList<>();
    boolean grounded = true;
    PrintStream out = System.out;
    for (String sentence : sentences) {
      GroundingChecker next = checker.after(passed);
      GroundingReport report = next.explain(sentence);
      out.print(report.asText());
      if (next.judge(sentence) instanceof GroundingVerdict.Grounded(var proven)) {
        passed.add(proven);
      } else {
        grounded = false;
      }
    }
    return grounded ? 0 : Commands.FAILED;
  }

  private JsonNode read() {
    try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
      return JSON.readTree(in);
    } catch (JsonProcessingException e) {
      throw UserError.badUse("the input is no JSON.");
    } catch (IOException e) {
      throw UserError.badUse("cannot read " + file + ".");
    }
  }

  private static GroundingContext contextOf(JsonNode question) {
    List<Evidence> evidence = new ArrayList<>();
    for (JsonNode one : question.path("evidence")) {
      String id = "evidence-" + (evidence.size() + 1);
      Source source =
          new Source(
              id,
              SourceKind.PAGE,
              one.path("label").asText(id),
              Optional.empty(),
              Optional.empty());
      evidence.add(
          new Evidence.Excerpt(id, new Passage(id, source, "", one.path("text").asText(), id)));
    }
    List<String> said = new ArrayList<>();
    question.path("said").forEach(text -> said.add(text.asText()));
    return new GroundingContext(
        evidence,
        said,
        IdentityLevel.VERIFIED,
        new ShopProfile(
            "",
            URI.create("https://shop.example"),
            Currency.getInstance("EUR"),
            ZoneOffset.UTC,
            Optional.empty()),
        nowOf(question),
        true);
  }

  private static Instant nowOf(JsonNode question) {
    String now = question.path("now").asText("");
    try {
      return now.isEmpty() ? Instant.now() : Instant.parse(now);
    } catch (DateTimeParseException e) {
      throw UserError.badUse("\"now\" must be a time such as 2026-11-20T12:00:00Z.");
    }
  }
}
