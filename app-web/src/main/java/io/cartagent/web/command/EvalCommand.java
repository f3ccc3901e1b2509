package io.cartagent.web.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cartagent.adapter.llm.embedded.ToolChoice;
import io.cartagent.domain.injection.InjectionDetector;
import io.cartagent.domain.redaction.finding.PersonalDataFinder;
import io.cartagent.web.evaluation.EvaluationData;
import io.cartagent.web.evaluation.GroundingMeasurement;
import io.cartagent.web.evaluation.InjectionMeasurement;
import io.cartagent.web.evaluation.IntentMeasurement;
import io.cartagent.web.evaluation.Measurement;
import io.cartagent.web.evaluation.PiiMeasurement;
import io.cartagent.web.evaluation.Predictions;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures, on evaluation data, the very parts that serve shoppers. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Measures the parts that serve shoppers on evaluation data.")
final class EvalCommand implements Callable<Integer> {
  /** What can be measured; a measurement is made once its data is known to be there. */
  private static final Map<String, Function<ApplicationContext, Measurement>> CLAIMS =
      new TreeMap<>(
          Map.of(
              "grounding", parts -> new GroundingMeasurement(),
              "injections", parts -> new InjectionMeasurement(new InjectionDetector()),
              "intents", parts -> new IntentMeasurement(parts.getBean(ToolChoice.class)),
              "pii", parts -> new PiiMeasurement(new PersonalDataFinder())));

  @Parameters(
      paramLabel = "CLAIM",
      description = "what to measure: grounding, injections, intents, pii")
  String claim = "";

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "the evaluation data; holds a folder for each claim")
  Path data = Path.of(".");

  @Option(
      names = "--common",
      paramLabel = "DIR",
      description = "what all halves of the data share (default: common beside the data)")
  @Nullable Path common;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "also writes one JSON line for each item here")
  @Nullable Path predictions;

  @Override
  public Integer call() {
    Function<ApplicationContext, Measurement> chosen = CLAIMS.get(claim);
    if (chosen == null) {
      throw UserError.badUse(
          "there is nothing to measure \"%s\" with; CLAIM is one of %s."
              .formatted(claim, String.join(", ", CLAIMS.keySet())));
    }
    Path shared = common == null ? data.toAbsolutePath().resolveSibling("common") : common;
    if (!Files.isDirectory(data.resolve(claim))) {
      throw UserError.badUse("there is no folder " + data.resolve(claim) + ".");
    }
    EvaluationData evaluation = new EvaluationData(data.resolve(claim), shared.resolve(claim));
    try (ApplicationContext parts =
            ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                // There is no node here whose health could be watched.
                .properties(Map.of("micronaut.health.monitor.enabled", false))
                .start();
        Writer lines =
            predictions == null ? Writer.nullWriter() : Files.newBufferedWriter(predictions)) {
      PrintStream out = System.out;
      for (ObjectNode figures : chosen.apply(parts).run(evaluation, new Predictions(lines))) {
        out.println(figures);
      }
    } catch (IOException e) {
      throw UserError.failed(
          "the evaluation data cannot be read, or the predictions not written: "
              + e.getClass().getSimpleName()
              + ".");
    }
    return 0;
  }
}
