package io.cartagent.web.command;

import io.cartagent.web.command.ChatClient.Timing;
import io.cartagent.web.settings.ModelSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Loads a whole rehearsal over HTTP and prints what came out. Clients share the machine. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Prints questions per second and the time to the first verified sentence.")
final class BenchCommand implements Callable<Integer> {
  @Option(
      names = "--shoppers",
      split = ",",
      paramLabel = "N",
      defaultValue = "1,50,200",
      description = "how many shoppers at once, one run for each (default ${DEFAULT-VALUE})")
  List<Integer> shoppers = List.of();

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "15",
      description = "how long each run lasts (default ${DEFAULT-VALUE})")
  int seconds;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Clock clock = Clock.systemUTC();
    StoreOptions store = new StoreOptions();
    int failures = 0;
    try (DataFolder folder = DataFolder.openAnyOf("bench");
        Rehearsal rehearsal =
            Rehearsal.start(
                store.load(clock),
                folder,
                clock,
                new Rehearsal.Ports(Ports.any(), 0),
                false,
                ModelSettings.none())) {
      URI app = rehearsal.appOrigin();
      run(rehearsal.shopOrigin(), app, 4, Duration.ofSeconds(5));
      out.println(
          "shoppers  questions  failed  questions/s  first sentence ms p50/p95/p99  whole answer ms"
              + " p50/p95/p99  heap MB");
      for (int count : shoppers) {
        Outcome outcome = run(rehearsal.shopOrigin(), app, count, Duration.ofSeconds(seconds));
        failures += outcome.failed();
        out.println(outcome.line(count));
      }
    }
    return failures == 0 ? 0 : Commands.FAILED;
  }

  private record Outcome(List<Timing> timings, int failed, double seconds) {
    String line(int shoppers) {
      return "%8d  %9d  %6d  %11.1f  %30s  %27s  %7d"
          .formatted(
              shoppers,
              timings.size(),
              failed,
              timings.size() / seconds,
              percentiles(timings.stream().mapToLong(Timing::firstSentence).sorted().toArray()),
              percentiles(timings.stream().mapToLong(Timing::done).sorted().toArray()),
              usedHeap());
    }

    private static String percentiles(long[] sorted) {
      if (sorted.length == 0) {
        return "-";
      }
      return "%.0f / %.0f / %.0f"
          .formatted(at(sorted, 0.50) / 1e6, at(sorted, 0.95) / 1e6, at(sorted, 0.99) / 1e6);
    }

    private static long at(long[] sorted, double share) {
      return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    private static long usedHeap() {
      Runtime runtime = Runtime.getRuntime();
      return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
  }

  private static Outcome run(URI shop, URI app, int count, Duration length)
      throws InterruptedException {
    List<String> questions = questions();
    ConcurrentLinkedQueue<Timing> timings = new ConcurrentLinkedQueue<>();
    AtomicInteger failed = new AtomicInteger();
    AtomicInteger next = new AtomicInteger();
    CountDownLatch left = new CountDownLatch(count);
    long start = System.nanoTime();
    long end = start + length.toNanos();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (int i = 0; i < count; i++) {
        Thread.ofVirtual()
            .start(() -> {
              try {
                shop(http, shop, app, questions, next, timings, end);
              } catch (IOException refused) {
                failed.incrementAndGet();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              } finally {
                left.countDown();
              }
            });
      }
      left.await();
    }
    return new Outcome(new ArrayList<>(timings), failed.get(), (System.nanoTime() - start) / 1e9);
  }

  /** One shopper: a conversation of four questions, then the next one. */
  private static void shop(
      HttpClient http,
      URI shop,
      URI app,
      List<String> questions,
      AtomicInteger next,
      ConcurrentLinkedQueue<Timing> timings,
      long end)
      throws IOException, InterruptedException {
    while (System.nanoTime() < end) {
      try (ChatClient client = ChatClient.open(http, shop, app)) {
        for (int i = 0; i < 4 && System.nanoTime() < end; i++) {
          int number = Math.floorMod(next.getAndIncrement(), questions.size());
          timings.add(client.ask(questions.get(number)));
        }
      }
    }
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
