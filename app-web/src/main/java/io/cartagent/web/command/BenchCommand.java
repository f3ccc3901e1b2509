package io.cartagent.web.command;

import io.cartagent.web.settings.ModelSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Loads a whole rehearsal over HTTP and prints what came out. Clients share the machine. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Prints questions per second and the time to the first verified sentence.")
final class BenchCommand implements Callable<Integer> {
  @Option(
      names = "--model",
      description =
          "answer with a simulated language model, and run a bare pass-through of the same replies"
              + " beside it; 500 shoppers unless told otherwise")
  boolean model;

  @Option(
      names = "--shoppers",
      split = ",",
      paramLabel = "N",
      description = "how many shoppers at once, one run for each (default 1,50,200)")
  List<Integer> shoppers = List.of();

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "15",
      description = "how long each run lasts (default ${DEFAULT-VALUE})")
  int seconds;

  @Option(
      names = "--warm-up",
      paramLabel = "S",
      defaultValue = "45",
      description =
          "with --model, how long a smaller crowd is served first, so that the virtual machine has"
              + " compiled what it will (default ${DEFAULT-VALUE})")
  int warmUp;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    long failures = 0;
    if (model) {
      for (int count : shoppers.isEmpty() ? List.of(500) : shoppers) {
        failures +=
            new ModelBench(questions(), Duration.ofSeconds(warmUp), out)
                .run(new StoreOptions(), count, Duration.ofSeconds(seconds));
      }
    } else {
      failures = withoutModel(shoppers.isEmpty() ? List.of(1, 50, 200) : shoppers, out);
    }
    return failures == 0 ? 0 : Commands.FAILED;
  }

  private long withoutModel(List<Integer> counts, PrintWriter out) throws InterruptedException {
    Clock clock = Clock.systemUTC();
    long failures = 0;
    try (DataFolder folder = DataFolder.openAnyOf("bench");
        Rehearsal rehearsal =
            Rehearsal.start(
                new StoreOptions().load(clock),
                folder,
                clock,
                new Rehearsal.Ports(Ports.any(), 0),
                false,
                ModelSettings.none());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        HttpClient http = ChatClient.http(threads)) {
      Crowd.Door door = ModelBench.chats(http, rehearsal, questions());
      Crowd.visit(door, 4, Duration.ofSeconds(5));
      out.println(
          "shoppers  questions  failed  questions/s  first sentence ms p50/p95/p99  whole answer ms"
              + " p50/p95/p99  heap MB");
      for (int count : counts) {
        Crowd.Outcome outcome = Crowd.visit(door, count, Duration.ofSeconds(seconds));
        failures += outcome.failed();
        out.println(line(count, outcome));
        outcome.failures().forEach((what, times) -> out.println("  " + times + " x " + what));
      }
    }
    return failures;
  }

  private static String line(int shoppers, Crowd.Outcome outcome) {
    Runtime runtime = Runtime.getRuntime();
    return "%8d  %9d  %6d  %11.1f  %30s  %27s  %7d"
        .formatted(
            shoppers,
            outcome.timings().size(),
            outcome.failed(),
            outcome.timings().size() / outcome.seconds(),
            outcome.firstSentences(),
            outcome.wholeAnswers(),
            (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private static List<String> questions() {
    try (InputStream in =
            Objects.requireNonNull(BenchCommand.class.getResourceAsStream("/bench/questions.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new IllegalStateException("the questions of the bench could not be read", e);
    }
  }
}
