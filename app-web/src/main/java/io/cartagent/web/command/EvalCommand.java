package io.cartagent.web.command;

import io.cartagent.adapter.llm.embedded.ToolChoice;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
  @Parameters(paramLabel = "CLAIM", description = "what to measure: intents")
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
    if (!claim.equals("intents")) {
      throw UserError.badUse(
          "there is nothing to measure \"" + claim + "\" with; CLAIM is intents.");
    }
    Path shared = common == null ? data.toAbsolutePath().resolveSibling("common") : common;
    for (Path folder : new Path[] {data.resolve(claim), shared.resolve(claim)}) {
      if (!Files.isDirectory(folder)) {
        throw UserError.badUse("there is no folder " + folder + ".");
      }
    }
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    try (ApplicationContext context =
        ApplicationContext.builder().deduceEnvironment(false).banner(false).start()) {
      IntentMeasure measure =
          new IntentMeasure(context.getBean(ToolChoice.class), shared.resolve(claim));
      measure.run(data.resolve(claim), predictions, out);
    }
    return 0;
  }
}
