package io.cartagent.web.command;

import io.cartagent.domain.spending.SpendingCaps;
import io.cartagent.modeltwin.Captured;
import io.cartagent.modeltwin.ModelTwin;
import io.cartagent.web.answering.AnswerTimes;
import io.cartagent.web.command.PassThrough.Exchange;
import io.cartagent.web.settings.ModelSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shoppers on a simulated language model, through CartAgent and through a bare pass-through of the
 * same replies, on this machine one after the other.
 */
final class ModelBench {
  private static final Duration BARE_WARM_UP = Duration.ofSeconds(5);
  private static final int WARM_UP_SHOPPERS = 50;
  private static final int RECORDED = 200;
  private static final SpendingCaps NO_CAPS =
      new SpendingCaps(
          Long.MAX_VALUE / 4, Long.MAX_VALUE / 4, Long.MAX_VALUE / 4, Long.MAX_VALUE / 4);

  private final List<String> questions;
  private final Duration warmUp;
  private final PrintWriter out;

  /**
   * A bench whose node serves a smaller crowd first.
   *
   * @param warmUp until the compiler of the virtual machine comes to rest, half a minute at least
   */
  ModelBench(List<String> questions, Duration warmUp, PrintWriter out) {
    this.questions = questions;
    this.warmUp = warmUp;
    this.out = out;
  }

  /** Returns how many streams did not complete. */
  long run(StoreOptions store, int shoppers, Duration length) throws InterruptedException {
    Clock clock = Clock.systemUTC();
    QuotingModel model = new QuotingModel();
    try (ModelTwin twin = ModelTwin.start(model).keeping(RECORDED);
        DataFolder folder = DataFolder.openAnyOf("bench");
        Rehearsal rehearsal =
            Rehearsal.start(
                store.load(clock),
                folder,
                clock,
                new Rehearsal.Ports(Ports.any(), 0),
                false,
                settings(twin));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        HttpClient http = ChatClient.http(threads)) {
      Crowd.Door cartAgent = chats(http, rehearsal, questions);
      List<Exchange> exchanges = record(cartAgent, twin);
      twin.keeping(0);
      try (PassThrough proxy =
          PassThrough.start(URI.create(twin.baseUrl() + "/v1/messages"), exchanges)) {
        Crowd.Door bare = () -> proxy.open(http);
        out.println(
            "a simulated model on this machine: first token after 200 ms, one each 10 ms, two"
                + " replies a turn, the second of up to 60 tokens");
        Crowd.visit(bare, WARM_UP_SHOPPERS, BARE_WARM_UP);
        Crowd.visit(cartAgent, WARM_UP_SHOPPERS, warmUp);
        return compare(rehearsal, model, bare, cartAgent, shoppers, length);
      }
    }
  }

  private long compare(
      Rehearsal rehearsal,
      QuotingModel model,
      Crowd.Door bare,
      Crowd.Door cartAgent,
      int shoppers,
      Duration length)
      throws InterruptedException {
    long answers = model.answers();
    long again = model.writtenAgain();
    State before = State.now();
    Crowd.Outcome passed = Crowd.visit(bare, shoppers, length);
    Duration cpu = cpu();
    long bareAnswers = model.answers() - answers;
    Crowd.Outcome answered = Crowd.visit(cartAgent, shoppers, length);
    cpu = cpu().minus(cpu);
    State after = State.now();
    out.println(
        "%d shoppers     complete  failed  answers/s  first sentence ms p50/p95/p99  whole answer"
                .formatted(shoppers)
            + " ms p50/p95/p99");
    out.println(line("pass-through", passed));
    out.println(line("CartAgent", answered));
    out.println(
        "%-41s  %29s  %27s"
            .formatted(
                "ratio CartAgent / pass-through",
                answered.firstSentences().over(passed.firstSentences()),
                answered.wholeAnswers().over(passed.wholeAnswers())));
    out.println(
        "%-41s  %29s  %27s"
            .formatted(
                "CartAgent - pass-through",
                answered.firstSentences().beyond(passed.firstSentences()),
                answered.wholeAnswers().beyond(passed.wholeAnswers())));
    AnswerTimes times = rehearsal.node().get(AnswerTimes.class);
    out.println("verification adds, a sentence, in process (p50 / p99 ms): " + times.gate());
    out.println("writing it to the transcript (p50 / p99 ms): " + times.recording());
    out.println(
        "model: %d answers for %d streams of CartAgent, %d of them written anew"
            .formatted(
                model.answers() - answers - bareAnswers,
                answered.timings().size(),
                model.writtenAgain() - again));
    out.println(
        "processor time of this process, CartAgent, its clients and the simulated systems: %d ms an"
                .formatted(cpu.toMillis() / Math.max(1, answered.timings().size()))
            + " answer");
    out.println("before: " + before + "; after: " + after);
    passed
        .failures()
        .forEach((what, count) -> out.println("pass-through: " + count + " x " + what));
    answered.failures().forEach((what, count) -> out.println("CartAgent: " + count + " x " + what));
    return passed.failed() + answered.failed();
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static String line(String who, Crowd.Outcome outcome) {
    return "%-16s  %8d  %6d  %9.1f  %28s  %27s"
        .formatted(
            who,
            outcome.timings().size(),
            outcome.failed(),
            outcome.timings().size() / outcome.seconds(),
            outcome.firstSentences(),
            outcome.wholeAnswers());
  }

  static Crowd.Door chats(HttpClient http, Rehearsal rehearsal, List<String> questions) {
    return () -> {
      ChatClient client = ChatClient.open(http, rehearsal.shopOrigin(), rehearsal.appOrigin());
      return new Crowd.Chat() {
        @Override
        public ChatClient.Timing ask(int number) throws IOException, InterruptedException {
          return client.ask(questions.get(Math.floorMod(number, questions.size())));
        }

        @Override
        public void close() throws IOException {
          client.close();
        }
      };
    };
  }

  /** The two requests that each question makes CartAgent send, byte for byte. */
  private List<Exchange> record(Crowd.Door cartAgent, ModelTwin twin) throws InterruptedException {
    List<Exchange> exchanges = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      try (Crowd.Chat chat = cartAgent.open()) {
        int before = twin.captured().size();
        chat.ask(i);
        List<Captured> sent = twin.captured().subList(before, twin.captured().size());
        if (sent.size() >= 2) {
          exchanges.add(new Exchange(textOf(sent.get(0)), textOf(sent.get(1))));
        }
      } catch (IOException failed) {
        throw UserError.failed("the first questions were not answered: " + failed.getMessage());
      }
    }
    return exchanges;
  }

  private static String textOf(Captured request) {
    return new String(request.body(), StandardCharsets.UTF_8);
  }

  /** What points CartAgent to the simulated provider, with nothing to save. */
  static ModelSettings settings(ModelTwin twin) {
    return new ModelSettings(
        Map.of("ANTHROPIC_API_KEY", "sk-simulated", "ANTHROPIC_BASE_URL", twin.baseUrl()), NO_CAPS);
  }

  private record State(int threads, long heap) {
    static State now() {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      return new State(
          ManagementFactory.getThreadMXBean().getThreadCount(),
          (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    @Override
    public String toString() {
      return threads + " platform threads, " + heap + " MB of heap";
    }
  }
}
